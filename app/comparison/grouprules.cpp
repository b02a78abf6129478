// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/linkingrules.h"
#include "comparison/sentencetext.h"
#include "comparison/titles.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace naranhi::comparison {

using namespace Qt::StringLiterals;

namespace {

using Candidates = QList<qsizetype>;
using ByKey = QHash<QString, Candidates>;

ByKey organisationsOfOneWord(const Linking &linking)
{
    ByKey names;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        if (name.type == EntityType::Organisation && name.words.size() == 1)
            names[name.key].append(index);
    }
    return names;
}

// What the name of a company adds to the name of its group.
bool isPartOfGroup(QStringView ending)
{
    static constexpr std::array<QStringView, 33> endings{u"그룹",
        u"전자",
        u"홀딩스",
        u"자동차",
        u"증권",
        u"은행",
        u"화학",
        u"건설",
        u"생명",
        u"중공업",
        u"물산",
        u"제약",
        u"텔레콤",
        u"에너지",
        u"엔터테인먼트",
        u"산업",
        u"백화점",
        u"쇼핑",
        u"항공",
        u"해운",
        u"카드",
        u"화재",
        u"오토",
        u"디스플레이",
        u"전기",
        u"이노텍",
        u"제과",
        u"제철",
        u"글로비스",
        u"모비스",
        u"하이닉스",
        u"이노베이션",
        u"바이오로직스"};
    return std::ranges::find(endings, ending) != endings.end();
}

// The companies that go by a group's name and more.
ByKey companiesOfGroups(const Linking &linking)
{
    constexpr qsizetype shortest = 2;
    ByKey companies;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const Name &name = linking.name(index);
        if (name.type != EntityType::Organisation)
            continue;
        for (qsizetype at = shortest; at < name.key.size(); ++at) {
            if (isPartOfGroup(QStringView(name.key).sliced(at)))
                companies[name.key.first(at)].append(index);
        }
    }
    return companies;
}

// Where both stand in one sentence the text tells them apart.
bool standTogether(const Linking &linking, const Candidates &a, const Candidates &b)
{
    const auto placesOf = [&linking](const Candidates &names) {
        QSet<QString> places;
        for (const qsizetype index : names) {
            const Name &name = linking.name(index);
            for (const qsizetype i : name.mentions) {
                const Mention &mention = linking.mention(name.article, i);
                const QString text = linking.textAround(name.article, mention);
                const qsizetype start
                    = sentenceAround(text, mention.span.start).data() - text.constData();
                places.insert(u"%1 %2 %3"_s.arg(name.article).arg(mention.block).arg(start));
            }
        }
        return places;
    };
    return placesOf(a).intersects(placesOf(b));
}

} // namespace

void doubtGroups(Linking &linking)
{
    constexpr int likelihood = 30;
    const ByKey groups = organisationsOfOneWord(linking);
    const ByKey companies = companiesOfGroups(linking);
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        const Candidates fuller = companies.value(it.key());
        if (distinct(linking, fuller).size() != 1 || standTogether(linking, it.value(), fuller))
            continue;
        linking.doubts.append({{.first = it.value().constFirst(),
                                   .second = fuller.constFirst(),
                                   .rule = LinkRule::ShortForm},
            likelihood});
    }
}

} // namespace naranhi::comparison
