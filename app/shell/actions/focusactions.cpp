// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions/focusactions.h"

#include "model/differencewalk.h"

using namespace Qt::StringLiterals;

namespace naranhi {

FocusActions::FocusActions(const ReadingSession &session,
    ReadingFocus &focus,
    ReadingPreferences &preferences,
    ReaderPlace readerPlace,
    QObject *parent)
    : ActionSet(parent)
    , nextMention(add(u"nextMention"_s,
          {QKeySequence(Qt::Key_F3)},
          this,
          [this] { walk(WalkDirection::Forward); }))
    , previousMention(add(u"previousMention"_s,
          {QKeySequence(Qt::SHIFT | Qt::Key_F3)},
          this,
          [this] { walk(WalkDirection::Backward); }))
    , nextMark(add(u"nextMark"_s,
          {QKeySequence(Qt::Key_F9)},
          this,
          [this] { walkMarks(WalkDirection::Forward); }))
    , previousMark(add(u"previousMark"_s,
          {QKeySequence(Qt::SHIFT | Qt::Key_F9)},
          this,
          [this] { walkMarks(WalkDirection::Backward); }))
    , nextDifference(add(u"nextDifference"_s,
          {QKeySequence(Qt::ALT | Qt::Key_Down)},
          this,
          [this] { walkDifferences(WalkDirection::Forward); }))
    , previousDifference(add(u"previousDifference"_s,
          {QKeySequence(Qt::ALT | Qt::Key_Up)},
          this,
          [this] { walkDifferences(WalkDirection::Backward); }))
    , release(add(u"release"_s, {QKeySequence(Qt::Key_Escape)}, this, &FocusActions::letGo))
    , back(add(u"back"_s, {QKeySequence(Qt::ALT | Qt::Key_Left)}, &focus, &ReadingFocus::goBack))
    , forward(add(
          u"forward"_s, {QKeySequence(Qt::ALT | Qt::Key_Right)}, &focus, &ReadingFocus::goForward))
    , m_session(session)
    , m_focus(focus)
    , m_preferences(preferences)
    , m_readerPlace(std::move(readerPlace))
    , m_walk(session, focus)
{
    connect(&focus, &ReadingFocus::placeRequested, this, &FocusActions::updateEnabled);
    connect(&session, &ReadingSession::comparisonChanged, this, &FocusActions::updateEnabled);
    updateEnabled();
    retranslate();
}

void FocusActions::retranslate()
{
    nextMention->setText(tr("&Next mention"));
    previousMention->setText(tr("&Previous mention"));
    nextMark->setText(tr("Next name or &date"));
    previousMark->setText(tr("Previous name or da&te"));
    nextDifference->setText(tr("Next difference"));
    previousDifference->setText(tr("Previous difference"));
    release->setText(tr("&Let go of what is pinned or selected"));
    back->setText(tr("&Back"));
    forward->setText(tr("&Forward"));
}

void FocusActions::walk(WalkDirection direction)
{
    if (const std::optional<TextPlace> next = m_walk.step(m_readerPlace(), direction))
        m_focus.goTo(*next);
}

void FocusActions::walkMarks(WalkDirection direction)
{
    const std::optional<TextPlace> gone = namedPlace(m_focus);
    const auto from = gone ? gone : m_readerPlace();
    if (const std::optional<TextPlace> next = naranhi::nextMark(m_session, from, direction))
        m_focus.goTo(*next);
}

// Every article that has a claim shows it.
void FocusActions::walkDifferences(WalkDirection direction)
{
    const QList<Difference> &differences = m_session.comparison().differences;
    const qsizetype next = naranhi::nextDifference(differences, m_focus.current(), direction);
    if (next < 0)
        return;
    const QList<TextPlace> places = placesOf(differences.at(next));
    m_focus.goTo(places.first(), places);
}

// When nothing is held any more, what had faded is whole again.
void FocusActions::letGo()
{
    if (!m_focus.release())
        m_preferences.setOnlyNew(false);
}

void FocusActions::updateEnabled()
{
    back->setEnabled(m_focus.canGoBack());
    forward->setEnabled(m_focus.canGoForward());
    const bool isAny
        = naranhi::nextDifference(m_session.comparison().differences, {}, WalkDirection::Forward)
        >= 0;
    for (QAction *action : {nextDifference, previousDifference})
        action->setEnabled(isAny);
}

} // namespace naranhi
