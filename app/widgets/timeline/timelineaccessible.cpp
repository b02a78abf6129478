// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timelineaccessible.h"

#include "widgets/timeline/timelineview.h"

#include <QPointer>

namespace naranhi {

namespace {

// One mark, by its place in the layout: zooming may put other statements there, as it does on the
// screen.
class MarkAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccessible(TimelineView *view, int mark)
        : m_view(view)
        , m_mark(mark)
    {
    }

    [[nodiscard]] int mark() const { return m_mark; }

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_mark < m_view->marks().marks.size();
    }

    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override
    {
        return nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface * /*child*/) const override
    {
        return -1;
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->describe(m_mark) : QString();
    }

    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override { }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inView = m_view->rectOf(m_mark);
        return {m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.focused = m_view->hasFocus() && m_view->currentMark() == m_mark;
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->rectOf(m_mark));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return {pressAction(), setFocusAction()};
    }

    void doAction(const QString &name) override
    {
        if (!isValid() || !actionNames().contains(name))
            return;
        m_view->setFocus();
        m_view->setCurrentMark(m_mark);
        if (name == pressAction())
            m_view->activate(m_mark);
    }

    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*name*/) const override
    {
        return {};
    }

private:
    QPointer<TimelineView> m_view;
    int m_mark;
};

QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

TimelineAccessible::TimelineAccessible(TimelineView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

TimelineAccessible::~TimelineAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
}

TimelineView *TimelineAccessible::view() const
{
    return qobject_cast<TimelineView *>(object());
}

QString TimelineAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name ? TimelineView::tr("Timeline") : QAccessibleWidget::text(kind);
}

int TimelineAccessible::childCount() const
{
    return static_cast<int>(view()->marks().marks.size());
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (!m_items.contains(index))
        m_items.insert(
            index, QAccessible::registerAccessibleInterface(new MarkAccessible(view(), index)));
    return QAccessible::accessibleInterface(m_items.value(index));
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    return child(view()->markAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const MarkAccessible *>(child);
    return item ? item->mark() : -1;
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    return view()->hasFocus() ? child(view()->currentMark()) : nullptr;
}

} // namespace naranhi
