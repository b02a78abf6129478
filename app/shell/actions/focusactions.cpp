// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions/focusactions.h"

using namespace Qt::StringLiterals;

namespace naranhi {

FocusActions::FocusActions(const ReadingSession &session, ReadingFocus &focus, QObject *parent)
    : ActionSet(parent)
    , nextMention(add(u"nextMention"_s,
          {QKeySequence(Qt::Key_F3)},
          this,
          [this] { walk(WalkDirection::Forward); }))
    , previousMention(add(u"previousMention"_s,
          {QKeySequence(Qt::SHIFT | Qt::Key_F3)},
          this,
          [this] { walk(WalkDirection::Backward); }))
    , release(add(u"release"_s, {QKeySequence(Qt::Key_Escape)}, &focus, &ReadingFocus::release))
    , back(add(u"back"_s, {QKeySequence(Qt::ALT | Qt::Key_Left)}, &focus, &ReadingFocus::goBack))
    , forward(add(
          u"forward"_s, {QKeySequence(Qt::ALT | Qt::Key_Right)}, &focus, &ReadingFocus::goForward))
    , m_session(session)
    , m_focus(focus)
{
    connect(&focus, &ReadingFocus::placeRequested, this, &FocusActions::updateEnabled);
    updateEnabled();
    retranslate();
}

void FocusActions::retranslate()
{
    nextMention->setText(tr("&Next mention"));
    previousMention->setText(tr("&Previous mention"));
    release->setText(tr("&Let go of what is pinned or selected"));
    back->setText(tr("&Back"));
    forward->setText(tr("&Forward"));
}

void FocusActions::walk(WalkDirection direction)
{
    const std::optional<TextPlace> next = naranhi::nextMention(
        m_session, walkedEntities(m_session, m_focus), m_focus.current(), direction);
    if (next)
        m_focus.goTo(*next);
}

void FocusActions::updateEnabled()
{
    back->setEnabled(m_focus.canGoBack());
    forward->setEnabled(m_focus.canGoForward());
}

} // namespace naranhi
