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
using ByKey = QHash<QString, Candidates>;

bool hasAny(QStringView sentence, std::span<const QStringView> words)
{
    return std::ranges::any_of(
        words, [sentence](QStringView word) { return sentence.contains(word); });
}

bool speaksOfTeam(QStringView sentence)
{
    static constexpr std::array<QStringView, 41> words{u"감독",
        u"코치",
        u"선수",
        u"선발",
        u"투수",
        u"타자",
        u"타선",
        u"안타",
        u"홈런",
        u"이닝",
        u"회초",
        u"회말",
        u"불펜",
        u"마운드",
        u"골을",
        u"골로",
        u"골문",
        u"선제골",
        u"결승골",
        u"동점골",
        u"득점",
        u"실점",
        u"전반",
        u"후반전",
        u"후반에",
        u"안방",
        u"원정",
        u"리그",
        u"연승",
        u"연패",
        u"우승",
        u"완승",
        u"완패",
        u"꺾고",
        u"꺾었",
        u"구단",
        u"드래프트",
        u"공격수",
        u"수비수",
        u"골키퍼",
        u"스프링캠프"};
    return hasAny(sentence, words);
}

bool speaksOfBusiness(QStringView sentence)
{
    static constexpr std::array<QStringView, 17> words{u"투자",
        u"주가",
        u"매출",
        u"영업이익",
        u"그룹",
        u"회장",
        u"계열사",
        u"공장",
        u"수주",
        u"인수",
        u"상장",
        u"실적",
        u"임원",
        u"주주",
        u"대표이사",
        u"신제품",
        u"지분"};
    return hasAny(sentence, words);
}

// All organisations of one word by how they are written, and those of several by their first.
struct Teams
{
    ByKey shortNames;
    ByKey fullNames;
};

Teams collectTeams(const Linking &linking)
{
    Teams teams;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        if (name.type != EntityType::Organisation)
            continue;
        if (name.words.size() > 1)
            teams.fullNames[name.words.constFirst()].append(index);
        else
            teams.shortNames[name.key].append(index);
    }
    return teams;
}

// Whether the short name is used of a team wherever the story has it: most sentences say so, and
// none says the other thing.
bool isUsedOfTeam(const Linking &linking, const Candidates &names)
{
    qsizetype all = 0;
    qsizetype ofTeam = 0;
    for (const qsizetype index : names) {
        const Name &name = linking.name(index);
        for (const qsizetype i : name.mentions) {
            const Mention &mention = linking.mention(name.article, i);
            const QString text = linking.textAround(name.article, mention);
            const QStringView sentence = sentenceAround(text, mention.span.start);
            if (speaksOfBusiness(sentence))
                return false;
            ++all;
            ofTeam += speaksOfTeam(sentence) ? 1 : 0;
        }
    }
    return ofTeam > 0 && ofTeam * 2 >= all;
}

// The article that has both names; -1 if none has.
qsizetype articleOfBoth(const Linking &linking, const Candidates &a, const Candidates &b)
{
    QSet<qsizetype> articles;
    for (const qsizetype name : a)
        articles.insert(linking.name(name).article);
    const auto both = std::ranges::find_if(
        b, [&](qsizetype name) { return articles.contains(linking.name(name).article); });
    return both == b.end() ? -1 : linking.name(*both).article;
}

} // namespace

void joinTeams(Linking &linking)
{
    const Teams teams = collectTeams(linking);
    QList<Join> joins;
    for (auto it = teams.shortNames.cbegin(); it != teams.shortNames.cend(); ++it) {
        const Candidates fullNames = teams.fullNames.value(it.key());
        const qsizetype article = articleOfBoth(linking, it.value(), fullNames);
        const bool hasGroup = teams.shortNames.contains(it.key() + u"그룹"_s);
        if (article < 0 || hasGroup || distinct(linking, fullNames).size() != 1)
            continue;
        if (!isUsedOfTeam(linking, it.value()))
            continue;
        for (const qsizetype name : it.value()) {
            joins.append({.first = name,
                .second = fullNames.constFirst(),
                .rule = LinkRule::ShortForm,
                .article = article});
        }
    }
    joinAll(joins, linking);
}

} // namespace naranhi::comparison
