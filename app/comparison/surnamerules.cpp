// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/jamo.h"
#include "comparison/linkingrules.h"
#include "comparison/nameforms.h"
#include "comparison/titles.h"

#include <QHash>

#include <algorithm>

namespace naranhi::comparison {

namespace {

using Candidates = QList<qsizetype>;
using ByArticleAndSurname = QHash<std::pair<qsizetype, QString>, Candidates>;

// 시 of 시진핑, which is no Korean name but is shortened like one.
QString surnameOfOneWord(const QString &name)
{
    constexpr qsizetype longest = 4;
    const QString korean = koreanSurname(name);
    if (!korean.isEmpty())
        return korean;
    return isAllHangul(name) && name.size() <= longest ? name.left(1) : QString();
}

QString surnameOf(const Name &name)
{
    if (name.words.size() > 1)
        return name.lastWord();
    if (isAnonymous(name.key))
        return name.key.size() > 1 ? name.key.left(1) : QString();
    return surnameOfOneWord(name.key);
}

ByArticleAndSurname bearersOfSurnames(const Linking &linking)
{
    ByArticleAndSurname bearers;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        const QString surname = name.isPerson() ? surnameOf(name) : QString();
        if (!surname.isEmpty() && name.key != surname)
            bearers[{name.article, surname}].append(index);
    }
    return bearers;
}

// Nobody can be meant by a surname before being introduced, but by a headline.
Candidates introducedBefore(const Linking &linking, const Candidates &names, const Name &surname)
{
    Candidates result;
    std::ranges::copy_if(names, std::back_inserter(result), [&](qsizetype name) {
        return linking.name(name).mentions.constFirst() < surname.mentions.constLast();
    });
    return result.isEmpty() ? names : result;
}

// Those of the article that "경 사장" can be: one is certain, of several any.
Candidates meantInArticle(Linking &linking, const Candidates &sameSurname, const Name &surname)
{
    const Candidates names = introducedBefore(linking, sameSurname, surname);
    if (!surname.bearer.isEmpty()) {
        const Candidates titled = withTitle(linking, names, surname.bearer);
        if (!titled.isEmpty())
            return titled;
    }
    const Candidates all = distinct(linking, sameSurname);
    const bool isClear = all.size() == 1 && std::ranges::none_of(sameSurname, [&](qsizetype name) {
        return hasOwnTitle(linking.name(name)) || !looksKorean(linking.name(name).key);
    });
    return isClear ? all : Candidates();
}

Join joinOf(const Linking &linking, qsizetype surname, qsizetype meant)
{
    const Name &name = linking.name(surname);
    return {.first = surname,
        .second = meant,
        .rule = LinkRule::SurnameAndTitle,
        .evidence = name.titles.value(name.bearer),
        .article = name.article};
}

void doubtWhich(Linking &linking, qsizetype surname, const Candidates &persons)
{
    constexpr int likelihood = 60;
    constexpr qsizetype few = 3;
    for (const qsizetype person : persons.size() <= few ? persons : Candidates())
        linking.doubts.append({joinOf(linking, surname, person), likelihood});
}

} // namespace

void joinSurnames(Linking &linking)
{
    const ByArticleAndSurname bearers = bearersOfSurnames(linking);
    QHash<QString, Candidates> inStory;
    for (auto it = bearers.cbegin(); it != bearers.cend(); ++it)
        inStory[it.key().second].append(it.value());
    QList<Join> joins;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        if (!name.isPerson() || !isAnonymous(name.key))
            continue;
        const Candidates here = bearers.value({name.article, name.key});
        Candidates meant;
        if (!here.isEmpty())
            meant = meantInArticle(linking, here, name);
        else if (!name.bearer.isEmpty() && !isHonorific(name.bearer))
            meant = withTitle(linking, inStory.value(name.key), name.bearer);
        if (meant.size() == 1)
            joins.append(joinOf(linking, index, meant.constFirst()));
        else
            doubtWhich(linking, index, meant);
    }
    joinAll(joins, linking);
}

} // namespace naranhi::comparison
