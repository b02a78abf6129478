// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace naranhi {

class TimelineView;

// Tells assistive technology of the timeline: a list with one item a mark, from the first lane to
// the last. Registers itself for TimelineView; calling again is harmless.
void installTimelineAccessibility();

// The list. Qt owns it; it owns its items' registrations.
class TimelineAccessible final : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView *view);
    ~TimelineAccessible() override;

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] TimelineView *view() const;

    mutable QHash<int, QAccessible::Id> m_items;
};

} // namespace naranhi
