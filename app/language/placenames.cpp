// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/placenames.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace naranhi::language {

namespace {

struct Place
{
    std::u16string_view name;
    bool isCommonWord = false;
};

constexpr auto places = std::to_array<Place>({
#include "language/placetable.inc"
});
static_assert(std::ranges::is_sorted(places, {}, &Place::name));

} // namespace

PlaceWord placeWord(QStringView word)
{
    const std::u16string_view key(word.utf16(), static_cast<size_t>(word.size()));
    const auto *const found = std::ranges::lower_bound(places, key, {}, &Place::name);
    if (found == places.end() || found->name != key)
        return PlaceWord::No;
    return found->isCommonWord ? PlaceWord::Perhaps : PlaceWord::Yes;
}

} // namespace naranhi::language
