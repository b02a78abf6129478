// SPDX-License-Identifier: GPL-3.0-or-later
// Any text at all through the language engines and the linking. The first byte says whether the
// rest is UTF-8 or raw UTF-16 (lone surrogates and all), the second picks an anchor.

#include "domain/timevalue.h"
#include "language/analysis.h"
#include "services/storybuilding.h"

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace naranhi;

namespace {

void require(bool holds, const char *promise)
{
    if (!holds) {
        qCritical("broken promise: %s", promise);
        std::abort();
    }
}

Article articleOf(const QString &text)
{
    Article article;
    const QStringList lines = text.normalized(QString::NormalizationForm_C).split(u'\n');
    article.title = lines.first();
    for (qsizetype i = 1; i < lines.size(); ++i)
        article.blocks.append(
            {i % 7 == 0 ? BlockKind::Caption : BlockKind::Paragraph, lines.at(i)});
    return article;
}

bool cutsCharacter(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate()
        && text.at(at - 1).isHighSurrogate();
}

// Spans lie in their text, cut no character, stand in order and apart.
template <typename Found>
void checkSpans(const Article &article, const QList<Found> &found, const char *what)
{
    int block = titleBlock;
    qsizetype end = 0;
    const auto rank = [](int b) { return b == subtitleBlock ? -1 : b == titleBlock ? -2 : b; };
    for (const Found &each : found) {
        const QString text = textOf(article, each.block);
        require(each.span.start >= 0 && !each.span.isEmpty() && each.span.end <= text.size(), what);
        require(!cutsCharacter(text, each.span.start) && !cutsCharacter(text, each.span.end), what);
        require(rank(each.block) >= rank(block), what);
        require(each.block != block || each.span.start >= end, what);
        block = each.block;
        end = each.span.end;
    }
}

void checkTimes(const ArticleAnalysis &analysis)
{
    for (const TimeExpression &time : analysis.times) {
        require(
            time.value.isEmpty() || time.value.contains(u'X') || isCompleteTimeValue(time.value),
            "a value is empty, partly unknown, or whole");
        require(time.otherValue.isEmpty() || time.otherValue != time.value, "readings differ");
    }
}

void checkQuantities(const ArticleAnalysis &analysis)
{
    for (const Quantity &quantity : analysis.quantities) {
        require(quantity.min || quantity.max, "a quantity says a number");
        require(!quantity.min || !quantity.max || *quantity.min <= *quantity.max, "min to max");
    }
}

void check(const Article &article, const QString &anchor)
{
    const ArticleAnalysis analysis = language::analyse(article, anchor);
    checkSpans(article, analysis.sentences, "sentences");
    checkSpans(article, analysis.mentions, "mentions");
    checkSpans(article, analysis.times, "times");
    checkSpans(article, analysis.quantities, "quantities");
    checkTimes(analysis);
    checkQuantities(analysis);
    require(language::analyse(article, anchor) == analysis, "the same text gives the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView bytes(data + 2, static_cast<qsizetype>(size - 2));
    const QString text = data[0] % 2 == 0
        ? QString::fromUtf8(bytes)
        : QString(reinterpret_cast<const QChar *>(QByteArray(bytes.data(), bytes.size()).data()),
            bytes.size() / 2);
    const std::array anchors{
        u"2024-01-26T13:43"_s, u"2024-02-29"_s, u"2024-01"_s, u"2024"_s, u""_s};
    const Article article = articleOf(text);
    check(article, anchors.at(data[1] % anchors.size()));
    const services::StoryRequest twice{.inputs
        = {{.id = ArticleId{1}, .article = article}, {.id = ArticleId{2}, .article = article}}};
    require(services::buildStory(twice).has_value(), "a story");
    return 0;
}
