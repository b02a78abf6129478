// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/coverageheaders.h"

#include "model/coveragemodel.h"
#include "widgets/common/themesource.h"
#include "widgets/common/typography.h"
#include "widgets/common/wordlines.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr int margin = 12;
constexpr int padding = 5;
constexpr int markSize = 7;

} // namespace

CoverageRowHeader::CoverageRowHeader(const ReadingContext &context, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_context(context)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
}

void CoverageRowHeader::setCurrentRow(int row)
{
    m_currentRow = row;
    viewport()->update();
}

void CoverageRowHeader::setLines(int lines)
{
    m_lines = lines;
    setDefaultSectionSize(rowHeight());
}

int CoverageRowHeader::rowHeight() const
{
    return m_lines * fontMetrics().lineSpacing() + 2 * padding;
}

void CoverageRowHeader::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    const Theme &theme = m_context.theme.theme();
    const auto of = [this, row](int role) { return model()->headerData(row, Qt::Vertical, role); };
    painter->save();
    painter->fillRect(rect, theme.ground);
    if (row == m_currentRow) {
        QColor ground = theme.accent;
        ground.setAlphaF(0.14F);
        painter->fillRect(rect, ground);
    }
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.hairline);
    const QString reach
        = u"%1/%2"_s.arg(of(CoverageModel::ReachRole).toInt()).arg(model()->columnCount());
    QRect room = rect.adjusted(margin, padding, -padding, -padding);
    painter->setFont(smallerFont(font()));
    painter->setPen(theme.soft);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, reach);
    room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(reach) - margin);
    painter->setFont(font());
    painter->setPen(theme.ink);
    const QStringList lines
        = linesOf(of(Qt::DisplayRole).toString(), font(), qMax(40, room.width()), m_lines);
    const int line = fontMetrics().lineSpacing();
    const int free = room.height() - static_cast<int>(lines.size()) * line;
    room.setRect(room.left(), room.top() + free / 2, room.width(), line);
    for (const QString &words : lines) {
        painter->drawText(room, Qt::AlignVCenter, words);
        room.translate(0, line);
    }
    painter->restore();
}

CoverageColumnHeader::CoverageColumnHeader(const ReadingContext &context, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_context(context)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignCenter);
}

QSize CoverageColumnHeader::sizeHint() const
{
    const int small = QFontMetrics(smallerFont(font())).lineSpacing();
    return {QHeaderView::sizeHint().width(), fontMetrics().lineSpacing() + small + 2 * padding};
}

void CoverageColumnHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Theme &theme = m_context.theme.theme();
    const auto of
        = [this, column](int role) { return model()->headerData(column, Qt::Horizontal, role); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, theme.ground);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.hairline);
    QRect line = rect.adjusted(2, padding, -2, 0);
    line.setHeight(fontMetrics().lineSpacing());
    painter->setFont(font());
    const QString name = fontMetrics().elidedText(
        of(Qt::DisplayRole).toString(), Qt::ElideRight, line.width() - markSize - padding);
    const int width = fontMetrics().horizontalAdvance(name) + markSize + padding;
    const int left = line.center().x() - width / 2;
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.outlet(column));
    painter->drawEllipse(QRectF(left, line.center().y() + 1 - markSize / 2.0, markSize, markSize));
    painter->setPen(theme.ink);
    painter->drawText(
        line.adjusted(left - line.left() + markSize + padding, 0, 0, 0), Qt::AlignVCenter, name);
    line.translate(0, line.height());
    painter->setFont(smallerFont(font()));
    painter->setPen(theme.soft);
    painter->drawText(line, Qt::AlignCenter, QString::number(of(CoverageModel::ToldRole).toInt()));
    painter->restore();
}

} // namespace naranhi
