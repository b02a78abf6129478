// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/jamo.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace naranhi::comparison {

namespace {

constexpr int tailRieul = 8;
constexpr double similar = 0.4;
constexpr double nearlyEqual = 0.2;

// Sounds in one string are confused with each other in transliterations.
constexpr std::array confusedLeads{
    u"ㄱㄲㅋ", u"ㄷㄸㅌ", u"ㅂㅃㅍ", u"ㅍㅎ", u"ㅅㅆ", u"ㅈㅉㅊ", u"ㅅㅈ"};
constexpr std::array sameVowels{u"ㅐㅔㅒㅖ", u"ㅚㅙㅞ"};
constexpr std::array confusedVowels{u"ㅏㅓ",
    u"ㅏㅐ",
    u"ㅓㅔ",
    u"ㅓㅗ",
    u"ㅡㅓ",
    u"ㅡㅗ",
    u"ㅡㅜ",
    u"ㅗㅜ",
    u"ㅣㅔ",
    u"ㅣㅟ",
    u"ㅏㅑ",
    u"ㅓㅕ",
    u"ㅗㅛ",
    u"ㅜㅠ"};

constexpr QStringView leadLetters = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr QStringView vowelLetters = u"ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

template <typename Groups> bool standTogether(const Groups &groups, QChar a, QChar b)
{
    return std::ranges::any_of(
        groups, [a, b](QStringView group) { return group.contains(a) && group.contains(b); });
}

double costOfLeads(QChar a, QChar b)
{
    if (a == b)
        return 0;
    return standTogether(confusedLeads, a, b) ? similar : 1;
}

double costOfVowels(QChar a, QChar b)
{
    if (a == b)
        return 0;
    if (standTogether(sameVowels, a, b))
        return nearlyEqual;
    return standTogether(confusedVowels, a, b) ? similar : 1;
}

// The costs of all pairs of letters: what is asked for every pair of syllables of every pair of
// names is looked up.
template <qsizetype count> class CostTable
{
public:
    CostTable(QStringView letters, double (*cost)(QChar, QChar))
    {
        for (qsizetype a = 0; a < count; ++a) {
            for (qsizetype b = 0; b < count; ++b)
                m_costs[static_cast<size_t>(a * count + b)] = cost(letters.at(a), letters.at(b));
        }
    }

    [[nodiscard]] double at(int a, int b) const
    {
        return m_costs[static_cast<size_t>(a * count + b)];
    }

private:
    std::array<double, static_cast<size_t>(count *count)> m_costs{};
};

double leadCost(QChar a, QChar b)
{
    static const CostTable<leadLetters.size()> costs(leadLetters, costOfLeads);
    return costs.at(leadOf(a), leadOf(b));
}

// 올 and 알 are two spellings of one English sound; in open syllables ㅗ and ㅏ tell Mario from
// Maria.
bool isDarkL(QChar a, QChar b)
{
    const QStringView pair = u"ㅗㅏ";
    return tailOf(a) == tailRieul && tailOf(b) == tailRieul
        && pair.contains(vowelLetters.at(vowelOf(a))) && pair.contains(vowelLetters.at(vowelOf(b)));
}

double vowelCost(QChar a, QChar b)
{
    static const CostTable<vowelLetters.size()> costs(vowelLetters, costOfVowels);
    return isDarkL(a, b) ? qMin(similar, costs.at(vowelOf(a), vowelOf(b)))
                         : costs.at(vowelOf(a), vowelOf(b));
}

double syllableCost(QChar a, QChar b)
{
    return leadCost(a, b) + vowelCost(a, b) + (tailOf(a) == tailOf(b) ? 0 : 1);
}

double missingCost(QChar syllable)
{
    return syllable == u'이' ? similar : 2;
}

} // namespace

bool isAllHangul(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isHangul);
}

double transliterationDistance(QStringView a, QStringView b, double limit)
{
    if (std::abs(static_cast<double>(a.size() - b.size())) * similar > limit)
        return limit + 1;
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<double> above(width, 0);
    for (size_t j = 1; j < width; ++j)
        above[j] = above[j - 1] + missingCost(b.at(static_cast<qsizetype>(j) - 1));
    for (const QChar left : a) {
        std::vector<double> row(width, above[0] + missingCost(left));
        for (size_t j = 1; j < width; ++j) {
            const QChar right = b.at(static_cast<qsizetype>(j) - 1);
            row[j] = std::min({above[j - 1] + syllableCost(left, right),
                above[j] + missingCost(left),
                row[j - 1] + missingCost(right)});
        }
        if (*std::ranges::min_element(row) > limit)
            return limit + 1;
        above.swap(row);
    }
    return above.back();
}

} // namespace naranhi::comparison
