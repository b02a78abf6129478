// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/coveragelegend.h"

#include "widgets/common/themesource.h"
#include "widgets/common/typography.h"
#include "widgets/compare/coveragedelegate.h"
#include "widgets/compare/coveragewords.h"

#include <QPainter>

#include <array>

namespace naranhi {

namespace {

constexpr std::array marks{CoverageMark::Reported, CoverageMark::Different, CoverageMark::NotFound};
constexpr int sign = 20; // the room of one
constexpr int gap = 10;

} // namespace

CoverageLegend::CoverageLegend(const ReadingContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    connect(&context.theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

int CoverageLegend::wordsWidth() const
{
    const QFontMetrics metrics(smallerFont(font()));
    int width = 0;
    for (const CoverageMark mark : marks)
        width += sign + metrics.horizontalAdvance(coverageWord(mark)) + gap;
    return width;
}

QSize CoverageLegend::sizeHint() const
{
    return {wordsWidth(), QFontMetrics(font()).height()};
}

QSize CoverageLegend::minimumSizeHint() const
{
    return {0, QFontMetrics(font()).height()};
}

void CoverageLegend::paintEvent(QPaintEvent *)
{
    const int width = wordsWidth();
    if (width > this->width())
        return; // half a legend misleads
    const Theme &theme = m_context.theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallerFont(font()));
    QRect room = rect();
    room.setLeft(room.right() - width);
    for (const CoverageMark mark : marks) {
        const QString word = coverageWord(mark);
        paintCoverageSign(
            painter, QRectF(room.left(), room.top(), sign, room.height()), mark, theme);
        painter.setPen(theme.soft);
        painter.drawText(room.adjusted(sign, 0, 0, 0), Qt::AlignVCenter, word);
        room.setLeft(room.left() + sign + painter.fontMetrics().horizontalAdvance(word) + gap);
    }
}

} // namespace naranhi
