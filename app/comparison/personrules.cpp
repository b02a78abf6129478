// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/linkingrules.h"
#include "comparison/nameforms.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace naranhi::comparison {

using namespace Qt::StringLiterals;

namespace {

using Candidates = QList<qsizetype>;
using ByWord = QHash<QString, Candidates>;
using ByArticleAndWord = QHash<std::pair<qsizetype, QString>, Candidates>;

// Every name once for each entity that it stands for so far.
Candidates distinct(Linking &linking, const Candidates &names)
{
    Candidates result;
    QSet<qsizetype> roots;
    for (const qsizetype name : names) {
        const qsizetype root = linking.sets.find(name);
        if (!roots.contains(root))
            result.append(name);
        roots.insert(root);
    }
    return result;
}

struct FullNames
{
    ByArticleAndWord bySurname;
    ByArticleAndWord byGivenName;
    ByWord bySurnameInStory;
    ByWord inStory; // by either
};

FullNames fullForeignNames(const Linking &linking)
{
    FullNames full;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        if (!name.isPerson() || name.words.size() < 2)
            continue;
        full.bySurname[{name.article, name.lastWord()}].append(index);
        full.byGivenName[{name.article, name.words.constFirst()}].append(index);
        full.bySurnameInStory[name.lastWord()].append(index);
        full.inStory[name.lastWord()].append(index);
        full.inStory[name.words.constFirst()].append(index);
    }
    return full;
}

QStringView sentenceAt(const QString &text, qsizetype offset)
{
    const QStringView ends = u".!?\n";
    qsizetype start = offset;
    while (start > 0 && !ends.contains(text.at(start - 1)))
        --start;
    qsizetype end = offset;
    while (end < text.size() && !ends.contains(text.at(end)))
        ++end;
    return QStringView(text).sliced(start, end - start);
}

bool namesKin(QStringView sentence)
{
    static constexpr std::array words{u"아들",
        u"딸",
        u"차남",
        u"장남",
        u"장녀",
        u"차녀",
        u"부인",
        u"아내",
        u"남편",
        u"여동생",
        u"남동생",
        u"형제",
        u"남매",
        u"부친",
        u"모친",
        u"아버지",
        u"어머니",
        u"부부",
        u"부자"};
    return std::ranges::any_of(
        words, [sentence](QStringView word) { return sentence.contains(word); });
}

// "바이든 대통령의 차남 헌터 바이든": who stands beside the full name in a sentence about kin is
// another.
bool isKinOf(const Linking &linking, const Name &bare, const Name &full)
{
    return std::ranges::any_of(full.mentions, [&](qsizetype i) {
        const Mention &mention = linking.mention(full.article, i);
        return std::ranges::any_of(bare.mentions, [&](qsizetype j) {
            const Mention &other = linking.mention(bare.article, j);
            const QString text = linking.textAround(full.article, mention);
            return bare.article == full.article && mention.block == other.block
                && sentenceAt(text, mention.span.start).data()
                == sentenceAt(text, other.span.start).data()
                && namesKin(sentenceAt(text, mention.span.start));
        });
    });
}

Candidates bearersOfPart(Linking &linking, const FullNames &full, const Name &bare)
{
    const std::pair<qsizetype, QString> here{bare.article, bare.key};
    for (const Candidates &names : {full.bySurname.value(here),
             full.bySurnameInStory.value(bare.key),
             full.byGivenName.value(here)}) {
        if (!names.isEmpty())
            return distinct(linking, names);
    }
    return {};
}

} // namespace

void joinPartsOfNames(Linking &linking)
{
    const FullNames full = fullForeignNames(linking);
    QList<Join> joins;
    // The first of each spelling that no full name was found for.
    QHash<std::pair<QString, QString>, qsizetype> unresolved;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &bare = linking.name(index);
        if (!bare.isPerson() || bare.words.size() > 1 || isAnonymous(bare.key))
            continue;
        const Candidates bearers = bearersOfPart(linking, full, bare);
        if (bearers.size() == 1 && !isKinOf(linking, bare, linking.name(bearers.constFirst()))) {
            joins.append({index, bearers.constFirst()});
        } else if (distinct(linking, full.inStory.value(bare.key)).size() == 1) {
            const std::pair<QString, QString> spelling{bare.key, bare.bearer};
            joins.append({unresolved.value(spelling, index), index});
            unresolved.insert(spelling, unresolved.value(spelling, index));
        }
    }
    joinAll(joins, linking);
}

namespace {

// How far behind a name its title may stand: "경계현 삼성전자 디바이스솔루션(DS)부문장(사장)".
constexpr qsizetype titleReach = 30;

// Whether the text gives `title` to the person named here, in apposition: the name is followed by a
// blank or bracket, and nobody else is named in between; or the title stands right before the name.
bool textGivesTitle(const Linking &linking, const Name &name, qsizetype i, const QString &title)
{
    const QList<Mention> &mentions = linking.articles.at(name.article).analysis.mentions;
    const Mention &mention = mentions.at(i);
    const QString text = linking.textAround(name.article, mention);
    if (text.left(mention.span.start).trimmed().endsWith(title))
        return true;
    qsizetype end = qMin(text.size(), mention.span.end + titleReach);
    for (qsizetype next = i + 1; next < mentions.size(); ++next) {
        const Mention &other = mentions.at(next);
        if (other.block == mention.block && other.type == EntityType::Person) {
            end = qMin(end, other.span.start);
            break;
        }
    }
    if (mention.span.end >= end || text.at(mention.span.end).isLetterOrNumber())
        return false;
    const QString behind = text.mid(mention.span.end, end - mention.span.end);
    const qsizetype at = behind.indexOf(title);
    const auto isOtherRank
        = [&behind, at] { return behind.at(at - 1) == u'부' || behind.at(at - 1) == u'전'; };
    return at > 0 && !isOtherRank();
}

bool hasTitle(const Linking &linking, const Name &name, const QString &title)
{
    return name.titles.contains(title) || std::ranges::any_of(name.mentions, [&](qsizetype i) {
        return textGivesTitle(linking, name, i, title);
    });
}

bool hasOwnTitle(const Name &name)
{
    return std::ranges::any_of(
        name.titles, [](const QString &title) { return !isHonorific(title); });
}

QString surnameOf(const Name &name)
{
    if (name.words.size() > 1)
        return name.lastWord();
    if (isAnonymous(name.key))
        return name.key.size() > 1 ? name.key.left(1) : QString();
    return looksKorean(name.key) ? koreanSurname(name.key) : QString();
}

ByArticleAndWord bearersOfSurnames(const Linking &linking)
{
    ByArticleAndWord bearers;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        const QString surname = name.isPerson() ? surnameOf(name) : QString();
        if (!surname.isEmpty() && name.key != surname)
            bearers[{name.article, surname}].append(index);
    }
    return bearers;
}

Candidates withTitle(const Linking &linking, const Candidates &names, const QString &title)
{
    Candidates result;
    std::ranges::copy_if(names, std::back_inserter(result), [&](qsizetype name) {
        return hasTitle(linking, linking.name(name), title);
    });
    return result;
}

// The one person of the article that "경 사장" can be; -1 for none or several.
qsizetype meantInArticle(Linking &linking, const Candidates &sameSurname, const QString &title)
{
    if (!title.isEmpty()) {
        const Candidates titled = distinct(linking, withTitle(linking, sameSurname, title));
        if (!titled.isEmpty())
            return titled.size() == 1 ? titled.constFirst() : -1;
    }
    const Candidates all = distinct(linking, sameSurname);
    const bool isClear = all.size() == 1 && std::ranges::none_of(sameSurname, [&](qsizetype name) {
        return hasOwnTitle(linking.name(name));
    });
    return isClear ? all.constFirst() : -1;
}

} // namespace

void joinSurnames(Linking &linking)
{
    const ByArticleAndWord bearers = bearersOfSurnames(linking);
    QHash<QString, Candidates> inStory;
    for (auto it = bearers.cbegin(); it != bearers.cend(); ++it)
        inStory[it.key().second].append(it.value());
    QList<Join> joins;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        if (!name.isPerson() || !isAnonymous(name.key))
            continue;
        const Candidates here = bearers.value({name.article, name.key});
        if (!here.isEmpty()) {
            const qsizetype meant = meantInArticle(linking, here, name.bearer);
            if (meant >= 0)
                joins.append({index, meant});
        } else if (!name.bearer.isEmpty() && !isHonorific(name.bearer)) {
            const Candidates elsewhere
                = distinct(linking, withTitle(linking, inStory.value(name.key), name.bearer));
            if (elsewhere.size() == 1)
                joins.append({index, elsewhere.constFirst()});
        }
    }
    joinAll(joins, linking);
}

} // namespace naranhi::comparison
