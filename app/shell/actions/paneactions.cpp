// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions/paneactions.h"

#include "shell/windowpanes.h"

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

void toggleFullScreen(QWidget &window)
{
    window.setWindowState(window.windowState() ^ Qt::WindowFullScreen);
}

} // namespace

PaneActions::PaneActions(WindowPanes &panes, QObject *parent)
    : ActionSet(parent)
    , next(add(u"nextPane"_s, {QKeySequence(Qt::Key_F6)}, &panes, [&panes] { panes.focusPane(1); }))
    , previous(add(u"previousPane"_s,
          {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
          &panes,
          [&panes] { panes.focusPane(-1); }))
    , names(add(u"showNames"_s,
          {QKeySequence(Qt::Key_F7)},
          &panes,
          [&panes](bool on) { panes.side().setVisible(on); }))
    , timeline(add(u"showTimeline"_s,
          {QKeySequence(Qt::Key_F8)},
          &panes,
          [&panes](bool on) { panes.lower().setVisible(on); }))
    , coverage(add(u"showCoverage"_s,
          {QKeySequence(Qt::SHIFT | Qt::Key_F8)},
          &panes,
          [this, &panes] {
              panes.showCoverage();
              update();
          }))
    , fullScreen(add(u"fullScreen"_s,
          {QKeySequence(Qt::Key_F11)},
          &panes,
          [&panes] { toggleFullScreen(*panes.window()); }))
    , m_panes(panes)
{
    names->setCheckable(true);
    timeline->setCheckable(true);
    update();
    retranslate();
}

void PaneActions::update()
{
    names->setChecked(m_panes.side().isVisibleTo(&m_panes));
    timeline->setChecked(m_panes.lower().isVisibleTo(&m_panes));
}

void PaneActions::retranslate()
{
    next->setText(tr("Ne&xt pane"));
    previous->setText(tr("Prev&ious pane"));
    names->setText(tr("Na&mes and comparison"));
    timeline->setText(tr("&Timeline and coverage"));
    coverage->setText(tr("&Who tells what"));
    fullScreen->setText(tr("&Full screen"));
}

} // namespace naranhi
