// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/wordrarity.h"

#include "language/wordindex.h"

#include <array>

namespace naranhi::language {

namespace {

struct RarityClass
{
    int quarters;
    std::u16string_view stems; // with a blank between
};

constexpr auto classes = std::to_array<RarityClass>({
#include "language/raritytable.inc"
});

constexpr float rarest = 8.75F; // of what stands in less than five of 21,007 sentences

struct Rarities
{
    std::vector<std::u16string_view> stems;
    std::vector<float> rarities;
};

Rarities listed()
{
    Rarities all;
    for (const RarityClass &each : classes) {
        for (size_t start = 0; start < each.stems.size();) {
            const size_t end = std::min(each.stems.find(u' ', start), each.stems.size());
            all.stems.push_back(each.stems.substr(start, end - start));
            all.rarities.push_back(static_cast<float>(each.quarters) / 4);
            start = end + 1;
        }
    }
    return all;
}

} // namespace

float wordRarity(QStringView stem)
{
    static const Rarities all = listed();
    static const WordIndex index(all.stems);
    const int found = index.find(stem);
    return found < 0 ? rarest : all.rarities[static_cast<size_t>(found)];
}

} // namespace naranhi::language
