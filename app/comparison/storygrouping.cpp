// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/storygrouping.h"

#include "language/contentwords.h"
#include "language/sentences.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace naranhi::comparison {

namespace {

// News says what it is about at the beginning; the rest would only cost time.
constexpr qsizetype lettersRead = 800;
constexpr qsizetype maximumTerms = 24;
// Words that stand in one of a hundred sentences or more tell nothing about a matter.
constexpr float commonRarity = 4.6F;
constexpr float titleWeight = 2.0F;
// Two reports of one matter share about half of their weight, seldom under a quarter; reports of
// two matters in one field a tenth to a quarter (tst_storygrouping). No link is better than a wrong
// one.
constexpr float enough = 0.27F;
constexpr qsizetype likestCounted = 3;

// FNV-1a, 64 bits: the same on every machine, unlike qHash.
qint64 numberOf(const QString &stem)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char byte : stem.toUtf8()) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3ULL;
    }
    return static_cast<qint64>(hash);
}

Article beginningOf(const Article &article)
{
    Article beginning;
    beginning.title = article.title;
    beginning.language = article.language;
    qsizetype letters = 0;
    for (const Block &block : article.blocks) {
        if (letters >= lettersRead)
            break;
        const Block cut{block.kind, block.text.first(std::min(block.text.size(), lettersRead))};
        beginning.blocks.append(cut);
        letters += cut.text.size();
    }
    return beginning;
}

bool isNumber(const QString &stem)
{
    return std::ranges::all_of(stem, [](QChar c) { return c.isDigit() || c.isPunct(); });
}

// The rarities are those of Korean; words of other languages are all unseen. Short ones in small
// letters are articles and prepositions.
float rarityOf(const ContentWord &word, QChar firstLetter)
{
    constexpr qsizetype shortWord = 4;
    const bool isForeign
        = std::ranges::all_of(word.stem, [](QChar c) { return c.unicode() < 0x0590; });
    if (!isForeign || !firstLetter.isLower())
        return word.rarity;
    return word.stem.size() <= shortWord ? 0 : commonRarity + 1;
}

QHash<qint64, float> weighed(const Article &beginning)
{
    QHash<qint64, float> weights;
    const auto words = language::findContentWords(beginning, language::splitSentences(beginning));
    for (const ContentWord &word : words) {
        if (isNumber(word.stem))
            continue;
        const QString text = textOf(beginning, word.block);
        const float rarity = rarityOf(word, text.at(word.span.start));
        if (rarity <= commonRarity)
            continue;
        const float weight
            = (rarity - commonRarity) * (word.block == titleBlock ? titleWeight : 1.0F);
        float &known = weights[numberOf(word.stem)];
        known = std::max(known, weight) + (known > 0 ? weight / 4 : 0); // said again: a little more
    }
    return weights;
}

QList<SignatureTerm> heaviest(const QHash<qint64, float> &weights)
{
    QList<SignatureTerm> terms;
    for (auto it = weights.cbegin(); it != weights.cend(); ++it)
        terms.append({it.key(), it.value()});
    std::ranges::sort(terms, [](const SignatureTerm &a, const SignatureTerm &b) {
        return a.weight > b.weight || (a.weight >= b.weight && a.term < b.term);
    });
    terms.resize(std::min(terms.size(), maximumTerms));
    float squares = 0;
    for (const SignatureTerm &term : terms)
        squares += term.weight * term.weight;
    for (SignatureTerm &term : terms)
        term.weight /= std::sqrt(squares);
    std::ranges::sort(terms, {}, &SignatureTerm::term);
    return terms;
}

// How like the new article those of one story are, the likest first.
using Likenesses = QHash<StoredStoryId, QList<float>>;

float average(QList<float> likenesses)
{
    std::ranges::sort(likenesses, std::ranges::greater{});
    likenesses.resize(std::min(likenesses.size(), likestCounted));
    float sum = 0;
    for (const float one : likenesses)
        sum += one;
    return sum / static_cast<float>(likenesses.size());
}

} // namespace

StorySignature signatureOf(const Article &article, QDate come)
{
    const QDate published = QDate::fromString(article.published.value.left(10), Qt::ISODate);
    return {.day = (published.isValid() ? published : come).toJulianDay(),
        .terms = heaviest(weighed(beginningOf(article)))};
}

float likeness(const StorySignature &a, const StorySignature &b)
{
    float product = 0;
    for (qsizetype i = 0, j = 0; i < a.terms.size() && j < b.terms.size();) {
        if (a.terms.at(i).term < b.terms.at(j).term)
            ++i;
        else if (b.terms.at(j).term < a.terms.at(i).term)
            ++j;
        else
            product += a.terms.at(i++).weight * b.terms.at(j++).weight;
    }
    return product;
}

StoryDecision placeInStories(
    const StorySignature &signature, const QList<StoryCandidate> &candidates)
{
    StoryDecision decision;
    Likenesses stories;
    for (const StoryCandidate &candidate : candidates) {
        if (candidate.isClosed)
            continue;
        const float like = likeness(signature, candidate.signature);
        if (candidate.story != StoredStoryId::None)
            stories[candidate.story].append(like);
        else if (like >= enough)
            decision.articles.append(candidate.article);
    }
    for (auto it = stories.cbegin(); it != stories.cend(); ++it) {
        if (average(it.value()) >= enough)
            decision.stories.append(it.key());
    }
    std::ranges::sort(decision.stories); // the oldest keeps its name
    return decision;
}

} // namespace naranhi::comparison
