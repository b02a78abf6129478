// SPDX-License-Identifier: GPL-3.0-or-later
// The part of an ArticleView that stands beside others: what it asks of them and shows with them.
#include "model/readingsession.h"
#include "model/sidebyside.h"
#include "widgets/article/articleview.h"
#include "widgets/article/readingline.h"
#include "widgets/article/scrollkeeper.h"
#include "widgets/article/textflow.h"

#include <QScrollBar>
#include <QTextBlock>

#include <limits>
#include <tuple>

namespace naranhi {

void ArticleView::scrollTo(double share)
{
    setScrollShare(share);
    Q_EMIT scrolledByReader();
}

double ArticleView::furthestScroll() const
{
    const QScrollBar &bar = *verticalScrollBar();
    const bool isLaidOut = isFilled() && document()->lastBlock().layout()->lineCount() > 0;
    // While text is still being laid out, its end on the bar is not its end.
    return isLaidOut ? bar.maximum() : std::numeric_limits<double>::max();
}

double ArticleView::readingPosition() const
{
    return positionAt(*document(),
        heightRead(verticalScrollBar()->value(), furthestScroll(), viewport()->height()));
}

void ArticleView::bringReadingTo(double position)
{
    const double height = heightOf(*document(), position);
    const double screen = viewport()->height();
    // The bar reaches only what is laid out.
    std::ignore = positionAt(*document(), height + screen);
    const double scroll = scrollReading(height, furthestScroll(), screen);
    m_scroll->quietly([&] { verticalScrollBar()->setValue(qRound(scroll)); });
}

std::optional<TextPlace> ArticleView::sentenceAt(qsizetype position) const
{
    return placeIn(m_marks.sentenceAt(position));
}

std::optional<TextPlace> ArticleView::readerSentence() const
{
    const TextSpan screen = charactersOnScreen();
    const qsizetype caret = textCursor().position();
    const qsizetype here = screen.contains(caret) ? caret : screen.start;
    // The caret may stand behind the last letter.
    const auto sentence = sentenceAt(here);
    return sentence ? sentence : sentenceAt(here - 1);
}

bool ArticleView::compare(const std::optional<TextPlace> &sentence)
{
    const Comparison &comparison = m_context.session.comparison();
    const bool isCompared = !comparison.passages.isEmpty() || !comparison.coverage.isEmpty();
    if (!sentence || !isCompared || m_context.session.articleCount() < 2)
        return false;
    const SideBySide found = sideBySide(comparison.passages, *sentence);
    m_context.focus.compareAt(found.here, found.beside);
    return true;
}

void ArticleView::setTogether(const std::optional<TextSpan> &passage)
{
    if (passage == m_together)
        return;
    m_together = passage;
    viewport()->update();
    Q_EMIT besideChanged();
}

} // namespace naranhi
