// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/jamo.h"
#include "comparison/linkingrules.h"
#include "comparison/nameforms.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>

namespace naranhi::comparison {

namespace {

constexpr double oneChange = 0.4;
constexpr double twoChanges = 0.8;

constexpr bool isBelow(double distance, double limit)
{
    return distance < limit + 0.05;
}

// The longer a word, the more of it may be heard differently.
double limitFor(qsizetype syllables)
{
    return syllables < 3 ? oneChange : twoChanges;
}

bool soundAlike(const QString &a, const QString &b)
{
    const double limit = limitFor(qMin(a.size(), b.size()));
    return isAllHangul(a) && isAllHangul(b)
        && isBelow(transliterationDistance(a, b, limit + 0.05), limit);
}

// Syllables that come in foreign words: ㅋ, ㅌ, ㅍ, or ㅡ without a final.
qsizetype foreignSyllables(const QString &name)
{
    constexpr int leadK = 15;
    constexpr int leadP = 17;
    constexpr int vowelEu = 18;
    return std::ranges::count_if(name, [](QChar c) {
        const bool isAspirated = leadOf(c) >= leadK && leadOf(c) <= leadP;
        return isAspirated || (vowelOf(c) == vowelEu && tailOf(c) == 0);
    });
}

// The consonants that are confused with each other share a letter.
constexpr QStringView kindsOfLeads = u"ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅅㅅㅅㄱㄷㅂㅂ";

QChar kindOf(QChar syllable)
{
    return kindsOfLeads.at(leadOf(syllable));
}

// What two words that sound alike have in common: the kinds of the first consonants and the last
// consonants of their syllables. A syllable of one vowel (이) may be missing.
QString soundOf(const QString &word)
{
    QString sound;
    for (const QChar syllable : word) {
        if (kindOf(syllable) != u'ㅇ' || tailOf(syllable) != 0)
            sound += kindOf(syllable) + QString(QChar(u'0' + tailOf(syllable)));
    }
    return sound;
}

// Words that could sound alike stand in one drawer.
QString drawerOf(const QString &lastWord, const QString &compared)
{
    return QString(kindOf(lastWord.front())) + kindOf(lastWord.back()) + soundOf(compared);
}

using Drawers = QHash<QString, QList<qsizetype>>;

// Every pair of names in one drawer. In a drawer with very many only those that come near each
// other in the alphabet.
template <typename Visit>
void forEachPair(Linking &linking, Drawers drawers, const CancelToken &cancel, Visit visit)
{
    constexpr qsizetype mostNeighbours = 30;
    for (QList<qsizetype> &names : drawers) {
        if (names.size() > mostNeighbours) {
            std::ranges::stable_sort(
                names, {}, [&linking](qsizetype name) { return linking.name(name).key; });
        }
        for (qsizetype i = 0; i < names.size() && !cancel.isCancelled(); ++i) {
            const qsizetype end = qMin(names.size(), i + 1 + mostNeighbours);
            linking.comparisons += end - i - 1;
            for (qsizetype j = i + 1; j < end; ++j)
                visit(names.at(i), names.at(j));
        }
    }
}

// One name for each spelling of each entity, by the sound of what is held against each other.
Drawers drawersOf(
    Linking &linking, bool (*isWanted)(const Name &), QString (*compared)(const Name &))
{
    Drawers drawers;
    QSet<std::pair<QString, qsizetype>> seen;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        const std::pair<QString, qsizetype> spelling{name.key, linking.sets.find(index)};
        if (!isAllHangul(name.key) || !isWanted(name) || seen.contains(spelling))
            continue;
        seen.insert(spelling);
        drawers[drawerOf(name.lastWord(), compared(name))].append(index);
    }
    return drawers;
}

QString lastWordOf(const Name &name)
{
    return name.lastWord();
}

QString keyOf(const Name &name)
{
    return name.key;
}

bool isForeignFullName(const Name &name)
{
    return name.isPerson() && name.words.size() > 1;
}

bool isLongForeignName(const Name &name)
{
    constexpr qsizetype shortest = 5;
    const qsizetype wanted = name.type == EntityType::Place ? 1 : 2;
    return !name.isPerson() && name.key.size() >= shortest && foreignSyllables(name.key) >= wanted;
}

// What two full names that are one have in common.
QString commonWord(const Name &a, const Name &b)
{
    return a.words.constFirst() == b.words.constFirst() ? a.words.constFirst() : a.lastWord();
}

// 샘 올트먼 and 샘 알트만, 도널드 트럼프 and 도날드 트럼프: one of the two words is the same.
bool areOneFullName(const Name &a, const Name &b)
{
    constexpr qsizetype tellingSyllables = 3;
    const QString &given = a.words.constFirst();
    const QString &otherGiven = b.words.constFirst();
    if (a.words.size() != b.words.size())
        return false;
    if (given == otherGiven)
        return soundAlike(a.lastWord(), b.lastWord());
    return a.lastWord() == b.lastWord() && qMin(given.size(), otherGiven.size()) >= tellingSyllables
        && soundAlike(given, otherGiven);
}

bool areOneLongName(const Name &a, const Name &b)
{
    constexpr qsizetype long_ = 6;
    const double limit = qMin(a.key.size(), b.key.size()) < long_ ? oneChange : twoChanges;
    return a.type == b.type && isBelow(transliterationDistance(a.key, b.key, limit + 0.05), limit);
}

} // namespace

void joinFullTransliterations(Linking &linking)
{
    QList<Join> joins;
    forEachPair(linking,
        drawersOf(linking, isForeignFullName, lastWordOf),
        {},
        [&](qsizetype a, qsizetype b) {
            if (areOneFullName(linking.name(a), linking.name(b)))
                joins.append({.first = a,
                    .second = b,
                    .rule = LinkRule::Transliteration,
                    .evidence = commonWord(linking.name(a), linking.name(b))});
        });
    forEachPair(
        linking, drawersOf(linking, isLongForeignName, keyOf), {}, [&](qsizetype a, qsizetype b) {
            if (areOneLongName(linking.name(a), linking.name(b)))
                joins.append({.first = a, .second = b, .rule = LinkRule::Transliteration});
        });
    joinAll(joins, linking);
}

namespace {

// Folded, and as written.
using Evidence = QMap<QString, QString>;

// What is known of an entity, to say whether a like-sounding word may mean it too.
struct Person
{
    QSet<QString> givenNames; // of its full forms
    Evidence titles;
    Evidence company; // organisations named in the same paragraphs
    QSet<qsizetype> articles;
};

using Persons = QHash<qsizetype, Person>;
using Organisations = QHash<std::pair<qsizetype, int>, Evidence>;

constexpr qsizetype mostInParagraph = 50; // organisations

Organisations organisationsByBlock(const Linking &linking)
{
    Organisations result;
    for (const Name &name : linking.story.names) {
        if (name.type != EntityType::Organisation)
            continue;
        for (const qsizetype i : name.mentions)
            result[{name.article, linking.mention(name.article, i).block}].insert(
                name.key, name.shown);
    }
    // In a whole page run together, standing in one block says nothing (and would cost a lot).
    result.removeIf([](const auto &block) { return block.value().size() > mostInParagraph; });
    return result;
}

// The entities that have another to be compared with.
QSet<qsizetype> rootsOf(Linking &linking, const Drawers &drawers)
{
    QSet<qsizetype> roots;
    for (const QList<qsizetype> &names : drawers) {
        for (const qsizetype name : names.size() > 1 ? names : QList<qsizetype>())
            roots.insert(linking.sets.find(name));
    }
    return roots;
}

// What is known of those that are asked about.
Persons knownPersons(Linking &linking, const QSet<qsizetype> &roots)
{
    constexpr qsizetype tellingMentions = 100; // who is named so often stands beside everybody
    const Organisations organisations = organisationsByBlock(linking);
    Persons persons;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        if (!roots.contains(linking.sets.find(index)))
            continue;
        Person &person = persons[linking.sets.find(index)];
        person.articles.insert(name.article);
        if (name.words.size() > 1)
            person.givenNames.insert(name.words.constFirst());
        person.titles.insert(name.titles);
        for (const qsizetype i : name.mentions.first(qMin(name.mentions.size(), tellingMentions)))
            person.company.insert(
                organisations.value({name.article, linking.mention(name.article, i).block}));
        person.company.remove(name.key);
    }
    return persons;
}

// What is no person by its tag but sounds like one is mostly a person in a spelling that is seen
// once.
bool mayBePerson(const Name &name)
{
    constexpr qsizetype seldom = 2;
    return name.isPerson() || (name.words.size() == 1 && name.mentions.size() <= seldom);
}

bool isForeignSurname(const Name &name)
{
    constexpr qsizetype shortest = 3;
    return mayBePerson(name) && name.bearer.isEmpty() && name.lastWord().size() >= shortest
        && !looksKorean(name.lastWord());
}

bool canBeTwoSpellings(const Name &a, const Name &b)
{
    const bool areFull = a.words.size() > 1 && b.words.size() > 1;
    return !areFull && (a.isPerson() || b.isPerson()) && a.lastWord() != b.lastWord();
}

QString inCommon(const Evidence &a, const Evidence &b)
{
    for (auto it = a.cbegin(); it != a.cend(); ++it) {
        if (b.contains(it.key()))
            return it.value();
    }
    return {};
}

// The title or company that speaks for two like-sounding names being one; empty if none does.
QString evidenceFor(const Person &a, const Person &b)
{
    const bool titlesDiffer = !a.titles.isEmpty() && !b.titles.isEmpty();
    const QString title = inCommon(a.titles, b.titles);
    return titlesDiffer || !title.isEmpty() ? title : inCommon(a.company, b.company);
}

// One article seldom spells one name in two ways, and two articles seldom name two who sound alike.
void doubtIfApart(Linking &linking, qsizetype a, qsizetype b, const Persons &persons)
{
    constexpr int likelihood = 55;
    const Person &first = *persons.constFind(linking.sets.find(a));
    const Person &second = *persons.constFind(linking.sets.find(b));
    const bool titlesDiffer = !first.titles.isEmpty() && !second.titles.isEmpty();
    if (titlesDiffer || first.articles.intersects(second.articles))
        return;
    linking.doubts.append(
        {{.first = a, .second = b, .rule = LinkRule::Transliteration}, likelihood});
}

// A group of like-sounding persons with two different given names is not one person, and which of
// them the bare spellings mean cannot be said.
QList<Join> joinsWithinGroups(const QList<Join> &alike, const Persons &persons, Linking &linking)
{
    DisjointSets groups(linking.nameCount());
    QSet<qsizetype> members;
    for (const Join &join : alike) {
        const qsizetype first = linking.sets.find(join.first);
        const qsizetype second = linking.sets.find(join.second);
        groups.join(first, second);
        members.unite({first, second});
    }
    QHash<qsizetype, int> named;
    for (const qsizetype member : members)
        named[groups.find(member)] += persons.value(member).givenNames.isEmpty() ? 0 : 1;
    QList<Join> joins;
    for (const Join &join : alike) {
        if (named.value(groups.find(linking.sets.find(join.first))) < 2)
            joins.append(join);
    }
    return joins;
}

} // namespace

void joinBareTransliterations(Linking &linking, const CancelToken &cancel)
{
    const Drawers drawers = drawersOf(linking, isForeignSurname, lastWordOf);
    const Persons persons = knownPersons(linking, rootsOf(linking, drawers));
    QList<Join> alike;
    forEachPair(linking, drawers, cancel, [&](qsizetype a, qsizetype b) {
        const Name &first = linking.name(a);
        const Name &second = linking.name(b);
        const qsizetype rootOfFirst = linking.sets.find(a);
        const qsizetype rootOfSecond = linking.sets.find(b);
        if (rootOfFirst != rootOfSecond && canBeTwoSpellings(first, second)
            && soundAlike(first.lastWord(), second.lastWord())) {
            const QString evidence
                = evidenceFor(persons.value(rootOfFirst), persons.value(rootOfSecond));
            if (!evidence.isEmpty())
                alike.append({a, b, LinkRule::Transliteration, evidence});
            else
                doubtIfApart(linking, a, b, persons);
        }
    });
    joinAll(joinsWithinGroups(alike, persons, linking), linking);
}

} // namespace naranhi::comparison
