// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/placenames.h"

#include "language/wordindex.h"

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

constexpr auto cities = std::to_array<Place>({
#include "language/citytable.inc"
});

PlaceWord listed(QStringView word)
{
    static const WordIndex placeIndex(places, &Place::name);
    static const WordIndex cityIndex(cities, &Place::name);
    const int place = placeIndex.find(word);
    const int city = place < 0 ? cityIndex.find(word) : -1;
    if (place < 0 && city < 0)
        return PlaceWord::No;
    const bool isCommonWord = place >= 0 ? places[static_cast<size_t>(place)].isCommonWord
                                         : cities[static_cast<size_t>(city)].isCommonWord;
    return isCommonWord ? PlaceWord::Perhaps : PlaceWord::Yes;
}

// 마포, of 마포구
bool isWithoutKind(QStringView word)
{
    return word.size() == 2 && std::ranges::any_of(QStringView(u"구군시"), [word](QChar kind) {
        const std::array<QChar, 3> whole{word.front(), word.back(), kind};
        return listed(whole) != PlaceWord::No;
    });
}

} // namespace

PlaceWord placeWord(QStringView word)
{
    if (const PlaceWord known = listed(word); known != PlaceWord::No)
        return known;
    if (isWithoutKind(word))
        return PlaceWord::Perhaps;
    if (word.size() > 2 && word.back() == u'주') // 텍사스주, not 지난주
        return listed(word.chopped(1)) == PlaceWord::Yes ? PlaceWord::Yes : PlaceWord::No;
    const bool hasKind = word.size() > 2 && QStringView(u"시군구").contains(word.back());
    return hasKind && listed(word.chopped(1)) != PlaceWord::No ? PlaceWord::Yes
                                                               : PlaceWord::No; // 순천시
}

} // namespace naranhi::language
