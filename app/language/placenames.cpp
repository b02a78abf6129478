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

namespace {

const Place *find(QStringView word)
{
    const std::u16string_view key(word.utf16(), static_cast<size_t>(word.size()));
    const auto *const found = std::ranges::lower_bound(places, key, {}, &Place::name);
    return found != places.end() && found->name == key ? found : nullptr;
}

} // namespace

PlaceWord placeWord(QStringView word)
{
    if (const Place *const place = find(word))
        return place->isCommonWord ? PlaceWord::Perhaps : PlaceWord::Yes;
    const bool hasKind = word.size() > 2 && QStringView(u"시군구주").contains(word.back());
    return hasKind && find(word.chopped(1)) ? PlaceWord::Yes : PlaceWord::No; // 순천시, 텍사스주
}

} // namespace naranhi::language
