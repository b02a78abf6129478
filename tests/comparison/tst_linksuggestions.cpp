// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/linkingstories.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::comparison;
using namespace naranhi::test;

// What is too doubtful to be joined is asked, and nothing else is.
class TestLinkSuggestions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubtfulLinks_areAsked_data();
    void doubtfulLinks_areAsked();
    void whatTheTextTellsApart_isNotAsked_data();
    void whatTheTextTellsApart_isNotAsked();
    void suggestionsAreFewAndEachPairIsAskedOnce();
    void theyFollowTheirEntitiesToFormerIds();
};

namespace {

QString nameOf(const LinkedEntities &linked, EntityId id)
{
    for (const Entity &entity : linked.entities) {
        if (entity.id == id)
            return entity.name;
    }
    return u"nobody"_s;
}

QStringList asked(const LinkedEntities &linked)
{
    QStringList lines;
    for (const LinkSuggestion &suggestion : linked.suggestions) {
        lines.append(
            nameOf(linked, suggestion.entity) + u" = "_s + nameOf(linked, suggestion.other));
    }
    return lines;
}

void addRow(const char *name, const char16_t *story, const char16_t *questions = u"")
{
    QTest::newRow(name) << QString::fromUtf16(story)
                        << QString::fromUtf16(questions).split(u'\n', Qt::SkipEmptyParts);
}

void addColumns()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QStringList>("questions");
}

} // namespace

void TestLinkSuggestions::doubtfulLinks_areAsked_data()
{
    addColumns();
    addRow("surname and title of two",
        u"[이재명|PS 대표]와 [이준석|PS 대표]. [이|PS 대표]는",
        u"이 대표 = 이재명\n이 대표 = 이준석");
    addRow("surname and title of two in other articles",
        u"[이|PS 대표]\n---\n[이재명|PS 대표]\n---\n[이준석|PS 대표]",
        u"이 대표 = 이재명\n이 대표 = 이준석");
    addRow("surname of two foreigners",
        u"[조 바이든|PS]과 [헌터 바이든|PS]. [바이든|PS]은",
        u"바이든 = 조 바이든\n바이든 = 헌터 바이든");
    addRow("like-sounding in two articles",
        u"[테일런드|PS]는 [서울|LC]에\n---\n[테일렌드|PS]는 말했다.",
        u"테일런드 = 테일렌드");
    addRow("two short forms that fit one long name",
        u"[금융통화위원회|OG]가 열렸다.\n---\n[금통위|OG]와 [금융위|OG]는 다르다.",
        u"금통위 = 금융통화위원회\n금융위 = 금융통화위원회");
    addRow("group and its one company",
        u"[소망|OG]은 공장을 닫는다.\n---\n[소망전자|OG]는 새 공장을 연다.",
        u"소망 = 소망전자");
    addRow("district of two cities",
        u"[서울 중구|LC], [부산 중구|LC], [중구|LC]",
        u"중구 = 서울 중구\n중구 = 부산 중구");
    addRow("city and county of one name",
        u"[고성군|LC], [고성시|LC], [고성|LC]",
        u"고성 = 고성군\n고성 = 고성시");
}

void TestLinkSuggestions::doubtfulLinks_areAsked()
{
    QFETCH(QString, story);
    QFETCH(QStringList, questions);
    QCOMPARE(asked(linkEntities(storyOfText(story))), questions);
}

void TestLinkSuggestions::whatTheTextTellsApart_isNotAsked_data()
{
    addColumns();
    addRow("one of each", u"[샘 올트먼|PS CEO], [올트먼|PS CEO]\n---\n[서울|LC]");
    addRow("group and company in one sentence", u"[소망|OG]은 [소망전자|OG]의 주주다.");
    addRow("group and its companies",
        u"[삼성|OG]\n[삼성전자|OG]\n[삼성전기|OG]\n[SK|OG]\n[SK하이닉스|OG]\n[SK그룹|OG]");
    addRow("like-sounding with other titles", u"[테일런드|PS 장관]은\n---\n[테일렌드|PS 의원]이");
    addRow("like-sounding in one article", u"[테일런드|PS]와 [테일렌드|PS]");
    addRow("another final consonant", u"[해리스|PS]\n---\n[해리슨|PS]");
    addRow("title of nobody with that surname", u"[김민수|PS 의원]이 … [김|PS 대통령]을");
    addRow("nameless in two articles", u"[김|PS 씨]\n[A|PS 씨]\n---\n[김|PS 씨]\n[A|PS 씨]");
    addRow("place and person often named",
        u"[한강|LC]에서 … [한강|LC]의\n[한강|PS 작가]과 [한강|PS]은");
}

void TestLinkSuggestions::whatTheTextTellsApart_isNotAsked()
{
    doubtfulLinks_areAsked();
}

void TestLinkSuggestions::suggestionsAreFewAndEachPairIsAskedOnce()
{
    QStringList names;
    for (const QString &surname : {u"김"_s, u"이"_s, u"박"_s, u"최"_s, u"정"_s, u"강"_s, u"조"_s}) {
        for (const QString &given : {u"민수"_s, u"영희"_s, u"정현"_s})
            names.append(u"[%1%2|PS 의원]"_s.arg(surname, given));
        names.append(u"[%1|PS 의원]\n---\n[%1|PS 의원]"_s.arg(surname));
    }
    const LinkedEntities linked = linkEntities(storyOfText(names.join(u", "_s)));
    QSet<std::pair<EntityId, EntityId>> pairs;
    for (const LinkSuggestion &suggestion : linked.suggestions) {
        QVERIFY(suggestion.entity != suggestion.other);
        QCOMPARE(suggestion.link.rule, LinkRule::SurnameAndTitle);
        QCOMPARE(suggestion.link.evidence, u"의원"_s);
        pairs.insert(std::minmax(suggestion.entity, suggestion.other));
    }
    QCOMPARE(pairs.size(), linked.suggestions.size());
    QCOMPARE(linked.suggestions.size(), 12);
}

void TestLinkSuggestions::theyFollowTheirEntitiesToFormerIds()
{
    const QString story = u"[이재명|PS 대표]와 [이준석|PS 대표]. [이|PS 대표]는"_s;
    const LinkedEntities before = linkEntities(storyOfText(u"[서울|LC]\n"_s + story));
    const LinkedEntities after = keepIdentities(linkEntities(storyOfText(story)), before.entities);
    QCOMPARE(asked(after), QStringList({u"이 대표 = 이재명"_s, u"이 대표 = 이준석"_s}));
}

QObject *makeTestLinkSuggestions()
{
    return new TestLinkSuggestions;
}

#include "tst_linksuggestions.moc"
