// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/appositions.h"

#include "comparison/verbforms.h"
#include "language/jobtitles.h"
#include "language/particles.h"

#include <algorithm>

namespace naranhi::comparison {

namespace {

constexpr int mostWords = 5; // on one side of a name

bool isSign(QChar c)
{
    return !c.isLetterOrNumber() && !c.isSpace();
}

// A word between blanks without quotation marks and brackets around it, "CEO·사진" with its own.
QStringView bare(QStringView word)
{
    while (!word.isEmpty() && isSign(word.front()))
        word = word.sliced(1);
    const qsizetype bracket = word.indexOf(u'(');
    if (bracket > 0)
        word = word.first(bracket);
    while (!word.isEmpty() && isSign(word.back()))
        word.chop(1);
    return word;
}

// What may stand before a name and belong to it: nouns, "…의", "…인".
bool leadsOn(QStringView word)
{
    const QStringView plain = bare(word);
    if (plain.isEmpty() || word.endsWith(u',') || word.endsWith(u'.'))
        return false;
    if (plain.endsWith(u'의') || plain.endsWith(u'인'))
        return true;
    return language::particleLength(plain) == 0 && !readVerb(plain);
}

qsizetype wordStart(const QString &text, qsizetype at, qsizetype from)
{
    while (at > from && !text.at(at - 1).isSpace())
        --at;
    return at;
}

qsizetype wordEnd(const QString &text, qsizetype at, qsizetype to)
{
    while (at < to && !text.at(at).isSpace())
        ++at;
    return at;
}

TextSpan before(const QString &text, TextSpan sentence, TextSpan name)
{
    TextSpan run{name.start, name.start};
    for (int i = 0; i < mostWords && run.start > sentence.start; ++i) {
        const qsizetype end = run.start - 1; // the blank
        if (!text.at(end).isSpace())
            break;
        const qsizetype start = wordStart(text, end, sentence.start);
        if (!leadsOn(QStringView(text).sliced(start, end - start)))
            break;
        run.start = start;
    }
    return run;
}

// Ends with a title; nothing otherwise.
TextSpan behind(const QString &text, TextSpan sentence, TextSpan name)
{
    qsizetype end = name.end;
    for (int i = 0; i < mostWords && end < sentence.end && text.at(end).isSpace(); ++i) {
        const qsizetype start = end + 1;
        end = wordEnd(text, start, sentence.end);
        const QStringView word = bare(QStringView(text).sliced(start, end - start));
        const qsizetype particle = language::particleLength(word);
        if (language::jobTitleLength(word.chopped(particle)) > 0)
            return {name.end, end};
        if (particle > 0)
            break;
    }
    return {name.end, name.end};
}

int orderOf(int block) // the title comes before the subtitle, and both before the body
{
    return block < 0 ? -10 - block : block;
}

} // namespace

QList<BlockSpan> appositionsOf(const AnnotatedArticle &article)
{
    QList<BlockSpan> found;
    auto sentence = article.analysis.sentences.cbegin();
    for (const Mention &each : article.analysis.mentions) {
        if (each.type != EntityType::Person)
            continue;
        sentence = std::find_if(
            sentence, article.analysis.sentences.cend(), [&each](const BlockSpan &other) {
                return orderOf(other.block) > orderOf(each.block)
                    || (other.block == each.block && other.span.end > each.span.start);
            });
        if (sentence == article.analysis.sentences.cend())
            break;
        if (sentence->block != each.block || !sentence->span.contains(each.span.start))
            continue;
        const QString text = textOf(article.article, each.block);
        for (const TextSpan run :
            {before(text, sentence->span, each.span), behind(text, sentence->span, each.span)})
            if (run.length() > 0)
                found.append({each.block, run});
    }
    return found;
}

QList<BlockSpan> glossesOf(const AnnotatedArticle &article)
{
    QList<BlockSpan> found;
    for (const BlockSpan &sentence : article.analysis.sentences) {
        const QString text = textOf(article.article, sentence.block);
        const auto [start, end] = sentence.span;
        for (qsizetype open = text.indexOf(u'(', start); open >= 0 && open < end;
             open = text.indexOf(u'(', open + 1)) {
            const qsizetype close = text.indexOf(u')', open);
            if (open > start && text.at(open - 1).isLetterOrNumber() && close > 0 && close < end)
                found.append(BlockSpan{sentence.block, {open + 1, close}});
        }
    }
    return found;
}

} // namespace naranhi::comparison
