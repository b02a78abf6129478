// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/placenames.h"

#include <QString>

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

constexpr auto cities = std::to_array<Place>({
#include "language/citytable.inc"
});
static_assert(std::ranges::is_sorted(cities, {}, &Place::name));

template <size_t N> const Place *findIn(const std::array<Place, N> &table, QStringView word)
{
    const std::u16string_view key(word.utf16(), static_cast<size_t>(word.size()));
    const auto *const found = std::ranges::lower_bound(table, key, {}, &Place::name);
    return found != table.end() && found->name == key ? found : nullptr;
}

const Place *find(QStringView word)
{
    const Place *const place = findIn(places, word);
    return place ? place : findIn(cities, word);
}

} // namespace

PlaceWord placeWord(QStringView word)
{
    if (const Place *const place = find(word))
        return place->isCommonWord ? PlaceWord::Perhaps : PlaceWord::Yes;
    for (const QChar kind : QStringView(u"구군시"))
        if (word.size() == 2 && find(QString(word.toString() + kind)))
            return PlaceWord::Perhaps; // 마포
    const bool hasKind = word.size() > 2 && QStringView(u"시군구주").contains(word.back());
    return hasKind && find(word.chopped(1)) ? PlaceWord::Yes : PlaceWord::No; // 순천시, 텍사스주
}

} // namespace naranhi::language
