// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/linkingrules.h"
#include "comparison/nameforms.h"
#include "comparison/sentencetext.h"
#include "comparison/titles.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <span>

namespace naranhi::comparison {

using namespace Qt::StringLiterals;

namespace {

using Candidates = QList<qsizetype>;
using ByWord = QHash<QString, Candidates>;
using ByArticleAndWord = QHash<std::pair<qsizetype, QString>, Candidates>;

struct FullNames
{
    ByArticleAndWord bySurname;
    ByArticleAndWord byFirstWord;
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
        full.byFirstWord[{name.article, name.words.constFirst()}].append(index);
        full.bySurnameInStory[name.lastWord()].append(index);
        full.inStory[name.lastWord()].append(index);
        full.inStory[name.words.constFirst()].append(index);
    }
    return full;
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

bool isBesideInKinSentence(const QString &text, TextSpan a, TextSpan b)
{
    if (qAbs(a.start - b.start) > longestSentence)
        return false;
    const QStringView sentence = sentenceAround(text, a.start);
    return sentence.data() == sentenceAround(text, b.start).data() && namesKin(sentence);
}

// Mentions stand in text order: what is named in one sentence is near in the list.
std::span<const qsizetype> mentionsNear(const QList<qsizetype> &mentions, qsizetype mention)
{
    const auto from = std::ranges::lower_bound(mentions, mention - longestSentence);
    const auto to = std::ranges::upper_bound(mentions, mention + longestSentence);
    return {from, to};
}

// "바이든 대통령의 차남 헌터 바이든": who stands beside the full name in a sentence about kin is
// another.
bool isKinOf(const Linking &linking, const Name &bare, const Name &full)
{
    if (bare.article != full.article)
        return false;
    return std::ranges::any_of(full.mentions, [&](qsizetype i) {
        const Mention &mention = linking.mention(full.article, i);
        const QString text = linking.textAround(full.article, mention);
        return std::ranges::any_of(mentionsNear(bare.mentions, i), [&](qsizetype j) {
            const Mention &other = linking.mention(bare.article, j);
            return mention.block == other.block
                && isBesideInKinSentence(text, mention.span, other.span);
        });
    });
}

// Who has the title that the text gives the bare name ("바이든 대통령" beside 조 and 헌터 바이든).
Candidates withTitleOf(Linking &linking, const Candidates &names, const Name &bare)
{
    for (auto it = bare.titles.keyBegin(); it != bare.titles.keyEnd(); ++it) {
        const QString &title = *it;
        const Candidates titled = withTitle(linking, names, title);
        if (!isHonorific(title) && !titled.isEmpty())
            return titled;
    }
    return names;
}

// A given name alone is seldom enough in another article; a Japanese surname stands first, too.
bool namesAlone(const QString &firstWord)
{
    constexpr qsizetype tellingSyllables = 3;
    return firstWord.size() >= tellingSyllables;
}

// Who is called by this surname here. One who is named in full only later is not whom the text
// speaks of before, where the story knows another of that name.
Candidates bearersHere(Linking &linking, const FullNames &full, const Name &bare)
{
    const Candidates here = full.bySurname.value({bare.article, bare.key});
    const Candidates inStory = distinct(linking, full.bySurnameInStory.value(bare.key));
    if (here.isEmpty() || inStory.size() < 2)
        return here;
    Candidates result;
    std::ranges::copy_if(here, std::back_inserter(result), [&](qsizetype name) {
        return linking.name(name).mentions.constFirst() < bare.mentions.constLast();
    });
    if (!result.isEmpty())
        return result;
    std::ranges::copy_if(inStory, std::back_inserter(result), [&](qsizetype name) {
        return std::ranges::none_of(
            here, [&](qsizetype later) { return linking.sets.areJoined(name, later); });
    });
    return result;
}

void doubtWhich(Linking &linking, qsizetype bare, const Candidates &bearers)
{
    constexpr int likelihood = 50;
    constexpr qsizetype few = 3;
    if (bearers.size() < 2 || bearers.size() > few)
        return;
    for (const qsizetype bearer : bearers)
        linking.doubts.append(
            {{.first = bare, .second = bearer, .rule = LinkRule::PartOfName}, likelihood});
}

Candidates bearersOfPart(Linking &linking, const FullNames &full, const Name &bare)
{
    const std::pair<qsizetype, QString> here{bare.article, bare.key};
    for (const Candidates &names : {bearersHere(linking, full, bare),
             full.bySurnameInStory.value(bare.key),
             full.byFirstWord.value(here),
             namesAlone(bare.key) ? full.inStory.value(bare.key) : Candidates()}) {
        const Candidates bearers = bare.bearer.isEmpty() ? distinct(linking, names)
                                                         : withTitle(linking, names, bare.bearer);
        if (!bearers.isEmpty())
            return bearers.size() == 1 ? bearers : withTitleOf(linking, bearers, bare);
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
            joins.append({.first = index,
                .second = bearers.constFirst(),
                .rule = LinkRule::PartOfName,
                .evidence = commonTitle(bare, linking.name(bearers.constFirst()))});
        } else if (distinct(linking, full.inStory.value(bare.key)).size() == 1) {
            const std::pair<QString, QString> spelling{bare.key, bare.bearer};
            joins.append({.first = unresolved.value(spelling, index), .second = index});
            unresolved.insert(spelling, unresolved.value(spelling, index));
        } else {
            doubtWhich(linking, index, bearers);
        }
    }
    joinAll(joins, linking);
}

} // namespace naranhi::comparison
