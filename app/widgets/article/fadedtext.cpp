// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/fadedtext.h"

#include "model/newtext.h"
#include "model/readingpreferences.h"
#include "model/readingsession.h"
#include "widgets/article/documentmap.h"
#include "widgets/common/contrast.h"
#include "widgets/common/themesource.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace naranhi {

namespace {

constexpr double leastContrast = 3;
constexpr double step = 0.01;

bool canBeRead(const Theme &theme, double opacity)
{
    const auto holds = [&](const QColor &behind, const QColor &page) {
        return contrastOf(blended(theme.ink, page, opacity), blended(behind, page, opacity))
            >= leastContrast;
    };
    if (!holds(theme.page, theme.page) || !holds(theme.ground, theme.ground))
        return false;
    for (int hue = 0; hue < entityHues; ++hue)
        if (!holds(theme.tint(hue, true), theme.page))
            return false;
    return true;
}

// A theme that tells page and ground not apart has no shades to spare.
bool needsSign(const Theme &theme)
{
    return theme.page == theme.ground;
}

void paintSign(QPainter &painter, const QRectF &line, const Theme &theme)
{
    QPen pen(theme.ink, 2);
    pen.setDashPattern({1, 1.5});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(line.topLeft() + QPointF(-2, 2), line.bottomLeft() + QPointF(-2, -2));
}

} // namespace

FadedText::FadedText(const ReadingContext &context, ArticleId article, const DocumentMap &map)
{
    const ReadingSession &session = context.session;
    const int row = session.rowOf(article);
    if (!context.preferences.isOnlyNew() || row < 0)
        return;
    for (const BlockSpan &told : newTextOf(session.articles(), session.comparison(), row).told)
        if (const auto at = map.toDocument(told))
            m_sentences.append(*at);
    std::ranges::sort(m_sentences, {}, &TextSpan::start);
    m_opacity = veilOpacity(context.theme.theme(), context.preferences.fading());
}

bool FadedText::pointAt(qsizetype position)
{
    const auto under = std::ranges::find_if(
        m_sentences, [position](TextSpan sentence) { return sentence.contains(position); });
    const TextSpan whole = under == m_sentences.end() ? TextSpan{} : *under;
    return std::exchange(m_whole, whole) != whole;
}

QList<TextSpan> FadedText::shown() const
{
    QList<TextSpan> shown = m_sentences;
    shown.removeOne(m_whole);
    return shown;
}

double veilOpacity(const Theme &theme, int percent)
{
    double strongest = 0;
    while (strongest + step < 1 && canBeRead(theme, strongest + step))
        strongest += step;
    return strongest * percent / 100;
}

void paintFaded(QPainter &painter,
    const MarkPainter::Ground &ground,
    const QList<TextSpan> &sentences,
    double opacity)
{
    const Theme &theme = ground.theme;
    for (const TextSpan &sentence : sentences) {
        if (!sentence.overlaps(ground.visible))
            continue;
        const QTextBlock block = ground.document.findBlock(static_cast<int>(sentence.start));
        const bool isOnPanel = ornamentOf(block.blockFormat()) == Ornament::Panel;
        QColor veil = isOnPanel ? theme.ground : theme.page;
        veil.setAlphaF(static_cast<float>(opacity));
        for (const LinePart &part : linePartsOf(ground.document, sentence)) {
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.fillRect(chipRect(part).adjusted(0, -1, 0, 1), veil);
            if (needsSign(theme))
                paintSign(painter, chipRect(part), theme);
        }
    }
}

} // namespace naranhi
