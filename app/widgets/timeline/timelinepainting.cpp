// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timelinepainting.h"

#include "model/readingfocus.h"
#include "widgets/common/unequalsign.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>

namespace naranhi {

namespace {

constexpr double barStrength = 0.6;
constexpr double receded = 0.28; // how strongly marks are drawn that are not lit while others are

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(colour.alphaF() * alpha));
    return colour;
}

// Draws one frame; each function one layer, from the back to the front.
class FramePainter final
{
public:
    FramePainter(QPainter &painter, const TimelineFrame &frame)
        : m_painter(painter)
        , m_frame(frame)
        , m_geometry(frame.geometry)
        , m_theme(frame.theme)
        , m_somethingLit(frame.focus.hovered() != EntityId::None || !frame.focus.pinned().isEmpty())
        , m_numberFont(painter.font())
    {
        m_numberFont.setBold(true);
        m_numberFont.setPixelSize(std::max(6, static_cast<int>(m_geometry.lane.counted * 0.66)));
    }

    void paint()
    {
        m_painter.fillRect(QRectF({0, 0}, m_geometry.size), m_theme.page);
        m_painter.setRenderHint(QPainter::Antialiasing); // from here on: large areas cost more so
        paintLanes();
        paintGrid();
        paintFilter();
        m_painter.save();
        m_painter.setClipRect(m_geometry.lanesRect());
        m_painter.translate(m_geometry.origin());
        paintLinks();
        paintBrackets();
        for (const TimelineMark &mark : m_frame.layout.marks)
            paintMark(mark);
        paintCurrent();
        m_painter.restore();
        paintHeader();
        if (m_frame.entries.isEmpty())
            paintText(emptyRect(), Qt::AlignCenter, m_theme.soft, m_frame.emptyText);
    }

private:
    void paintLanes()
    {
        m_painter.setPen(QPen(m_theme.hairline, 1));
        const double em = m_geometry.em;
        for (int row = 0; row < m_geometry.laneCount; ++row) {
            const QRectF lane = m_geometry.laneRect(row);
            if (lane.bottom() < m_geometry.headerHeight || lane.top() > m_geometry.size.height())
                continue;
            const QPointF mark(em * 0.9, lane.center().y());
            m_painter.setBrush(m_theme.outlet(row));
            m_painter.setPen(Qt::NoPen);
            m_painter.drawEllipse(mark, em * 0.25, em * 0.25);
            const QRectF label(em * 1.6, lane.top(), m_geometry.labelWidth - em * 2, lane.height());
            const QString name
                = QFontMetricsF(m_painter.font())
                      .elidedText(m_frame.outlets.value(row), Qt::ElideRight, label.width());
            paintText(label, Qt::AlignVCenter | Qt::AlignLeft, m_theme.soft, name);
            paintHairline(lane.bottom());
        }
    }

    void paintFilter()
    {
        const auto filter = m_frame.focus.timeFilter();
        if (!filter)
            return;
        const QRectF lanes = m_geometry.lanesRect();
        const double left = filter->openStart ? -1 : m_frame.axis.xOf(double(filter->start));
        const double right
            = filter->openEnd ? lanes.width() + 1 : m_frame.axis.xOf(double(filter->end));
        m_painter.save();
        m_painter.setClipRect(lanes);
        const QRectF band(lanes.left() + left, lanes.top(), right - left, lanes.height());
        m_painter.fillRect(band, faded(m_theme.accent, m_theme.isDark ? 0.14 : 0.08));
        m_painter.setPen(QPen(m_theme.accent, 1.5));
        m_painter.drawLine(band.topLeft(), band.bottomLeft());
        m_painter.drawLine(band.topRight(), band.bottomRight());
        m_painter.restore();
    }

    void paintGrid()
    {
        const QRectF lanes = m_geometry.lanesRect();
        m_painter.setPen(QPen(m_theme.hairline, 1, Qt::DotLine));
        for (const TimeTick &tick : m_frame.ticks.ticks) {
            const double x = std::round(lanes.left() + tick.x) + 0.5;
            m_painter.drawLine(QPointF(x, lanes.top()), QPointF(x, lanes.bottom()));
        }
    }

    void paintHeader()
    {
        const QRectF header(0, 0, m_geometry.size.width(), m_geometry.headerHeight);
        m_painter.fillRect(header.toAlignedRect(), m_theme.page);
        paintHairline(header.bottom());
        m_painter.setClipRect(m_geometry.axisRect());
        const double em = m_geometry.em;
        const double left = m_geometry.labelWidth;
        const double wide = m_geometry.size.width();
        for (const TimeContext &context : m_frame.ticks.contexts) {
            paintText({left + context.x, em * 0.15, wide, em},
                Qt::AlignLeft,
                m_theme.soft,
                context.label);
        }
        for (const TimeTick &tick : m_frame.ticks.ticks) {
            paintText({left + tick.x, em * 1.2, wide, em}, Qt::AlignLeft, m_theme.ink, tick.label);
        }
        for (const double x : m_frame.ticks.breaks) {
            paintText({left + x - em, em * 1.2, em * 2, em},
                Qt::AlignHCenter,
                m_theme.soft,
                QStringLiteral("…"));
        }
        m_painter.setClipping(false);
    }

    void paintLinks()
    {
        m_painter.setPen(QPen(faded(m_theme.soft, 0.6), 1));
        for (const TimelineLink &link : m_frame.layout.links) {
            const TimelineMark &from = m_frame.layout.marks[link.from];
            const TimelineMark &to = m_frame.layout.marks[link.to];
            if (isInSight(from.rect.united(to.rect)))
                m_painter.drawLine(from.rect.center(), to.rect.center());
        }
    }

    // A line between the lanes, with a foot to each of its marks; the marks cover the feet's ends.
    void paintBrackets()
    {
        for (const TimelineMark &mark : m_frame.layout.marks) {
            if (mark.shape != MarkShape::Bracket)
                continue;
            const bool recedes = m_somethingLit && !isLit(mark);
            m_painter.setPen(QPen(faded(m_theme.warning, recedes ? receded : 0.6), 1.2));
            const double y = mark.rect.center().y();
            double from = mark.rect.center().x();
            double to = from;
            for (const QPointF &foot : mark.feet) {
                m_painter.drawLine(foot, QPointF(foot.x(), y));
                from = std::min(from, foot.x());
                to = std::max(to, foot.x());
            }
            m_painter.drawLine(QPointF(from, y), QPointF(to, y));
        }
    }

    void paintMark(const TimelineMark &mark)
    {
        if (!isInSight(mark.rect.united(mark.extent)))
            return;
        const bool recedes = m_somethingLit && !isLit(mark);
        const QColor colour = faded(m_theme.outlet(mark.lane), recedes ? receded : 1);
        if (!mark.extent.isEmpty())
            paintSoft(mark.extent, faded(colour, 0.5), 0.5, 0.5);
        if (isHovered(mark))
            paintHalo(mark);
        switch (mark.shape) {
        case MarkShape::Dot:
            paintDot(mark, colour);
            break;
        case MarkShape::Bar:
            paintBar(mark, colour);
            break;
        case MarkShape::Publication:
            paintPublication(mark);
            break;
        case MarkShape::Bracket:
            paintPill(mark.rect, m_theme.page);
            paintUnequalSign(m_painter,
                mark.rect.center(),
                mark.rect.height() * 0.32,
                faded(m_theme.warning, recedes ? receded : 1));
            break;
        }
    }

    void paintDot(const TimelineMark &mark, const QColor &colour)
    {
        // The page around a mark keeps the lines behind it off. Two fillings: outlines are dear.
        paintPill(mark.rect.adjusted(-0.75, -0.75, 0.75, 0.75), m_theme.page);
        paintPill(mark.rect.adjusted(0.75, 0.75, -0.75, -0.75), colour);
        if (mark.isCounted())
            paintNumber(mark);
    }

    void paintPill(const QRectF &rect, const QColor &colour)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    }

    void paintNumber(const TimelineMark &mark)
    {
        const QFont before = m_painter.font();
        m_painter.setFont(m_numberFont);
        paintText(mark.rect, Qt::AlignCenter, m_theme.page, mark.number());
        m_painter.setFont(before);
    }

    // A date that is only roughly known has soft ends; an open one fades away.
    void paintBar(const TimelineMark &mark, const QColor &colour)
    {
        const double soft = std::min(0.35, 3 * m_geometry.em / std::max(1.0, mark.rect.width()));
        paintSoft(mark.rect,
            faded(colour, barStrength),
            mark.openStart ? 0.9 : soft,
            mark.openEnd ? 0.9 : soft);
        if (mark.isCounted()) {
            const double size = m_geometry.lane.counted;
            QRectF number(0, 0, size, size);
            number.moveCenter(visiblePart(mark.rect).center());
            paintDot({.rect = number, .extent = {}, .entries = mark.entries}, colour);
        }
    }

    void paintSoft(const QRectF &rect, const QColor &colour, double atStart, double atEnd)
    {
        QLinearGradient gradient(rect.topLeft(), rect.topRight());
        gradient.setColorAt(0, faded(colour, 0));
        gradient.setColorAt(std::min(atStart, 0.999 - std::min(atEnd, 0.5)), colour);
        gradient.setColorAt(std::max(1 - atEnd, atStart), colour);
        gradient.setColorAt(1, faded(colour, 0));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(gradient);
        m_painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    }

    // Filled when the page states the moment, hollow when it was inferred, in the accent when the
    // reader set it.
    void paintPublication(const TimelineMark &mark)
    {
        const QRectF r = mark.rect;
        const QPolygonF triangle{QPointF(r.center().x(), r.top()), r.bottomRight(), r.bottomLeft()};
        const DateBasis basis = m_frame.entries[mark.entries.first()].basis;
        const QColor colour = basis == DateBasis::Given ? m_theme.accent : m_theme.soft;
        m_painter.setPen(QPen(colour, 1.2));
        m_painter.setBrush(basis == DateBasis::Inferred ? m_theme.page : colour);
        m_painter.drawPolygon(triangle);
    }

    void paintHalo(const TimelineMark &mark)
    {
        const double by = m_geometry.em * 0.28;
        paintPill(mark.rect.adjusted(-by, -by, by, by), faded(m_theme.accent, 0.3));
    }

    void paintCurrent()
    {
        if (m_frame.current < 0 || !m_frame.hasFocus)
            return;
        const QRectF rect = m_frame.layout.marks[m_frame.current].rect.adjusted(-3, -3, 3, 3);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_theme.accent, 2));
        m_painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    }

    // From edge to edge, above a height; a rectangle on whole pixels, as smooth lines are dear.
    void paintHairline(double y)
    {
        m_painter.fillRect(
            QRect(0, qRound(y) - 1, qRound(m_geometry.size.width()), 1), m_theme.hairline);
    }

    void paintText(
        const QRectF &rect, Qt::Alignment align, const QColor &colour, const QString &text)
    {
        m_painter.setPen(colour);
        m_painter.drawText(rect, static_cast<int>(align) | Qt::TextSingleLine, text);
    }

    [[nodiscard]] bool isLit(const TimelineMark &mark) const
    {
        return std::any_of(mark.entries.begin(), mark.entries.end(), [this](int entry) {
            const QList<EntityId> &mentioned = m_frame.entries[entry].entities;
            return std::any_of(mentioned.begin(), mentioned.end(), [this](EntityId id) {
                return m_frame.focus.isLit(id);
            });
        });
    }

    [[nodiscard]] bool isHovered(const TimelineMark &mark) const
    {
        const QString hovered = m_frame.focus.hoveredTime();
        return !hovered.isEmpty() && mark.shape != MarkShape::Publication
            && std::any_of(mark.entries.begin(), mark.entries.end(), [&](int entry) {
                   return m_frame.entries[entry].value == hovered;
               });
    }

    [[nodiscard]] QRectF visiblePart(const QRectF &rect) const
    {
        return rect.intersected({0, rect.top(), m_geometry.lanesRect().width(), rect.height()});
    }

    [[nodiscard]] bool isInSight(const QRectF &rect) const
    {
        const QRectF lanes = m_geometry.lanesRect();
        return rect.right() > -m_geometry.em && rect.left() < lanes.width() + m_geometry.em
            && rect.bottom() > m_geometry.scroll && rect.top() < m_geometry.scroll + lanes.height();
    }

    // Between two hairlines, where there are any.
    [[nodiscard]] QRectF emptyRect() const
    {
        const QRectF lanes = m_geometry.lanesRect();
        return m_geometry.laneCount == 0 ? lanes : lanes.intersected(m_geometry.laneRect(0));
    }

    QPainter &m_painter;
    const TimelineFrame &m_frame;
    const TimelineGeometry &m_geometry;
    const Theme &m_theme;
    bool m_somethingLit;
    QFont m_numberFont;
};

} // namespace

void paintTimeline(QPainter &painter, const TimelineFrame &frame)
{
    FramePainter(painter, frame).paint();
}

} // namespace naranhi
