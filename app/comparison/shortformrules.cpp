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

// Where more names than so many begin and end like a short one, it is open anyway.
constexpr qsizetype mostCandidates = 200;

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
    if (shortName.article == longName.article) {
        return isShortForm(shortName.key, longName.key)
            || isWithoutCountry(shortName.key, longName.key)
            || isOfTwoWords(shortName.key, longName.words);
    }
    return isKnownToAll(shortName.key) ? isShortForm(shortName.key, longName.key)
                                       : isUnmistakableShortForm(shortName.key, longName.key);
}

// A short form is held against few long ones: those that begin and end like it …
QString drawerOf(QChar first, QChar last)
{
    return QString(first) + last;
}

// … those that are it with a country before …
QString drawerOfRest(const QString &name)
{
    return u'-' + name;
}

// … and those of which two words begin like its parts.
QString drawerOfWords(QChar first, QChar second)
{
    return u'+' + QString(first) + second;
}

QStringList drawersOf(const Name &longName)
{
    constexpr qsizetype country = 2;
    const QString &key = longName.key;
    QStringList drawers{drawerOf(key.front(), key.back())};
    if (key.size() > country)
        drawers.append(drawerOfRest(key.sliced(country)));
    if (longName.words.size() == 2)
        drawers.append(
            drawerOfWords(longName.words.constFirst().front(), longName.lastWord().front()));
    return drawers;
}

// Endings may be shortened, too: 위원회, 대학교, 고등학교, 지방법원, 은행.
QStringList drawersOfLongForms(const Name &name)
{
    static const QHash<QChar, QChar> longEndings{{u'위', u'회'},
        {u'대', u'교'},
        {u'고', u'교'},
        {u'법', u'원'},
        {u'검', u'청'},
        {u'은', u'행'}};
    const QString &key = name.key;
    QStringList drawers{drawerOf(key.front(), key.back()), drawerOfRest(key)};
    if (longEndings.contains(key.back()))
        drawers.append(drawerOf(key.front(), longEndings.value(key.back())));
    for (const QChar part : QSet<QChar>(key.cbegin() + 1, key.cend()))
        drawers.append(drawerOfWords(key.front(), part));
    return drawers;
}

QList<qsizetype> candidatesFor(const Name &name, const NamesByKey &drawers)
{
    QList<qsizetype> candidates;
    for (const QString &drawer : drawersOfLongForms(name))
        candidates += drawers.value(drawer);
    return candidates.size() > mostCandidates ? QList<qsizetype>() : candidates;
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

// The short forms that each entity would get.
using Rivals = QHash<qsizetype, QSet<QString>>;

Rivals rivalsAmong(Linking &linking, const QList<Join> &joins)
{
    Rivals rivals;
    for (const Join &join : joins)
        rivals[linking.sets.find(join.second)].insert(linking.name(join.first).key);
    return rivals;
}

// Two short forms may both fit one long name (금통위 and 금융위, 금융통화위원회): then only the
// article that has both tells.
bool isContested(Linking &linking, const Rivals &rivals, const Join &join)
{
    const Name &shortName = linking.name(join.first);
    if (shortName.article == linking.name(join.second).article)
        return false;
    const QSet<QString> keys = rivals.value(linking.sets.find(join.second));
    return std::ranges::any_of(keys, [&shortName](const QString &key) {
        return key != shortName.key && key.size() == shortName.key.size();
    });
}

QList<Join> joinsOfShortForms(Linking &linking, const NamesByKey &drawers)
{
    constexpr int likelihood = 45;
    QList<Join> joins;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        if (name.type != EntityType::Organisation || !isAllHangul(name.key))
            continue;
        const auto accepts = [&](const Name &candidate) {
            ++linking.comparisons;
            return isLongFormOf(name, candidate);
        };
        const qsizetype longForm = onlyOne(linking, candidatesFor(name, drawers), accepts);
        if (longForm >= 0)
            joins.append({.first = index, .second = longForm, .rule = LinkRule::ShortForm});
    }
    const Rivals rivals = rivalsAmong(linking, joins);
    QList<Join> clear;
    for (const Join &join : joins) {
        if (isContested(linking, rivals, join))
            linking.doubts.append({join, likelihood});
        else
            clear.append(join);
    }
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
        if (name.type != EntityType::Organisation || !isAllHangul(name.key))
            continue;
        for (const QString &drawer : drawersOf(name))
            drawers[drawer].append(index);
    }
    QList<Join> joins = joinsOfShortForms(linking, drawers);
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        if (name.isPerson())
            continue;
        for (const qsizetype other : {placeOfCountryLetter(linking, name, byKey),
                 companyWithoutSuffix(linking, name, byKey)}) {
            if (other >= 0)
                joins.append({.first = index, .second = other, .rule = LinkRule::ShortForm});
        }
    }
    joinAll(joins, linking);
}

} // namespace naranhi::comparison
