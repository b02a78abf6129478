// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/aliases.h"
#include "comparison/jamo.h"
#include "comparison/linkingrules.h"
#include "comparison/nameforms.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace naranhi::comparison {

using namespace Qt::StringLiterals;

namespace {

constexpr double oneForeignName = 0.9;

// An alias that one article gives to one of its names.
struct Declaration
{
    qsizetype name = 0;
    Alias alias;
    QString words; // where it is given: 아랍에미리트(UAE)
    bool isLocal = false; // means something else elsewhere: "이하 삼성", "이하 공사"
};

bool isLocalAlias(const QString &name, const QString &alias)
{
    static const QSet<QString> common{u"회사"_s,
        u"공사"_s,
        u"재단"_s,
        u"협회"_s,
        u"위원회"_s,
        u"조합"_s,
        u"센터"_s,
        u"연구소"_s,
        u"은행"_s,
        u"대학"_s,
        u"병원"_s,
        u"정부"_s,
        u"본부"_s,
        u"그룹"_s};
    return name.startsWith(alias) || common.contains(alias);
}

// 미국(LA) says where, 미국(USA) says what.
bool isTooShortForPlace(EntityType type, const QString &alias)
{
    static const QSet<QString> known{u"us"_s, u"uk"_s, u"eu"_s};
    return type == EntityType::Place && alias.size() < 3 && !known.contains(alias);
}

bool isDeclaration(const Name &name, const Alias &alias)
{
    if (alias.name == name.key)
        return false;
    return alias.isIntroduced || alias.isVouchedFor
        || (isOtherWriting(name.key, alias.name) && !isTooShortForPlace(name.type, alias.name));
}

QList<Declaration> declarationsIn(const Linking &linking)
{
    QList<Declaration> declarations;
    QSet<std::pair<qsizetype, QString>> known;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        for (const qsizetype i : name.mentions) {
            const Mention &mention = linking.mention(name.article, i);
            const QString text = linking.textAround(name.article, mention);
            const QList<Alias> aliases = aliasesBehind(text, mention.span.end);
            for (const Alias &alias : aliases) {
                if (known.contains({index, alias.name}) || !isDeclaration(name, alias))
                    continue;
                known.insert({index, alias.name});
                declarations.append({.name = index,
                    .alias = alias,
                    .words = text.mid(mention.span.start, alias.end - mention.span.start),
                    .isLocal = isLocalAlias(name.key, alias.name)});
            }
        }
    }
    return declarations;
}

// Names that may stand for several persons: they wait for the rules that look for their full name.
QSet<QString> partsOfFullNames(const Linking &linking)
{
    QSet<QString> parts;
    for (const Name &name : linking.story.names) {
        if (name.isPerson() && name.words.size() > 1)
            parts.unite({name.words.constFirst(), name.lastWord()});
    }
    return parts;
}

QString spellingKey(const Name &name)
{
    return tagOf(name.type) + u'\n' + name.key + u'\n' + name.bearer;
}

// Two names that have one alias in the story are the same, or the alias means two things.
bool agree(const QString &a, const QString &b)
{
    if (a.endsWith(b) || b.endsWith(a))
        return true;
    return isAllHangul(a) && isAllHangul(b)
        && transliterationDistance(a, b, oneForeignName) <= oneForeignName;
}

bool allAgree(const Linking &linking, const QList<Declaration> &declarations)
{
    constexpr qsizetype mostSpellings = 20;
    QSet<QString> keys;
    for (const Declaration &declaration : declarations)
        keys.insert(linking.name(declaration.name).key);
    return keys.size() <= mostSpellings && std::ranges::all_of(keys, [&keys](const QString &a) {
        return std::ranges::all_of(keys, [&a](const QString &b) { return agree(a, b); });
    });
}

// A country may be tagged as an organisation, a person may not; what an initialism only vouches for
// ("토트넘(EPL·잉글랜드)") has to be tagged alike.
bool mayBeOne(const Name &a, const Name &b, const Alias &alias)
{
    return alias.isIntroduced || !alias.isVouchedFor ? a.isPerson() == b.isPerson()
                                                     : a.type == b.type;
}

QList<Join> joinsOfAlias(
    const Linking &linking, const QList<Declaration> &declarations, const QList<qsizetype> &bearers)
{
    const bool isClear = allAgree(linking, declarations);
    QList<Join> joins;
    for (const Declaration &declaration : declarations) {
        const Name &name = linking.name(declaration.name);
        if (isClear && !declaration.isLocal)
            joins.append({.first = declarations.constFirst().name,
                .second = declaration.name,
                .rule = LinkRule::Alias,
                .evidence = declaration.alias.text});
        for (const qsizetype bearer : bearers) {
            const bool isHere = linking.name(bearer).article == name.article;
            const bool isMeant = isHere ? isClear || declaration.alias.isIntroduced
                                        : isClear && !declaration.isLocal;
            if (isMeant && mayBeOne(name, linking.name(bearer), declaration.alias))
                joins.append({.first = bearer,
                    .second = declaration.name,
                    .rule = LinkRule::Alias,
                    .evidence = declaration.words,
                    .article = name.article});
        }
    }
    return joins;
}

} // namespace

void joinSameLetters(Linking &linking)
{
    QSet<std::pair<qsizetype, QString>> local;
    const QList<Declaration> declarations = declarationsIn(linking);
    for (const Declaration &declaration : declarations) {
        if (declaration.isLocal)
            local.insert({linking.name(declaration.name).article, declaration.alias.name});
    }
    const QSet<QString> parts = partsOfFullNames(linking);
    QHash<QString, qsizetype> first;
    QList<Join> joins;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        const bool saysTooLittle
            = name.isPerson() && (isAnonymous(name.key) || parts.contains(name.key));
        if (saysTooLittle || local.contains({name.article, name.key}))
            continue;
        const QString key = spellingKey(name);
        if (first.contains(key))
            joins.append({.first = first.value(key), .second = index});
        else
            first.insert(key, index);
    }
    joinAll(joins, linking);
}

void joinAliases(Linking &linking)
{
    QHash<QString, QList<qsizetype>> bearers;
    for (qsizetype index = 0; index < linking.nameCount(); ++index)
        bearers[linking.name(index).key].append(index);
    QHash<QString, QList<Declaration>> declared;
    const QList<Declaration> declarations = declarationsIn(linking);
    for (const Declaration &declaration : declarations)
        declared[declaration.alias.name].append(declaration);
    QList<Join> joins;
    for (auto it = declared.cbegin(); it != declared.cend(); ++it)
        joins.append(joinsOfAlias(linking, it.value(), bearers.value(it.key())));
    joinAll(joins, linking);
}

} // namespace naranhi::comparison
