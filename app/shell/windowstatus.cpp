// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowstatus.h"

#include "shell/appcontext.h"
#include "shell/inputname.h"
#include "shell/library/libraryrescue.h"
#include "shell/progressindicator.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/sessioncommands.h"

#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace naranhi {

WindowStatus::WindowStatus(AppContext &context, QStatusBar &bar)
    : QObject(&bar)
    , m_context(context)
    , m_counts(new QLabel(&bar))
    , m_hint(new ElidedLabel(&bar))
    , m_privacy(new QLabel(&bar))
    , m_again(new QToolButton(&bar))
    , m_progress(new ProgressIndicator(&bar))
{
    m_counts->setObjectName(u"statusCounts"_s);
    m_counts->setMargin(4);
    m_hint->setObjectName(u"statusHint"_s);
    m_privacy->setObjectName(u"statusPrivacy"_s);
    m_privacy->setMargin(4);
    bar.setSizeGripEnabled(false);
    bar.addWidget(m_counts);
    bar.addWidget(m_hint, 1);
    m_again->setObjectName(u"lookAgain"_s);
    m_again->setAutoRaise(true);
    m_again->setFocusPolicy(Qt::StrongFocus);
    m_again->hide();
    bar.addPermanentWidget(m_again);
    bar.addPermanentWidget(m_progress);
    bar.addPermanentWidget(m_privacy);
    observeContent();
    observeWork();
    observeCorrections();
    retranslate();
}

void WindowStatus::retranslate()
{
    showPrivacy();
    m_again->setText(tr("Analysis was stopped — look again"));
    m_again->setToolTip(tr("Names, dates and the timeline do not show the latest change yet."));
    showCounts();
    showHint();
}

void WindowStatus::observeContent()
{
    const ReadingSession &session = m_context.session;
    connect(&session, &ReadingSession::articleAdded, this, &WindowStatus::showCounts);
    connect(&session, &ReadingSession::articleRemoved, this, &WindowStatus::showCounts);
    connect(&session, &ReadingSession::entitiesChanged, this, &WindowStatus::showCounts);
    connect(&session, &ReadingSession::timelineChanged, this, &WindowStatus::showCounts);
    connect(
        &m_context.listing, &LibraryListing::conditionChanged, this, &WindowStatus::showPrivacy);
    connect(&m_context.focus, &ReadingFocus::pinnedChanged, this, &WindowStatus::showHint);
    connect(&m_context.focus, &ReadingFocus::timeFilterChanged, this, &WindowStatus::showHint);
    connect(&m_context.focus, &ReadingFocus::placeRequested, this, &WindowStatus::showHint);
    connect(&m_context.focus, &ReadingFocus::joiningChanged, this, &WindowStatus::sayJoining);
    connect(&m_context.focus, &ReadingFocus::placeLeft, this, &WindowStatus::showHint);
}

void WindowStatus::observeWork()
{
    using services::ArticleLoader;
    using services::StoryRunner;
    connect(&m_context.loader,
        &ArticleLoader::progressed,
        this,
        [this](int done, int total, const QString &source) {
            m_progress->report(tr("Reading %1").arg(inputName(source)), done, total);
        });
    connect(&m_context.runner, &StoryRunner::progressed, this, [this](int done, int total) {
        m_progress->report(tr("Looking for names and dates"), done, total);
    });
    connect(&m_context.fullTexts, &services::FullTexts::started, this, [this](const QString &page) {
        m_progress->report(tr("Fetching the whole text from %1").arg(inputName(page)), 0, 0);
    });
    connect(&m_context.fullTexts,
        &services::FullTexts::finished,
        m_progress,
        &ProgressIndicator::finish);
    connect(&m_context.loader, &ArticleLoader::finished, m_progress, &ProgressIndicator::finish);
    connect(&m_context.runner, &StoryRunner::storyReady, m_progress, &ProgressIndicator::finish);
    connect(&m_context.runner, &StoryRunner::cancelled, m_progress, &ProgressIndicator::finish);
    connect(&m_context.updater, &StoryUpdater::interruptedChanged, this, [this] {
        m_again->setVisible(m_context.updater.isInterrupted());
    });
    connect(m_again, &QToolButton::clicked, &m_context.updater, &StoryUpdater::request);
    connect(m_progress, &ProgressIndicator::cancelRequested, this, [this] {
        m_context.loader.cancel();
        m_context.fullTexts.cancel();
        m_context.runner.cancel();
    });
}

void WindowStatus::observeRescue(LibraryRescue &rescue)
{
    connect(&rescue, &LibraryRescue::progressed, this, [this](int done, int total) {
        m_progress->report(tr("Saving what can be read of the library"), done, total);
    });
    connect(&rescue, &LibraryRescue::finished, m_progress, &ProgressIndicator::finish);
    connect(m_progress, &ProgressIndicator::cancelRequested, &rescue, &LibraryRescue::cancel);
}

void WindowStatus::showPrivacy()
{
    const storage::LibraryLocation library{m_context.libraryLocation};
    if (library.isServer()) {
        m_privacy->setText(tr("The library is on a server"));
        m_privacy->setToolTip(
            tr("Articles that you open are kept there: %1").arg(withoutPassword(library)));
        return;
    }
    m_privacy->setText(tr("Everything stays on this computer"));
    m_privacy->setToolTip(tr(
        "Nothing is sent anywhere. Only pages that you open by their address, and feeds that you "
        "added, are fetched, each from its own site."));
}

void WindowStatus::showCounts()
{
    const ReadingSession &session = m_context.session;
    m_counts->setText(tr("Articles %1 · Names %2 · Dates %3")
                          .arg(session.articleCount())
                          .arg(session.entities().size())
                          .arg(session.timeline().size()));
}

void WindowStatus::observeCorrections()
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(15s);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_exported.clear();
        sayCorrection(m_acts);
    });
    connect(&m_context.undo, &QUndoStack::indexChanged, this, &WindowStatus::sayCorrection);
}

// Most of what is put right shows where it was done; a name that is hidden shows nowhere.
void WindowStatus::sayCorrection(int index)
{
    m_exported.clear();
    const bool isDone = index > std::exchange(m_acts, index);
    const QUndoCommand *const act = isDone ? m_context.undo.command(index - 1) : nullptr;
    const bool isCorrection = dynamic_cast<const CorrectCommand *>(act) != nullptr;
    m_correction = isCorrection ? act->text() : QString();
    showHint();
    if (!isCorrection) {
        m_silence.stop();
        return;
    }
    m_silence.start();
    QAccessibleEvent alert(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void WindowStatus::sayExported(const QString &path)
{
    m_exported = path;
    showHint();
    m_silence.start();
    QAccessibleEvent alert(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// The first of two places is chosen: what comes next is said aloud, too.
void WindowStatus::sayJoining()
{
    showHint();
    QAccessibleEvent alert(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void WindowStatus::showHint()
{
    m_hint->setText(hint());
}

QString WindowStatus::hint() const
{
    if (m_context.focus.joining())
        return tr("Choose the sentence of another column that tells the same, then Ctrl+J — Esc "
                  "lets go");
    if (!m_exported.isEmpty())
        return tr("Exported: %1").arg(QDir::toNativeSeparators(m_exported));
    if (!m_correction.isEmpty())
        return tr("%1 — Ctrl+Z undoes it, Ctrl+Shift+R lists all corrections").arg(m_correction);
    if (m_context.focus.timeFilter())
        return tr("A stretch of time is selected — Esc lets go");
    if (const auto count = m_context.focus.pinned().size())
        return tr("%n pinned — F3 goes to the next mention, Esc lets go",
            nullptr,
            static_cast<int>(count));
    return m_context.focus.current() ? tr("A place is marked — Esc lets go") : QString();
}

} // namespace naranhi
