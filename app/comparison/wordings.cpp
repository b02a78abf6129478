// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/wordings.h"

#include "language/particles.h"

#include <QStringList>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace naranhi::comparison {

namespace {

qsizetype sharedPairs(const Wording &one, const Wording &other)
{
    qsizetype shared = 0;
    auto a = one.pairs.cbegin();
    auto b = other.pairs.cbegin();
    while (a != one.pairs.cend() && b != other.pairs.cend()) {
        if (*a == *b) {
            ++shared;
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    return shared;
}

// Of the longest common subsequence; quadratic, so asked of likely pairs only.
qsizetype commonLength(const QString &one, const QString &other)
{
    std::vector<qsizetype> row(size_t(other.size() + 1), 0);
    for (const QChar c : one) {
        qsizetype diagonal = 0;
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const qsizetype above = row[size_t(j)];
            row[size_t(j)]
                = c == other.at(j - 1) ? diagonal + 1 : std::max(above, row[size_t(j - 1)]);
            diagonal = above;
        }
    }
    return row.back();
}

// Finds for each wording those before it that may be as alike as asked.
class WordingIndex
{
public:
    explicit WordingIndex(const std::vector<Wording> &wordings)
        : m_wordings(wordings)
        , m_shared(wordings.size(), 0)
    {
    }

    // In ascending order; enters the wording for those behind it.
    [[nodiscard]] std::vector<size_t> likelyBefore(size_t number)
    {
        std::vector<size_t> touched;
        size_t repeated = 0;
        const std::vector<quint32> &own = m_wordings[number].pairs;
        for (size_t i = 0; i < own.size(); ++i) {
            if (i > 0 && own[i] == own[i - 1]) {
                ++repeated;
                continue;
            }
            std::vector<size_t> &holders = m_having[own[i]];
            for (const size_t other : holders) {
                if (m_shared[other]++ == 0)
                    touched.push_back(other);
            }
            holders.push_back(number);
        }
        m_repeated.push_back(repeated);
        std::ranges::sort(touched);
        std::erase_if(touched, [&](size_t other) {
            const size_t shared = std::exchange(m_shared[other], 0);
            return shared < 2 || !mayBeAlike(number, other, shared);
        });
        return touched;
    }

private:
    // Likeness is low where few pairs can be common, however the syllables follow one another.
    [[nodiscard]] bool mayBeAlike(size_t one, size_t other, size_t sharedOnce) const
    {
        const size_t most = sharedOnce + std::min(m_repeated[one], m_repeated[other]);
        const size_t sum = m_wordings[one].pairs.size() + m_wordings[other].pairs.size();
        return 2.0 * double(most) >= leastLikeness * double(sum);
    }

    const std::vector<Wording> &m_wordings;
    std::vector<size_t> m_shared; // with the wording asked for
    std::vector<size_t> m_repeated; // pairs of a wording that it has already
    std::unordered_map<quint32, std::vector<size_t>> m_having;
};

} // namespace

Wording wordingOf(QStringView text)
{
    Wording wording;
    QString plain;
    int depth = 0;
    const auto counts = [](QChar c) {
        return c.isLetterOrNumber()
            || (c >= firstNameSign && c < QChar(firstNameSign.unicode() + mostNameSigns));
    };
    for (const QChar c : text) {
        depth += c == u'(' || c == u'[' ? 1 : 0;
        if (depth == 0)
            plain.append(counts(c) ? c.toLower() : QChar(u' '));
        depth -= (c == u')' || c == u']') && depth > 0 ? 1 : 0;
    }
    for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype particle = language::particleLength(word);
        wording.syllables += QStringView(word).chopped(particle < word.size() ? particle : 0);
    }
    for (qsizetype i = 0; i + 1 < wording.syllables.size(); ++i)
        wording.pairs.push_back(quint32(wording.syllables.at(i).unicode()) << 16U
            | wording.syllables.at(i + 1).unicode());
    std::ranges::sort(wording.pairs);
    return wording;
}

double likenessOf(const Wording &one, const Wording &other)
{
    const auto shorter = double(std::min(one.pairs.size(), other.pairs.size()));
    const auto sum = double(one.pairs.size() + other.pairs.size());
    if (shorter == 0)
        return one.syllables == other.syllables && !one.syllables.isEmpty() ? 1 : 0;
    const auto shared = double(sharedPairs(one, other));
    const double dice = 2 * shared / sum;
    if (dice < leastLikeness)
        return dice;
    const double subsequence = 2.0 * double(commonLength(one.syllables, other.syllables))
        / double(one.syllables.size() + other.syllables.size());
    // A wording within a longer one is the same with more around it, but not for a handful of
    // syllables.
    const double within = shorter >= 10 ? 0.75 * shared / shorter : 0;
    return std::max({dice, 0.5 * (dice + subsequence), within});
}

std::vector<AlikeWordings> alikeAmong(
    const std::vector<Wording> &wordings, double least, const CancelToken &cancel)
{
    std::vector<AlikeWordings> alike;
    WordingIndex index(wordings);
    for (size_t i = 0; i < wordings.size() && !cancel.isCancelled(); ++i) {
        for (const size_t before : index.likelyBefore(i)) {
            const double likeness = likenessOf(wordings[before], wordings[i]);
            if (likeness >= least)
                alike.push_back({before, i, likeness});
        }
    }
    return alike;
}

} // namespace naranhi::comparison
