// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/roles.h"

#include <QList>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::comparison {

namespace {

// One office by several names.
const QList<QStringList> &sameOffices()
{
    static const QList<QStringList> names{
        {u"대표"_s, u"대표이사"_s, u"CEO"_s, u"최고경영자"_s},
        {u"최고재무책임자"_s, u"CFO"_s},
        {u"최고기술책임자"_s, u"CTO"_s},
        {u"최고운영책임자"_s, u"COO"_s},
        {u"국회의원"_s, u"의원"_s},
        {u"국무총리"_s, u"총리"_s},
        {u"검찰총장"_s, u"총장"_s},
        {u"경찰청장"_s, u"청장"_s},
        {u"당대표"_s, u"대표"_s},
    };
    return names;
}

// Offices that one person often holds at once: the first with each of the others.
const QList<QStringList> &goTogether()
{
    static const QList<QStringList> offices{
        {u"대표"_s,
            u"사장"_s,
            u"부사장"_s,
            u"회장"_s,
            u"부회장"_s,
            u"의장"_s,
            u"의원"_s,
            u"창업자"_s,
            u"총괄"_s},
        {u"사장"_s, u"부문장"_s, u"사업부장"_s, u"본부장"_s, u"총괄"_s},
        {u"부사장"_s, u"부문장"_s, u"사업부장"_s, u"본부장"_s, u"총괄"_s},
        {u"회장"_s, u"의장"_s, u"창업자"_s, u"이사장"_s},
        {u"교수"_s, u"원장"_s, u"학장"_s, u"총장"_s, u"소장"_s, u"센터장"_s, u"위원장"_s},
        {u"의원"_s, u"위원장"_s, u"원내대표"_s, u"최고위원"_s, u"대변인"_s, u"장관"_s},
        {u"장관"_s, u"부총리"_s, u"위원장"_s},
        {u"전무"_s, u"본부장"_s, u"부문장"_s, u"센터장"_s},
        {u"상무"_s, u"본부장"_s, u"부문장"_s, u"센터장"_s},
    };
    return offices;
}

// Ladders: nobody stands on two rungs at a time.
const QList<QStringList> &ladders()
{
    static const QList<QStringList> rungs{
        {u"회장"_s,
            u"부회장"_s,
            u"사장"_s,
            u"부사장"_s,
            u"전무"_s,
            u"상무"_s,
            u"부장"_s,
            u"차장"_s,
            u"과장"_s,
            u"대리"_s},
        {u"장관"_s, u"차관"_s, u"국장"_s, u"과장"_s},
        {u"교수"_s, u"부교수"_s, u"조교수"_s},
        {u"시장"_s, u"부시장"_s},
        {u"총리"_s, u"부총리"_s},
        {u"지사"_s, u"부지사"_s},
        {u"대위"_s, u"소령"_s, u"중령"_s, u"대령"_s, u"준장"_s, u"소장"_s, u"중장"_s, u"대장"_s},
        {u"경위"_s, u"경감"_s, u"경정"_s, u"총경"_s, u"경무관"_s},
        {u"감독"_s, u"수석코치"_s, u"코치"_s},
    };
    return rungs;
}

QString officeOf(QStringView title)
{
    for (const QStringList &names : sameOffices()) {
        if (names.contains(title))
            return names.constFirst();
    }
    return title.toString();
}

} // namespace

Verdict compareTitles(QStringView a, QStringView b)
{
    const QString first = officeOf(a);
    const QString second = officeOf(b);
    if (first == second || a == b)
        return Verdict::Same;
    for (const QStringList &offices : goTogether()) {
        const bool holdsBoth = offices.contains(first) && offices.contains(second);
        if (holdsBoth && (offices.constFirst() == first || offices.constFirst() == second))
            return Verdict::Precision;
    }
    const bool isLadder = std::ranges::any_of(ladders(),
        [&](const QStringList &rungs) { return rungs.contains(first) && rungs.contains(second); });
    return isLadder ? Verdict::Conflict : Verdict::Unrelated;
}

} // namespace naranhi::comparison
