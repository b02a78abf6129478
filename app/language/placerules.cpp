// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/placerules.h"

#include "language/foreignnames.h"
#include "language/hangul.h"
#include "language/jobtitles.h"
#include "language/knownnames.h"
#include "language/namewords.h"
#include "language/nouns.h"
#include "language/particles.h"
#include "language/personrules.h"
#include "language/placenames.h"
#include "language/wordarrays.h"
#include "language/wordreading.h"

#include <algorithm>
#include <array>

namespace naranhi::language {

namespace {

// Endings of districts, and of hills, waters and stations: alone they say little.
constexpr QStringView districtEndings = u"읍면동리구군시";
constexpr QStringView natureEndings = u"역산강봉만해섬도항령천";

bool isShortEnding(QChar c)
{
    return districtEndings.contains(c) || natureEndings.contains(c);
}

bool isPlaceParticle(QStringView particle)
{
    constexpr std::array<QStringView, 13> particles{u"에서",
        u"에",
        u"까지",
        u"부터",
        u"으로",
        u"로",
        u"서",
        u"에서는",
        u"에는",
        u"에서도",
        u"에도",
        u"에서의",
        u"에서부터"};
    return contains(particles, particle);
}

// "앞", "일대" or a particle for places behind it, a place before or behind it.
bool speaksForPlace(const NamedText &text, TextSpan stem, TextSpan word)
{
    const TextSpan next = nextWord(text.text, word);
    if (isPlaceParticle(text.textOf({stem.end, word.end})))
        return true;
    if (stem.end == word.end && !next.isEmpty() && isPlaceFollower(text.textOf(next)))
        return true;
    // "안내면 장계리까지", "(71·군북면)"
    const QStringView behind = text.textOf(stemOf(text.text, next));
    if (stem.end == word.end && behind.size() > 2
        && QStringView(u"동리로길").contains(behind.back())
        && QStringView(u"시군구읍면").contains(text.text.at(stem.end - 1)) && !isNoun(behind))
        return true;
    if (stem.start > 1 && text.text.at(stem.start - 1) == u'·'
        && isAsciiDigit(text.text.at(stem.start - 2)))
        return true;
    const TextSpan before = previousWord(text.text, word);
    const Mention *const place = before.isEmpty() ? nullptr : text.nameOver(before);
    return (place && place->type == EntityType::Place && place->span.end == before.end)
        || (before.length() > 1 && placeWord(text.textOf(before)) == PlaceWord::Yes);
}

// "추소리" and "옥수동" have the shape of a person's name too.
bool isPersonHere(const NamedText &text, TextSpan stem)
{
    const QStringView name = text.textOf(stem);
    if (name.endsWith(u'역') && mayBeFullName(name.chopped(1)))
        return true; // of an actor
    const JobTitle title = jobTitleOf(text, stem);
    return !title.text.isEmpty() && looksLikeFullName(text.textOf(stem));
}

// The stem if the word ends as places do, longest first ("하남시로").
TextSpan placeByEnding(const NamedText &text, TextSpan word)
{
    for (const TextSpan stem : {word, stemOf(text.text, word)}) {
        const QStringView name = text.textOf(stem);
        if (isNounOrCompound(name))
            break; // 고속도로 is no 고속도
        if (name.size() < 2 || !std::ranges::all_of(name, isHangul) || endsAsVerb(name)
            || isCommonNoun(name) || knownNameType(name) || jobTitleLength(name) == name.size())
            continue;
        const bool isPeak = name.size() > 2 && QStringView(u"봉섬읍").contains(name.back())
            && !looksLikeFullName(name);
        if (name.size() > 3 && readsAsPredicate(text.text, stem))
            continue; // 들어선다면, 그대로
        if (isPeak || (endsIn(WordList::PlaceEnding, name) && !isNoun(name.sliced(1))))
            return stem;
        const bool isLong = name.size() > 2 && isShortEnding(name.back()) && !soundsForeign(name);
        if (isLong && speaksForPlace(text, stem, word) && !isPersonHere(text, stem)
            && !(stem == word && particleLength(name) > 0) && !name.endsWith(u"정도"))
            return stem;
    }
    return {word.start, word.start};
}

// "수에즈 운하", "호르무즈 해협": a place and its kind.
TextSpan withKind(const NamedText &text, TextSpan place)
{
    constexpr std::array<QStringView, 12> kinds{u"운하",
        u"해협",
        u"반도",
        u"산맥",
        u"사막",
        u"제도",
        u"군도",
        u"고원",
        u"해구",
        u"공항",
        u"국제공항",
        u"국립공원"};
    const TextSpan next = nextWord(text.text, place);
    for (const TextSpan kind : {next, stemOf(text.text, next)})
        if (!next.isEmpty() && contains(kinds, text.textOf(kind)))
            return {place.start, kind.end};
    return place;
}

// "동브로바구르니차 산업단지": a foreign word before what only places have.
bool isForeignTown(const NamedText &text, TextSpan word)
{
    const QStringView name = text.textOf(word);
    const TextSpan next = nextWord(text.text, word);
    return name.size() > 2 && soundsForeign(name) && !isNounOrCompound(name) && !isCommonNoun(name)
        && jobTitleLength(name) == 0 && !knownNameType(name) && !next.isEmpty()
        && (withKind(text, word) != word || isPlaceFollower(text.textOf(next)));
}

// "예멘 호데이다에서", "캄보디아 프놈펜으로": a word that nobody knows behind a country.
TextSpan townOf(const NamedText &text, TextSpan word)
{
    const TextSpan before = previousWord(text.text, word);
    const TextSpan stem = stemOf(text.text, word);
    const QStringView name = text.textOf(stem);
    const TextSpan next = nextWord(text.text, word);
    const bool isAt = isPlaceParticle(text.textOf({stem.end, word.end}))
        || (!next.isEmpty() && stem == word && isPlaceFollower(text.textOf(next)));
    if (before.length() < 2 || placeWord(text.textOf(before)) != PlaceWord::Yes || !isAt
        || name.size() < 2 || !std::ranges::all_of(name, isHangul) || isNounOrCompound(name)
        || isCommonNoun(name) || jobTitleLength(name) > 0 || knownNameType(name) || isSureBody(name)
        || endsAsVerb(name) || readsAsPredicate(text.text, stem))
        return {word.start, word.start};
    return stem;
}

// "이스라엘 하레츠" → 이스라엘 and 하레츠; "독일 이원호" → 독일 and 이원호.
void divide(NamedText &text, const Mention &name, qsizetype blank)
{
    const TextSpan place{name.span.start, name.span.start + blank};
    const TextSpan rest{place.end + 1, name.span.end};
    const bool isPerson = name.type == EntityType::Person
        && (mayBeFullName(text.textOf(rest)) || text.textOf(rest).contains(u' ')
            || !jobTitleOf(text, rest).text.isEmpty());
    text.putSurely(place, EntityType::Place);
    text.put(rest, isPerson ? EntityType::Person : EntityType::Organisation);
}

bool isOnlyPlace(QStringView word)
{
    return placeWord(word) == PlaceWord::Yes && knownNameType(word) != EntityType::Organisation;
}

} // namespace

bool isPlaceFollower(QStringView word)
{
    constexpr std::array<QStringView, 38> followers{u"일대",
        u"앞",
        u"인근",
        u"근처",
        u"주변",
        u"주민",
        u"주민들",
        u"방향",
        u"일원",
        u"아파트",
        u"앞바다",
        u"상공",
        u"해상",
        u"북단",
        u"남단",
        u"구간",
        u"절벽",
        u"해역",
        u"연안",
        u"상류",
        u"하류",
        u"둑",
        u"위",
        u"쪽",
        u"현장",
        u"정상",
        u"자락",
        u"둘레길",
        u"유역",
        u"남쪽",
        u"북쪽",
        u"동쪽",
        u"서쪽",
        u"지역",
        u"산업단지",
        u"공단",
        u"시내",
        u"항구"};
    if (word == u"앞으로" || word == u"위해")
        return false;
    return contains(followers, word) || contains(followers, word.chopped(particleLength(word)));
}

void settleKnownPlaces(NamedText &text)
{
    const QList<Mention> names = text.names;
    for (const Mention &name : names) {
        const QStringView letters = text.textOf(name.span);
        if (name.type != EntityType::Person)
            continue;
        if (isOnlyPlace(letters))
            text.putSurely(name.span, EntityType::Place);
        const qsizetype blank = letters.indexOf(u' ');
        if (blank > 1 && placeWord(letters.first(blank)) == PlaceWord::Yes
            && !isGivenName(letters.first(blank)))
            divide(text, name, blank);
    }
}

void settleActingPlaces(NamedText &text)
{
    const QList<Mention> names = text.names;
    for (const Mention &name : names)
        if (name.type == EntityType::Organisation && isOnlyPlace(text.textOf(name.span)))
            text.putSurely(name.span, EntityType::Place);
}

void addPlacesByEnding(NamedText &text)
{
    for (const TextSpan word : wordsOf(text.text)) {
        const TextSpan town = isForeignTown(text, word) ? withKind(text, word) : townOf(text, word);
        const TextSpan place = town.isEmpty() ? placeByEnding(text, word) : town;
        if (place.isEmpty())
            continue;
        const Mention *const other = text.nameOver(place);
        const bool isTaken = other
            && (other->type == EntityType::Organisation || other->span.length() > place.length()
                || (other->type == EntityType::Person && isPersonHere(text, place)));
        if (!isTaken)
            text.putSurely(place, EntityType::Place);
    }
}

} // namespace naranhi::language
