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

// The one person of the article that "경 사장" can be; -1 for none or several.
qsizetype meantInArticle(Linking &linking, const Candidates &sameSurname, const Name &surname)
{
    const Candidates names = introducedBefore(linking, sameSurname, surname);
    if (!surname.bearer.isEmpty()) {
        const Candidates titled = withTitle(linking, names, surname.bearer);
        if (!titled.isEmpty())
            return titled.size() == 1 ? titled.constFirst() : -1;
    }
    const Candidates all = distinct(linking, sameSurname);
    const bool isClear = all.size() == 1 && std::ranges::none_of(sameSurname, [&](qsizetype name) {
        return hasOwnTitle(linking.name(name)) || !looksKorean(linking.name(name).key);
    });
    return isClear ? all.constFirst() : -1;
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
        if (!here.isEmpty()) {
            const qsizetype meant = meantInArticle(linking, here, name);
            if (meant >= 0)
                joins.append({index, meant});
        } else if (!name.bearer.isEmpty() && !isHonorific(name.bearer)) {
            const Candidates elsewhere = withTitle(linking, inStory.value(name.key), name.bearer);
            if (elsewhere.size() == 1)
                joins.append({index, elsewhere.constFirst()});
        }
    }
    joinAll(joins, linking);
}

} // namespace naranhi::comparison
