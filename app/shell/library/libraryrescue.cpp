// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/library/libraryrescue.h"

#include "comparison/storygrouping.h"
#include "shell/appcontext.h"
#include "shell/dialogs.h"
#include "shell/errorsentences.h"
#include "shell/library/librarychoice.h"
#include "storage/library/rescue.h"

#include <QPointer>

#include <utility>

namespace naranhi {

using services::WorkRunner;
using storage::Rescued;
using storage::withoutPassword;

namespace {

// Runs on the worker's thread.
Result<void> rescueAll(const QString &library, const WorkRunner::Step &step, Rescued &rescued)
{
    const storage::RescueMeans means{
        .sign = comparison::signatureOf, .placing = comparison::placeInStories, .step = step};
    return storage::rescueInPlace(library, means).map([&](const Rescued &done) { rescued = done; });
}

} // namespace

LibraryRescue::LibraryRescue(
    AppContext &context, LibraryChoice &choice, Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_choice(choice)
    , m_dialogs(dialogs)
{
    // Steps of the former library would fit nothing in the one that takes its place.
    connect(&m_worker, &WorkRunner::done, this, [this] {
        m_isSaving = false;
        m_context.undo.clear();
        Q_EMIT finished();
        Q_EMIT reopenRequested();
    });
    connect(&m_worker, &WorkRunner::failed, this, [this](const InputFailure &failure) {
        tellFailure(failure.error);
        Q_EMIT finished();
        Q_EMIT reopenRequested();
    });
    connect(&m_worker, &WorkRunner::progressed, this, &LibraryRescue::progressed);
}

LibraryTrouble LibraryRescue::trouble() const
{
    const storage::LibraryLocation where{m_context.libraryLocation};
    LibraryTrouble trouble{.error = m_error,
        .where = withoutPassword(where),
        .isServer = where.isServer(),
        .before = withoutPassword({m_choice.before()}),
        .isNewlyChosen = m_choice.isNewlyChosen()};
    if (!trouble.isServer)
        trouble.backups = storage::backupsOf(where.text);
    return trouble;
}

void LibraryRescue::offer(const Error &error)
{
    m_error = error;
    const LibraryTrouble now = trouble();
    Q_EMIT said(tr("The library: %1").arg(sentenceForTrouble(now)));
    ask(now);
}

void LibraryRescue::offerAgain()
{
    ask(trouble());
}

void LibraryRescue::ask(const LibraryTrouble &trouble)
{
    m_dialogs.askAboutLibrary(trouble, [self = QPointer(this)](const LibraryWayOut &way) {
        if (self)
            self->take(way);
    });
}

void LibraryRescue::take(const LibraryWayOut &way)
{
    const QString library = m_context.libraryLocation;
    switch (way.kind) {
    case LibraryWayOut::GoOn:
        break;
    case LibraryWayOut::TryAgain:
        Q_EMIT reopenRequested();
        break;
    case LibraryWayOut::Restore:
        replace([library, backup = way.backup] { return storage::restoreBackup(library, backup); });
        break;
    case LibraryWayOut::StartAfresh:
        replace([library]() -> Result<void> {
            return storage::moveAside(library).map([](const QString &) {});
        });
        break;
    case LibraryWayOut::Rescue:
        save();
        break;
    case LibraryWayOut::GoBack:
        m_choice.goBack();
        break;
    }
}

// What is opened meanwhile is not kept, as while no library is open at all.
void LibraryRescue::whenClosed(const std::function<void()> &then)
{
    m_context.listing.clear();
    m_context.listing.setCondition(LibraryCondition::Opening);
    m_context.library.close([self = QPointer(this), then] {
        if (self)
            then();
    });
}

void LibraryRescue::replace(const WorkRunner::Work &work)
{
    whenClosed([this, work] { m_worker.run(m_context.libraryLocation, work); });
}

void LibraryRescue::save()
{
    m_isSaving = true;
    m_isCancelled = false;
    Q_EMIT progressed(0, 0);
    whenClosed([this, library = m_context.libraryLocation] {
        const auto rescued = std::make_shared<Rescued>();
        m_worker.runLong(
            library,
            [library, rescued](
                const WorkRunner::Step &step) { return rescueAll(library, step, *rescued); },
            [this, rescued] { tellSaved(*rescued); });
        if (m_isCancelled)
            m_worker.cancel();
    });
}

void LibraryRescue::cancel()
{
    m_isCancelled = true;
    m_worker.cancel();
}

void LibraryRescue::tellSaved(const Rescued &rescued)
{
    const QString lost = rescued.lost > 0 ? tr("%n are known to be lost.", nullptr, rescued.lost)
                                          : tr("None is known to be lost.");
    Q_EMIT said(tr("The library: %n texts were saved.", nullptr, rescued.versions) + u' ' + lost);
}

void LibraryRescue::tellFailure(const Error &error)
{
    if (!std::exchange(m_isSaving, false))
        Q_EMIT failed(error);
    else if (error.code == Error::Code::Cancelled)
        Q_EMIT said(tr("The library: saving was cancelled. Everything is as it was."));
    else if (error.code == Error::Code::Damaged)
        Q_EMIT said(tr("The library: nothing in it can be read. Everything is as it was."));
    else
        Q_EMIT said(tr("The library: %1 Nothing was saved, and everything is as it was.")
                        .arg(sentenceFor(error)));
}

} // namespace naranhi
