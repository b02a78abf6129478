// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timelinepanel.h"

#include "model/readingfocus.h"
#include "widgets/timeline/timelineview.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace naranhi {

namespace {

constexpr double step = 1.6; // of a press on a button

} // namespace

TimelinePanel::TimelinePanel(const ReadingContext &context, QWidget *parent)
    : QWidget(parent)
    , m_view(new TimelineView(context, this))
    , m_buttons(new QWidget(this))
    , m_fit(new QAction(this))
    , m_zoomIn(new QAction(this))
    , m_zoomOut(new QAction(this))
    , m_clear(new QAction(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    makeButtons();
    connect(m_fit, &QAction::triggered, m_view, &TimelineView::fit);
    connect(m_zoomIn, &QAction::triggered, m_view, [this] { m_view->zoom(step); });
    connect(m_zoomOut, &QAction::triggered, m_view, [this] { m_view->zoom(1 / step); });
    connect(m_clear, &QAction::triggered, m_view, &TimelineView::clearRange);
    const ReadingFocus *focus = &context.focus;
    const auto updateClear
        = [this, focus] { m_clear->setEnabled(focus->timeFilter().has_value()); };
    connect(focus, &ReadingFocus::timeFilterChanged, this, updateClear);
    updateClear();
    retranslate();
}

QList<QAction *> TimelinePanel::actions() const
{
    return {m_fit, m_zoomIn, m_zoomOut, m_clear};
}

std::optional<TimeRange> TimelinePanel::visibleTime() const
{
    return m_view->visibleTime();
}

void TimelinePanel::setVisibleTime(const std::optional<TimeRange> &range)
{
    m_view->setVisibleTime(range);
}

void TimelinePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        placeButtons();
}

void TimelinePanel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

// They stand in the corner beside the axis, so that they cost the lanes no room.
void TimelinePanel::makeButtons()
{
    auto *layout = new QHBoxLayout(m_buttons);
    layout->setContentsMargins(4, 2, 0, 2);
    layout->setSpacing(0);
    for (QAction *action : {m_fit, m_zoomOut, m_zoomIn}) {
        auto *button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        layout->addWidget(button);
        const auto describe = [action, button] { button->setAccessibleName(action->toolTip()); };
        connect(action, &QAction::changed, button, describe);
    }
}

void TimelinePanel::placeButtons()
{
    m_buttons->adjustSize();
    m_buttons->move(0, 0);
}

void TimelinePanel::retranslate()
{
    m_fit->setText(tr("Show &all dates"));
    //: on a small button: show all dates
    m_fit->setIconText(tr("All"));
    m_fit->setToolTip(tr("Show all dates (Home)"));
    m_zoomIn->setText(tr("Zoom timeline &in"));
    m_zoomIn->setIconText(QStringLiteral("+"));
    m_zoomIn->setToolTip(tr("Zoom in (+)"));
    m_zoomOut->setText(tr("Zoom timeline &out"));
    m_zoomOut->setIconText(QStringLiteral("–"));
    m_zoomOut->setToolTip(tr("Zoom out (-)"));
    m_clear->setText(tr("&Clear selected time"));
    m_clear->setToolTip(tr("Clear selected time (Esc)"));
    placeButtons();
}

} // namespace naranhi
