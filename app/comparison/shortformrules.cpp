// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/jamo.h"
#include "comparison/linkingrules.h"
#include "comparison/nameforms.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace naranhi::comparison {

using namespace Qt::StringLiterals;

namespace {

using NamesByKey = QHash<QString, QList<qsizetype>>;

// Where a short form may find its long one: ministries' short forms are the same for everybody,
// others count only within the article that has both.
bool isKnownToAll(const QString &shortName)
{
    return shortName.endsWith(u'부') || shortName.endsWith(u'처') || shortName.endsWith(u'위');
}

bool isLongFormOf(const Name &shortName, const Name &longName)
{
    if (shortName.type != longName.type || shortName.key.size() >= longName.key.size())
        return false;
    if (shortName.type == EntityType::Organisation) {
        return (shortName.article == longName.article || isKnownToAll(shortName.key))
            && isShortForm(shortName.key, longName.key);
    }
    return shortName.type == EntityType::Place && isPlaceWithoutKind(shortName.key, longName.key);
}

// A short form is held against few long ones: those that begin like it and, if organisations, end
// like it.
QString drawerOf(const Name &name)
{
    return name.type == EntityType::Organisation ? QString(name.key.front()) + name.key.back()
                                                 : name.key.left(2);
}

// Endings may be shortened, too: 위원회, 대학교, 고등학교.
QStringList drawersOfLongForms(const Name &name)
{
    const QChar first = name.key.front();
    const QChar last = name.key.back();
    QStringList drawers{drawerOf(name)};
    if (name.type == EntityType::Organisation && last == u'위')
        drawers.append(QString(first) + u'회');
    if (name.type == EntityType::Organisation && (last == u'대' || last == u'고'))
        drawers.append(QString(first) + u'교');
    if (name.type == EntityType::Organisation && last == u'은')
        drawers.append(QString(first) + u'행'); // 한은, 한국은행
    return drawers;
}

QList<qsizetype> candidatesFor(const Name &name, const NamesByKey &drawers)
{
    QList<qsizetype> candidates;
    for (const QString &drawer : drawersOfLongForms(name))
        candidates += drawers.value(drawer);
    return candidates;
}

// The one name among `candidates` that the predicate accepts, by entity; -1 for none or several.
template <typename Predicate>
qsizetype onlyOne(Linking &linking, const QList<qsizetype> &candidates, Predicate accepts)
{
    qsizetype found = -1;
    for (const qsizetype candidate : candidates) {
        if (!accepts(linking.name(candidate)))
            continue;
        if (found >= 0 && !linking.sets.areJoined(found, candidate))
            return -1;
        found = candidate;
    }
    return found;
}

qsizetype placeOfCountryLetter(const Linking &linking, const Name &name, const NamesByKey &byKey)
{
    const QString country = name.key == u"대한민국"_s ? u"한국"_s : countryOfLetter(name.key);
    for (const qsizetype candidate : byKey.value(country)) {
        if (!country.isEmpty() && !linking.name(candidate).isPerson())
            return candidate;
    }
    return -1;
}

qsizetype companyWithoutSuffix(const Linking &linking, const Name &name, const NamesByKey &byKey)
{
    constexpr qsizetype shortest = 4;
    if (name.type != EntityType::Organisation || name.key.size() < shortest
        || !name.key.endsWith(u'사'))
        return -1;
    for (const qsizetype candidate : byKey.value(name.key.chopped(1))) {
        if (linking.name(candidate).type == EntityType::Organisation)
            return candidate;
    }
    return -1;
}

// "실리콘밸리" in "미국 실리콘밸리", "미국 샌프란시스코" in "미국 캘리포니아주 샌프란시스코".
bool isWithin(const Name &shortName, const Name &longName)
{
    return shortName.words.size() < longName.words.size()
        && std::ranges::all_of(shortName.words,
            [&longName](const QString &word) { return longName.words.contains(word); });
}

// One place with more and more of where it lies; not 서울 중구 and 부산 중구, which leave open what
// 중구 is.
QList<Join> joinsOfPlaces(const Linking &linking, const QList<qsizetype> &sameLastWord)
{
    QList<Join> joins;
    for (const qsizetype name : sameLastWord) {
        QList<qsizetype> wider;
        std::ranges::copy_if(sameLastWord, std::back_inserter(wider), [&](qsizetype other) {
            return isWithin(linking.name(name), linking.name(other));
        });
        const bool isClear = std::ranges::all_of(wider, [&](qsizetype a) {
            return std::ranges::all_of(wider, [&](qsizetype b) {
                return linking.name(a).words == linking.name(b).words
                    || isWithin(linking.name(a), linking.name(b))
                    || isWithin(linking.name(b), linking.name(a));
            });
        });
        for (const qsizetype other : wider) {
            if (isClear)
                joins.append({name, other});
        }
    }
    return joins;
}

// Two short forms may both fit one long name (금통위 and 금융위, 금융통화위원회): then only the
// article that has both tells.
bool isContested(Linking &linking, const QList<Join> &joins, const Join &join)
{
    const Name &shortName = linking.name(join.first);
    if (shortName.article == linking.name(join.second).article)
        return false;
    return std::ranges::any_of(joins, [&](const Join &other) {
        const Name &rival = linking.name(other.first);
        return rival.key != shortName.key && rival.key.size() == shortName.key.size()
            && linking.sets.areJoined(join.second, other.second);
    });
}

QList<Join> joinsOfShortForms(Linking &linking, const NamesByKey &drawers)
{
    QList<Join> joins;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        const auto accepts
            = [&name](const Name &candidate) { return isLongFormOf(name, candidate); };
        const qsizetype longForm
            = name.isPerson() ? -1 : onlyOne(linking, candidatesFor(name, drawers), accepts);
        if (longForm >= 0)
            joins.append({index, longForm});
    }
    QList<Join> clear;
    std::ranges::copy_if(joins, std::back_inserter(clear), [&](const Join &join) {
        return !isKnownToAll(linking.name(join.first).key) || !isContested(linking, joins, join);
    });
    return clear;
}

} // namespace

void joinShortForms(Linking &linking)
{
    NamesByKey byKey;
    NamesByKey drawers;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        byKey[name.key].append(index);
        if (isAllHangul(name.key))
            drawers[drawerOf(name)].append(index);
    }
    QList<Join> joins = joinsOfShortForms(linking, drawers);
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        if (name.isPerson())
            continue;
        for (const qsizetype other : {placeOfCountryLetter(linking, name, byKey),
                 companyWithoutSuffix(linking, name, byKey)}) {
            if (other >= 0)
                joins.append({index, other});
        }
    }
    joinAll(joins, linking);
}

void joinPlaces(Linking &linking)
{
    NamesByKey byLastWord;
    QSet<std::pair<QString, qsizetype>> seen;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        const std::pair<QString, qsizetype> spelling{name.key, linking.sets.find(index)};
        if (name.type != EntityType::Place || seen.contains(spelling))
            continue;
        seen.insert(spelling);
        byLastWord[name.lastWord()].append(index);
    }
    QList<Join> joins;
    for (const QList<qsizetype> &names : byLastWord)
        joins.append(joinsOfPlaces(linking, names));
    joinAll(joins, linking);
}

} // namespace naranhi::comparison
