// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/jamo.h"
#include "comparison/linkingrules.h"
#include "comparison/nameforms.h"

#include <QHash>
#include <QSet>

#include <array>

namespace naranhi::comparison {

using namespace Qt::StringLiterals;

namespace {

// Bodies that Korean newspapers call by another name without explaining it: the full name first.
// Only what no other body is called, and what no rule makes of the full name.
constexpr std::array bodies{
    u"북대서양조약기구/나토/NATO",
    u"국제연합/유엔/UN",
    u"유엔아동기금/유니세프/UNICEF/국제연합아동기금",
    u"유엔교육과학문화기구/유네스코/UNESCO",
    u"유엔난민기구/UNHCR",
    u"유엔 안전보장이사회/유엔 안보리/안보리",
    u"세계보건기구/WHO",
    u"세계무역기구/WTO",
    u"국제통화기금/IMF",
    u"국제노동기구/ILO",
    u"국제원자력기구/IAEA",
    u"국제형사재판소/ICC",
    u"국제사법재판소/ICJ",
    u"국제에너지기구/IEA",
    u"경제협력개발기구/OECD",
    u"석유수출국기구/OPEC/오펙",
    u"아시아태평양경제협력체/APEC/에이펙",
    u"동남아시아국가연합/아세안/ASEAN",
    u"유럽연합/EU",
    u"유럽중앙은행/ECB",
    u"아시아개발은행/ADB",
    u"국제축구연맹/FIFA/피파",
    u"유럽축구연맹/UEFA",
    u"아시아축구연맹/AFC",
    u"국제올림픽위원회/IOC",
    u"세계반도핑기구/WADA",
    u"한국야구위원회/KBO",
    u"미국프로골프/PGA",
    u"연방준비제도/연준/Fed/미국 연방준비제도/연방준비제도이사회/미 연준",
    u"연방공개시장위원회/FOMC",
    u"미국항공우주국/NASA/나사/항공우주국/미 항공우주국",
    u"미국 중앙정보국/CIA/중앙정보국/미 중앙정보국",
    u"미국 연방수사국/FBI/연방수사국/미 연방수사국",
    u"미국 식품의약국/FDA/미 식품의약국",
    u"증권거래위원회/SEC/미국 증권거래위원회/미 증권거래위원회",
    u"한국철도공사/코레일/KORAIL",
    u"한국토지주택공사/LH",
    u"한국전력공사/한국전력/한전/KEPCO",
    u"한국수력원자력/한수원",
    u"한국수자원공사/K-water",
    u"대한무역투자진흥공사/코트라/KOTRA",
    u"한국자산관리공사/캠코",
    u"한국과학기술원/카이스트/KAIST",
    u"포항공과대학교/포스텍/POSTECH/포항공대",
    u"울산과학기술원/유니스트/UNIST",
    u"한국전자통신연구원/ETRI",
    u"한국개발연구원/KDI",
    u"한국항공우주산업/KAI",
    u"한국항공우주연구원/항우연",
    u"한국경영자총협회/경총",
    u"대한상공회의소/대한상의",
    u"전국민주노동조합총연맹/민주노총",
    u"한국노동조합총연맹/한국노총",
    u"전국교직원노동조합/전교조",
    u"고위공직자범죄수사처/공수처",
    u"식품의약품안전처/식약처",
    u"질병관리청/질병청",
    u"농림축산식품부/농식품부",
    u"보건복지부/복지부",
    u"고용노동부/노동부",
    u"중앙선거관리위원회/선관위/중앙선관위",
    u"중앙재난안전대책본부/중대본",
    u"헌법재판소/헌재",
};

// The place in the table of every folded name.
const QHash<QString, qsizetype> &placeInTable()
{
    static const QHash<QString, qsizetype> places = [] {
        QHash<QString, qsizetype> result;
        for (size_t i = 0; i < bodies.size(); ++i) {
            for (const QStringView name : QStringView(bodies.at(i)).split(u'/'))
                result.insert(foldedName(name.toString()), static_cast<qsizetype>(i));
        }
        return result;
    }();
    return places;
}

QString fullName(qsizetype body)
{
    const QStringView names = bodies.at(static_cast<size_t>(body));
    return names.first(names.indexOf(u'/')).toString();
}

// What the text itself explains otherwise: "서부주택조합(WHO)".
QSet<QString> explainedOtherwise(const Linking &linking)
{
    QSet<QString> keys;
    for (const Join &join : linking.joins) {
        const QString &key = linking.name(join.first).key;
        const bool isOther = placeInTable().value(key, -1)
            != placeInTable().value(linking.name(join.second).key, -1);
        if (join.rule == LinkRule::Alias && isOther)
            keys.insert(key);
    }
    return keys;
}

} // namespace

void joinKnownNames(Linking &linking)
{
    const QSet<QString> otherwise = explainedOtherwise(linking);
    QHash<qsizetype, qsizetype> best; // for each body the name nearest to the full one
    QList<std::pair<qsizetype, qsizetype>> found;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        const qsizetype body = placeInTable().value(name.key, -1);
        if (name.isPerson() || name.type == EntityType::Work || body < 0
            || otherwise.contains(name.key))
            continue;
        found.append({index, body});
        const bool isFull = name.key == foldedName(fullName(body));
        if (!best.contains(body) || isFull)
            best.insert(body, index);
    }
    QList<Join> joins;
    for (const auto &[index, body] : found) {
        if (linking.name(index).key != linking.name(best.value(body)).key)
            joins.append({.first = index,
                .second = best.value(body),
                .rule = LinkRule::ShortForm,
                .evidence = fullName(body)});
    }
    joinAll(joins, linking);
}

} // namespace naranhi::comparison
