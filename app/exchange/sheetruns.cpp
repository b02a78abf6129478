// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sheetruns.h"

#include "exchange/sheetwords.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

// Cuts `run` where the mark begins and ends.
void appendMarked(Runs &runs, const Run &run, qsizetype start, TextSpan marked)
{
    const qsizetype end = start + run.text.size();
    for (qsizetype at = start; at < end;) {
        const bool isMarked = marked.contains(at);
        qsizetype next = end;
        if (isMarked)
            next = std::min(end, marked.end);
        else if (marked.start > at && !marked.isEmpty())
            next = std::min(end, marked.start);
        Run part = run;
        part.text = run.text.mid(at - start, next - at);
        part.isMarked = isMarked;
        runs.append(part);
        at = next;
    }
}

} // namespace

QString anchorOf(int article)
{
    return u'a' + QString::number(article);
}

QString anchorOf(int article, int block)
{
    const QString name = block == titleBlock ? u"title"_s
        : block == subtitleBlock             ? u"subtitle"_s
                                             : u'b' + QString::number(block);
    return anchorOf(article) + u'-' + name;
}

QString blockWords(int block, WordsLanguage language)
{
    if (block == titleBlock)
        return wordOf(SheetWord::TitleBlock, language);
    if (block == subtitleBlock)
        return wordOf(SheetWord::SubtitleBlock, language);
    return wordOf(SheetWord::BlockNumber, language).arg(block);
}

Runs textRuns(const EvidenceSheet &sheet, int article, int block, TextSpan span, TextSpan marked)
{
    const SheetArticle &from = sheet.article(article);
    const QString text = textOf(from.article, block);
    const auto isBefore = [](const SheetMention &mention, const std::pair<int, qsizetype> &place) {
        return mention.block != place.first ? mention.block < place.first
                                            : mention.span.end <= place.second;
    };
    auto mention = std::lower_bound(
        from.mentions.cbegin(), from.mentions.cend(), std::pair(block, span.start), isBefore);
    Runs runs;
    qsizetype at = span.start;
    for (; mention != from.mentions.cend() && mention->block == block
         && mention->span.start < span.end;
         ++mention) {
        const qsizetype start = std::max(at, mention->span.start);
        const qsizetype end = std::min(span.end, mention->span.end);
        appendMarked(runs, {.text = text.mid(at, start - at)}, at, marked);
        appendMarked(
            runs, {.text = text.mid(start, end - start), .entity = mention->entity}, start, marked);
        at = end;
    }
    appendMarked(runs, {.text = text.mid(at, span.end - at)}, at, marked);
    return runs;
}

Runs sentenceRuns(const EvidenceSheet &sheet, const Citation &citation)
{
    const bool isAll = citation.span == citation.sentence;
    return textRuns(sheet,
        citation.article,
        citation.block,
        citation.sentence,
        isAll ? TextSpan() : citation.span);
}

Runs placeRuns(const EvidenceSheet &sheet, const Citation &citation)
{
    const QString offsets = u" · %1–%2"_s.arg(citation.span.start).arg(citation.span.end);
    return {articleRun(sheet, citation.article),
        {.text = u", "_s, .isSoft = true},
        {.text = blockWords(citation.block, sheet.language) + offsets,
            .isSoft = true,
            .target = u'#' + anchorOf(citation.article, citation.block)}};
}

Run articleRun(const EvidenceSheet &sheet, int article)
{
    return {.text = u"[%1] "_s.arg(article) + sheet.article(article).name,
        .target = u'#' + anchorOf(article)};
}

} // namespace naranhi::exchange
