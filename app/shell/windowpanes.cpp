// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowpanes.h"

#include "shell/panesplitter.h"
#include "widgets/article/articlecolumns.h"
#include "widgets/entities/entitypanel.h"
#include "widgets/timeline/timelinepanel.h"

#include <QBoxLayout>
#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr qint32 stateVersion = 1;

} // namespace

WindowPanes::WindowPanes(const ReadingContext &context, QWidget *parent)
    : QWidget(parent)
    , m_columns(new ArticleColumns(context, this))
    , m_names(new EntityPanel(context, this))
    , m_timeline(new TimelinePanel(context, this))
    , m_beside(new PaneSplitter(Qt::Horizontal, context.theme, this))
    , m_below(new PaneSplitter(Qt::Vertical, context.theme, this))
{
    m_beside->addWidget(m_columns);
    m_beside->addWidget(m_names);
    m_beside->setStretchFactor(0, 1);
    m_beside->setStretchFactor(1, 0);
    m_beside->setSizes({1300, 290});
    m_below->addWidget(m_beside);
    m_below->addWidget(m_timeline);
    m_below->setStretchFactor(0, 1);
    m_below->setStretchFactor(1, 0);
    m_below->setSizes({700, 220});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_below);
}

void WindowPanes::focusPane(int direction)
{
    QList<QWidget *> panes;
    qsizetype now = -1;
    for (QWidget *pane : std::initializer_list<QWidget *>{m_columns, m_names, m_timeline}) {
        if (!pane->isVisibleTo(this))
            continue;
        if (pane->hasFocus() || (focusWidget() != nullptr && pane->isAncestorOf(focusWidget())))
            now = panes.size();
        panes += pane;
    }
    const qsizetype from = now < 0 && direction < 0 ? 0 : now;
    QWidget *pane = panes.at((from + direction + panes.size()) % panes.size());
    if (pane == m_columns && m_columns->count() > 0)
        m_columns->focusColumn(m_columns->currentRow());
    else
        pane->setFocus(direction > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

QByteArray WindowPanes::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_beside->saveState() << m_below->saveState()
           << m_names->isVisibleTo(this) << m_timeline->isVisibleTo(this);
    return state;
}

bool WindowPanes::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 version = 0;
    QByteArray beside;
    QByteArray below;
    bool names = true;
    bool timeline = true;
    stream >> version >> beside >> below >> names >> timeline;
    if (stream.status() != QDataStream::Ok || version != stateVersion)
        return false;
    m_names->setVisible(names);
    m_timeline->setVisible(timeline);
    return m_beside->restoreState(beside) && m_below->restoreState(below);
}

} // namespace naranhi
