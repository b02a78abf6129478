// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/sentencesimilarity.h"

#include "comparison/loanwords.h"
#include "comparison/sentencecontents.h"
#include "domain/hangul.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace naranhi::comparison {

namespace {

constexpr float likelyForm = 0.5F; // share of jamo pairs from which two words may be one
constexpr float borrowedForm = 0.9F; // likeness of a word in Latin letters and in Hangul
constexpr double otherValue = 0.3; // of its weight that a value which the other lacks is let off
constexpr qsizetype leastSounds = 3; // fewer consonants are alike by chance

// Two jamo each, of a word with its edges open: short words have little but their edges.
std::vector<quint32> jamoPairsOf(const QString &word)
{
    std::vector<quint32> jamo;
    for (const QChar c : word) {
        if (!isHangul(c)) {
            jamo.push_back(c.unicode());
            continue;
        }
        jamo.push_back(0x1100U + static_cast<quint32>(leadOf(c)));
        jamo.push_back(0x1161U + static_cast<quint32>(vowelOf(c)));
        if (tailOf(c) != 0)
            jamo.push_back(0x11A7U + static_cast<quint32>(tailOf(c)));
    }
    std::vector<quint32> pairs;
    for (size_t i = 0; i + 1 < jamo.size(); ++i)
        pairs.push_back(jamo[i] << 16 | jamo[i + 1]);
    std::ranges::sort(pairs);
    return pairs;
}

qsizetype countShared(const std::vector<quint32> &a, const std::vector<quint32> &b)
{
    qsizetype count = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j])
            ++count;
        const quint32 least = std::min(a[i], b[j]);
        i += a[i] == least ? 1U : 0U;
        j += b[j] == least ? 1U : 0U;
    }
    return count;
}

// One in Latin letters, the other in Hangul, and both sound alike.
bool isBorrowed(const QString &a, const QString &aSounds, const QString &b, const QString &bSounds)
{
    return isHangul(a.front()) != isHangul(b.front()) && aSounds.size() >= leastSounds
        && aSounds == bSounds;
}

bool isValue(TermTable::Kind kind)
{
    return kind == TermTable::Kind::Time || kind == TermTable::Kind::Quantity
        || kind == TermTable::Kind::Number;
}

struct Coverage
{
    double covered = 0; // weight that the other has, too
    double all = 0;
};

// What of the terms of `a` is in `b`, exactly or nearly. A value that the other gives otherwise is
// what a reader looks for: it must not keep two sentences apart as a missing word does.
Coverage coverageOf(const SentenceContent &a, const SentenceContent &b, const TermTable &table)
{
    Coverage coverage{0, a.weight};
    double &covered = coverage.covered;
    auto from = b.terms.begin();
    for (const SentenceTerm &term : a.terms) {
        from = std::lower_bound(from, b.terms.end(), term.term, [](const auto &each, int wanted) {
            return each.term < wanted;
        });
        if (from != b.terms.end() && from->term == term.term) {
            covered += term.weight;
            continue;
        }
        float best = 0;
        if (table.kindOf(term.term) == TermTable::Kind::Word)
            for (const SentenceTerm &other : b.terms)
                best = std::max(best, table.likenessOf(term.term, other.term));
        covered += double(term.weight) * best;
        if (isValue(table.kindOf(term.term)))
            coverage.all -= otherValue * double(term.weight);
    }
    return coverage;
}

bool hasValues(const SentenceContent &content, const TermTable &table)
{
    return std::ranges::any_of(content.terms,
        [&table](const SentenceTerm &each) { return isValue(table.kindOf(each.term)); });
}

bool shareValue(const SentenceContent &a, const SentenceContent &b, const TermTable &table)
{
    return std::ranges::any_of(a.terms, [&](const SentenceTerm &each) {
        return isValue(table.kindOf(each.term))
            && std::ranges::binary_search(b.terms, each.term, {}, &SentenceTerm::term);
    });
}

} // namespace

int TermTable::numberOf(Kind kind, const QString &key, float rarity)
{
    const auto known = m_numbers.constFind(QChar(u'0' + static_cast<int>(kind)) + key);
    if (known != m_numbers.cend()) {
        // Of words with one sense the commonest counts, whichever comes first.
        float &least = m_terms[static_cast<size_t>(*known)].rarity;
        least = std::min(least, rarity);
        return *known;
    }
    const auto number = static_cast<int>(m_terms.size());
    m_numbers.insert(QChar(u'0' + static_cast<int>(kind)) + key, number);
    if (kind == Kind::Word)
        m_terms.push_back({kind, rarity, key, jamoPairsOf(key), consonantSkeleton(key)});
    else
        m_terms.push_back({kind, rarity, key, {}, {}});
    return number;
}

float TermTable::likenessOf(int a, int b) const
{
    if (a == b)
        return 1;
    const Term &first = at(a);
    const Term &second = at(b);
    if (first.kind != Kind::Word || second.kind != Kind::Word || first.pairs.empty()
        || second.pairs.empty())
        return 0;
    if (isBorrowed(first.key, first.skeleton, second.key, second.skeleton))
        return borrowedForm;
    const bool mayBeOne
        = first.key.front() == second.key.front() || first.key.back() == second.key.back();
    if (!mayBeOne)
        return 0;
    const auto shared = static_cast<float>(countShared(first.pairs, second.pairs));
    const float likeness
        = 2 * shared / static_cast<float>(first.pairs.size() + second.pairs.size());
    return likeness < likelyForm ? 0 : likeness;
}

Likeness likenessOf(const SentenceContent &a, const SentenceContent &b, const TermTable &table)
{
    const Coverage first = coverageOf(a, b, table);
    const Coverage second = coverageOf(b, a, table);
    const bool bothHaveValues = hasValues(a, table) || hasValues(b, table);
    return {.ofFirst = first.all > 0 ? first.covered / first.all : 0,
        .ofSecond = second.all > 0 ? second.covered / second.all : 0,
        .shared = std::min(first.covered, second.covered),
        .valuesDiffer = bothHaveValues && !shareValue(a, b, table),
        .negationDiffers = a.isNegated != b.isNegated,
        .lengths = double(std::min(a.length, b.length))
            / double(std::max<qsizetype>({a.length, b.length, 1}))};
}

double similarityOf(const Likeness &likeness)
{
    // By least squares on the 254 pairs of KLUE-STS that are at hand (scores divided by 5), scaled
    // to 1 for the same words, and bent so that "mostly the same" begins in the middle.
    const double sum = 0.34 * likeness.mean() + 0.555 * likeness.least() + 0.225 * likeness.lengths
        - 0.12 - (likeness.valuesDiffer ? 0.067 : 0) - (likeness.negationDiffers ? 0.02 : 0);
    return std::pow(std::clamp(sum, 0.0, 1.0), 0.8);
}

double similarityOf(const AnnotatedArticle &a, const AnnotatedArticle &b)
{
    TermTable table;
    const SentenceContent first = joined(contentsOf(a, table));
    const SentenceContent second = joined(contentsOf(b, table));
    return similarityOf(likenessOf(first, second, table));
}

} // namespace naranhi::comparison
