// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace naranhi::comparison {

// How alike two sentences are by what they name, count and date and by the stems of their words.

// Something that a sentence says, as a number of TermTable; equal numbers say the same.
struct SentenceTerm
{
    int term = 0;
    float weight = 0; // how much it tells: the rarer, the more

    bool operator==(const SentenceTerm &) const = default;
};

// A sentence, or several, made ready to be compared.
struct SentenceContent
{
    std::vector<SentenceTerm> terms; // by number, each once
    float weight = 0; // of all terms
    qsizetype length = 0; // in UTF-16 units
    bool isNegated = false; // 안, 못, 없, 않, 아니

    bool operator==(const SentenceContent &) const = default;
};

// What may stand in sentences, by number: words by stem, entities by id, times and quantities by
// value. Words of one spelling but a letter or two are told by their jamo.
class TermTable
{
public:
    enum class Kind : quint8 { Word, Entity, Time, Quantity, Number };

    int numberOf(Kind kind, const QString &key, float rarity);
    [[nodiscard]] size_t size() const { return m_terms.size(); }
    [[nodiscard]] float rarityOf(int term) const { return at(term).rarity; }
    [[nodiscard]] Kind kindOf(int term) const { return at(term).kind; }

    // 1 for the same, above 0 for words that look like two forms of one (메일, 이메일; netflix,
    // 넷플릭스).
    [[nodiscard]] float likenessOf(int a, int b) const;

private:
    struct Term
    {
        Kind kind = Kind::Word;
        float rarity = 0;
        QString key;
        std::vector<quint32> pairs; // of neighbouring jamo, sorted; of words only
        QString skeleton{}; // see loanwords.h; of words only
    };

    [[nodiscard]] const Term &at(int term) const { return m_terms[static_cast<size_t>(term)]; }

    QHash<QString, int> m_numbers;
    std::vector<Term> m_terms;
};

// How far two sentences cover each other.
struct Likeness
{
    double ofFirst = 0; // share of the first one's weight that the second has, 0 to 1
    double ofSecond = 0;
    double shared = 0; // weight that both have
    bool valuesDiffer = false; // both count or date something, and nothing alike
    bool negationDiffers = false;
    double lengths = 1; // the shorter one's length as a share of the longer one's

    [[nodiscard]] double mean() const { return (ofFirst + ofSecond) / 2; }
    [[nodiscard]] double least() const { return qMin(ofFirst, ofSecond); }
    [[nodiscard]] double most() const { return qMax(ofFirst, ofSecond); }
};

[[nodiscard]] Likeness likenessOf(
    const SentenceContent &a, const SentenceContent &b, const TermTable &table);

// One number from 0 to 1 for it; from sameFrom on, two sentences say mostly the same. The weights
// are fitted to people's judgement, see sentencesimilarity.cpp.
[[nodiscard]] double similarityOf(const Likeness &likeness);
inline constexpr double sameFrom = 0.5;

// All sentences of an article, in the order of analysis.sentences. Weights are the rarities.
[[nodiscard]] std::vector<SentenceContent> contentsOf(
    const AnnotatedArticle &article, TermTable &table);

// Of two texts by themselves, as `naranhi similar` does.
[[nodiscard]] double similarityOf(const AnnotatedArticle &a, const AnnotatedArticle &b);

} // namespace naranhi::comparison
