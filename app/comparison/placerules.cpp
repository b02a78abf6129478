// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/linkingrules.h"
#include "comparison/nameforms.h"
#include "comparison/titles.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace naranhi::comparison {

namespace {

using Candidates = QList<qsizetype>;
using ByWord = QHash<QString, Candidates>;

// A place that more than so many others go on from (중구) is open anyway.
constexpr qsizetype mostWider = 50;

// "실리콘밸리" in "미국 실리콘밸리", "미국 샌프란시스코" in "미국 캘리포니아주 샌프란시스코".
bool isWithin(const Name &shortName, const Name &longName)
{
    return shortName.words.size() < longName.words.size()
        && std::ranges::all_of(shortName.words,
            [&longName](const QString &word) { return longName.words.contains(word); });
}

// One place for each spelling of each entity.
Candidates distinctPlaces(Linking &linking)
{
    Candidates places;
    QSet<std::pair<QString, qsizetype>> seen;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        const std::pair<QString, qsizetype> spelling{name.key, linking.sets.find(index)};
        if (name.type != EntityType::Place || seen.contains(spelling))
            continue;
        seen.insert(spelling);
        places.append(index);
    }
    return places;
}

ByWord byEachWord(const Linking &linking, const Candidates &places)
{
    ByWord byWord;
    for (const qsizetype place : places) {
        const QStringList &words = linking.name(place).words;
        for (const QString &word : QSet<QString>(words.cbegin(), words.cend()))
            byWord[word].append(place);
    }
    return byWord;
}

// The places that may name this one with more of where it lies: those that have its rarest word.
Candidates candidatesFor(const Name &name, const ByWord &byWord)
{
    const QString &rarest = *std::ranges::min_element(
        name.words, {}, [&byWord](const QString &word) { return byWord.value(word).size(); });
    const Candidates places = byWord.value(rarest);
    return places.size() > mostWider ? Candidates() : places;
}

Candidates placesAround(Linking &linking, const Name &name, const ByWord &byWord)
{
    Candidates wider;
    for (const qsizetype other : candidatesFor(name, byWord)) {
        const Name &place = linking.name(other);
        ++linking.comparisons;
        if (place.lastWord() == name.lastWord() && isWithin(name, place))
            wider.append(other);
    }
    std::ranges::stable_sort(
        wider, {}, [&linking](qsizetype place) { return linking.name(place).words.size(); });
    return wider;
}

// One place with more and more of where it lies; not 서울 중구 and 부산 중구, which leave open what
// 중구 is.
bool isOnePlace(const Linking &linking, const Candidates &wider)
{
    return std::ranges::adjacent_find(wider, [&linking](qsizetype a, qsizetype b) {
        return linking.name(a).words != linking.name(b).words
            && !isWithin(linking.name(a), linking.name(b));
    }) == wider.end();
}

void doubtWhich(Linking &linking, qsizetype name, const Candidates &places)
{
    constexpr int likelihood = 40;
    constexpr qsizetype few = 3;
    for (const qsizetype place : places.size() <= few ? places : Candidates()) {
        linking.doubts.append(
            {{.first = name, .second = place, .rule = LinkRule::PlaceWithin}, likelihood});
    }
}

// Places by what they are called without the word for what they are: 고성 for 고성군 and for 강원
// 고성군.
ByWord byNameWithoutKind(const Linking &linking, const Candidates &places)
{
    ByWord byStart;
    for (const qsizetype place : places) {
        const Name &name = linking.name(place);
        const QSet<QString> starts{placeWithoutKind(name.lastWord()), placeWithoutKind(name.key)};
        for (const QString &start : starts) {
            if (!start.isEmpty())
                byStart[start].append(place);
        }
    }
    return byStart;
}

} // namespace

void joinPlaces(Linking &linking)
{
    const Candidates places = distinctPlaces(linking);
    const ByWord byWord = byEachWord(linking, places);
    QList<Join> joins;
    for (const qsizetype index : places) {
        const Candidates wider = placesAround(linking, linking.name(index), byWord);
        if (!isOnePlace(linking, wider)) {
            doubtWhich(linking, index, distinct(linking, wider));
            continue;
        }
        for (const qsizetype other : wider)
            joins.append({.first = index, .second = other, .rule = LinkRule::PlaceWithin});
    }
    joinAll(joins, linking);
}

void joinPlacesWithoutKind(Linking &linking)
{
    const Candidates places = distinctPlaces(linking);
    const ByWord byStart = byNameWithoutKind(linking, places);
    QList<Join> joins;
    for (const qsizetype index : places) {
        const Candidates all = byStart.value(linking.name(index).key);
        const Candidates meant = all.size() > mostWider ? Candidates() : distinct(linking, all);
        if (meant.size() == 1)
            joins.append(
                {.first = index, .second = meant.constFirst(), .rule = LinkRule::ShortForm});
        else
            doubtWhich(linking, index, meant);
    }
    joinAll(joins, linking);
}

} // namespace naranhi::comparison
