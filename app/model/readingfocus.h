// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/textspan.h"
#include "domain/timevalue.h"

#include <QList>
#include <QObject>

#include <optional>

namespace naranhi {

// A stretch of an open article.
struct TextPlace
{
    ArticleId article = ArticleId::None;
    BlockSpan where;

    bool operator==(const TextPlace &) const = default;
};

// What the reader looks at: changes at mouse speed, is no content and is never undone. Lives on the
// GUI thread. All cross-highlighting goes through it: a view sets, every view observes, none talks
// to another. Setters return early when nothing changes.
class ReadingFocus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingFocus)

public:
    explicit ReadingFocus(QObject *parent = nullptr);

    [[nodiscard]] EntityId hovered() const { return m_hovered; }
    [[nodiscard]] const QList<EntityId> &pinned() const { return m_pinned; }
    [[nodiscard]] bool isPinned(EntityId id) const { return m_pinned.contains(id); }
    // Lit: hovered or pinned. The text and the timeline draw these strongly.
    [[nodiscard]] bool isLit(EntityId id) const
    {
        return id != EntityId::None && (id == m_hovered || isPinned(id));
    }
    // A TIMEX value, empty when no date is hovered.
    [[nodiscard]] QString hoveredTime() const { return m_hoveredTime; }
    // The stretch of time the reader selected; sentences outside are dimmed.
    [[nodiscard]] std::optional<TimeRange> timeFilter() const { return m_timeFilter; }
    // The last place gone to, until it is left.
    [[nodiscard]] std::optional<TextPlace> current() const { return m_current; }

    void setHovered(EntityId id);
    void togglePinned(EntityId id);
    void setPinned(const QList<EntityId> &ids);
    void setHoveredTime(const QString &value);
    void setTimeFilter(const std::optional<TimeRange> &range);
    // Asks the column to show and mark this place; `current` follows. Always signals. The other
    // columns show the places that stand beside it, if it has any.
    void goTo(const TextPlace &place, const QList<TextPlace> &beside = {});
    // The same, and asks of every other column whether the place has its like there: those that
    // have nothing of it say so.
    void compareAt(const TextPlace &place, const QList<TextPlace> &beside);
    [[nodiscard]] bool isComparing() const
    {
        return m_current && m_visited.at(m_position).isComparing;
    }
    // What stands beside the current place in other articles.
    [[nodiscard]] QList<TextPlace> beside() const
    {
        return m_current ? m_visited.at(m_position).beside : QList<TextPlace>();
    }
    void goBack(); // to the place before, as in a browser
    void goForward();
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_visited.size(); }
    // No place is the current one any more; where back and forward lead stays. False: none was.
    bool leavePlace();
    // The place that the reader is about to join with one of another article.
    [[nodiscard]] std::optional<TextPlace> joining() const { return m_joining; }
    void setJoining(const std::optional<TextPlace> &place);
    // Esc: lets go of one thing at a time: the place to join, time filter, pins, the place gone to.
    // False: nothing held.
    bool release();

Q_SIGNALS:
    void hoveredChanged(naranhi::EntityId now, naranhi::EntityId before);
    void pinnedChanged();
    void hoveredTimeChanged();
    void timeFilterChanged();
    void placeRequested(const naranhi::TextPlace &place);
    void placeLeft();
    void joiningChanged();

private:
    struct Visit
    {
        TextPlace place;
        QList<TextPlace> beside;
        bool isComparing = false;

        bool operator==(const Visit &) const = default;
    };

    void add(const Visit &next);
    void visit(qsizetype position);

    EntityId m_hovered = EntityId::None;
    QList<EntityId> m_pinned;
    QString m_hoveredTime;
    std::optional<TimeRange> m_timeFilter;
    std::optional<TextPlace> m_current;
    std::optional<TextPlace> m_joining;
    QList<Visit> m_visited;
    qsizetype m_position = -1;
};

} // namespace naranhi
