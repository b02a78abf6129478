// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/quantityunits.h"

#include "language/hangul.h"
#include "language/namedtext.h"
#include "language/particles.h"

#include <algorithm>
#include <array>

namespace naranhi::language {

namespace {

// By length, the longest first. Units of the SI as articles write them, money, and counters.
constexpr auto units = std::to_array<QuantityUnit>({
#include "language/unittable.inc"
});
static_assert(std::ranges::is_sorted(
    units, std::ranges::greater(), [](const QuantityUnit &unit) { return unit.text.size(); }));

// What may follow a unit in its word.
bool mayEnd(const QuantityUnit &unit, QStringView rest)
{
    constexpr std::array<QStringView, 22> tails{u"여",
        u"가량",
        u"쯤",
        u"정도",
        u"안팎",
        u"내외",
        u"남짓",
        u"이상",
        u"이하",
        u"미만",
        u"초과",
        u"씩",
        u"짜리",
        u"어치",
        u"대",
        u"당",
        u"이다",
        u"였다",
        u"이었다",
        u"인",
        u"뿐",
        u"째"};
    const QStringView tail = rest.first(runEnd(rest, 0));
    if (tail.isEmpty())
        return true;
    if (!isHangul(unit.text.back()))
        return !isLatin(tail.front()) && !isAsciiDigit(tail.front());
    if (unit.isFree || isParticle(tail, unit.text, ParticleSpelling::Any))
        return isHangul(tail.front());
    return std::ranges::any_of(tails, [tail](QStringView word) { return tail.startsWith(word); });
}

} // namespace

const QuantityUnit *unitAt(QStringView text)
{
    for (const QuantityUnit &unit : units)
        if (text.startsWith(unit.text) && mayEnd(unit, text.sliced(unit.text.size())))
            return &unit;
    return nullptr;
}

} // namespace naranhi::language
