// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/differences.h"
#include "domain/differencewords.h"
#include "services/storybuilding.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

// Two articles of one paragraph each, in one passage.
struct Pair
{
    QString first;
    QString second;
    QString firstDate = u"2025-03-04"_s;
    QString secondDate = u"2025-03-04"_s;
};

Story storyOf(const Pair &pair)
{
    services::StoryRequest request;
    for (const auto &[text, date] :
        {std::pair(pair.first, pair.firstDate), std::pair(pair.second, pair.secondDate)}) {
        Article article;
        article.published.value = date;
        article.published.basis = DateBasis::Stated;
        article.blocks = {{BlockKind::Paragraph, text}};
        request.inputs.append({ArticleId{static_cast<int>(request.inputs.size()) + 1}, article});
    }
    return services::buildStory(request)->story;
}

QList<Passage> onePassage(const Story &story)
{
    Passage passage{.strength = 1, .members = {}};
    for (const AnnotatedArticle &each : story.articles)
        passage.members.append({each.id, 0, {0, each.article.blocks.constFirst().text.size()}});
    return {passage};
}

// "quantity conflict 30명/34명" …
QStringList readingOf(const Story &story, const QList<Passage> &passages)
{
    QStringList readings;
    for (const Difference &difference : comparison::findDifferences(story, passages)) {
        QStringList words;
        for (const Claim &claim : difference.claims) {
            const int row = static_cast<int>(claim.place.article) - 1;
            words.append(textOf(story.articles.at(row).article, claim.place.block)
                             .mid(claim.place.span.start, claim.place.span.length()));
        }
        readings.append(
            tagOf(difference.kind) + u' ' + tagOf(difference.relation) + u' ' + words.join(u'/'));
    }
    return readings;
}

} // namespace

class TestDifferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void isNotMisled_data();
    void isNotMisled();
    void withoutAPassage_onlyWhatIsPlainlyOneThingIsCompared();
    void claimsLieInTheirSentences();
    void headlineAndText_makeOneDifference();
    void cancelled_findsNothing();
};

void TestDifferences::finds_data()
{
    QTest::addColumn<Pair>("pair");
    QTest::addColumn<QString>("reading");
    const auto row = [](const char *name, const Pair &pair, const QString &reading) {
        QTest::newRow(name) << pair << reading;
    };
    row("count of the same people",
        {u"행사 참석자는 30명이었다."_s, u"이날 참석자는 모두 34명이었다."_s},
        u"quantity conflict 30명/34명"_s);
    row("noun behind the number",
        {u"34명의 참석자가 손을 들었다."_s, u"참석자 30명이 손을 들었다."_s},
        u"quantity conflict 34명/30명"_s);
    row("dead, by verb and by noun",
        {u"이 사고로 2명이 숨졌다."_s, u"이번 사고로 사망자는 3명이다."_s},
        u"quantity conflict 2명/3명"_s);
    row("dead, counted later",
        {u"이 사고로 2명이 숨졌다."_s,
            u"이번 사고 사망자는 3명이다."_s,
            u"2025-03-04"_s,
            u"2025-03-05"_s},
        u"quantity update 2명/3명"_s);
    row("dead, fewer later",
        {u"이 사고로 3명이 숨졌다."_s,
            u"이번 사고 사망자는 2명이다."_s,
            u"2025-03-04"_s,
            u"2025-03-05"_s},
        u"quantity conflict 3명/2명"_s);
    row("rounded",
        {u"사업비는 1조2천억 원이다."_s, u"사업비는 1조2345억 원이다."_s},
        u"quantity precision 1조2천억 원/1조2345억 원"_s);
    row("day of one event",
        {u"설명회는 3월 10일 열린다."_s, u"설명회가 3월 11일 열린다."_s},
        u"date conflict 3월 10일/3월 11일"_s);
    row("city of one event",
        {u"설명회는 부산에서 열린다."_s, u"설명회가 대구에서 열린다."_s},
        u"place conflict 부산/대구"_s);
    row("happened or not",
        {u"김민수 장관은 부산항을 방문했다."_s, u"김민수 장관은 부산항을 방문하지 않았다."_s},
        u"negation conflict 방문했다/방문하지 않았다"_s);
    row("planned, then not done",
        {u"김민수 장관은 5일 부산항을 방문할 예정이다."_s,
            u"김민수 장관은 5일 부산항을 방문하지 못했다."_s,
            u"2025-03-04"_s,
            u"2025-03-06"_s},
        u"negation update 방문할 예정이다/방문하지 못했다"_s);
    row("rungs of a ladder",
        {u"김민수 한빛전자 전무가 답했다."_s, u"김민수 한빛전자 상무가 답했다."_s},
        u"title conflict 전무/상무"_s);
}

void TestDifferences::finds()
{
    QFETCH(const Pair, pair);
    QFETCH(const QString, reading);
    const Story story = storyOf(pair);
    QCOMPARE(readingOf(story, onePassage(story)).join(u"; "_s), reading);
}

void TestDifferences::isNotMisled_data()
{
    QTest::addColumn<Pair>("pair");
    const auto row = [](const char *name, const QString &first, const QString &second) {
        QTest::newRow(name) << Pair{.first = first, .second = second};
    };
    row("other things with one unit", u"버스 12대가 섰다."_s, u"소방차 25대가 왔다."_s);
    row("other people", u"직원 30명이 일한다."_s, u"손님 45명이 왔다."_s);
    row("for and against", u"찬성은 54%였다."_s, u"반대는 38%였다."_s);
    row("parts of a whole", u"남성 참석자는 20명이다."_s, u"여성 참석자는 14명이다."_s);
    row("shares of two firms", u"삼성전자의 점유율은 13%다."_s, u"TSMC의 점유율은 59%다."_s);
    row("share and growth", u"점유율은 30%다."_s, u"성장률은 12%다."_s);
    row("two years", u"2022년 매출은 30억 원이다."_s, u"2023년 매출은 45억 원이다."_s);
    row("two quarters", u"1분기 매출은 30억 원이다."_s, u"2분기 매출은 45억 원이다."_s);
    row("said by somebody",
        u"참석자는 30명이었다."_s,
        u"한 시민은 \"참석자는 100명은 됐다\"고 말했다."_s);
    row("both numbers in one of them",
        u"참석자는 30명이었다."_s,
        u"참석자는 30명이라고 했다가 참석자는 34명으로 고쳤다."_s);
    row("only written otherwise", u"사업비는 1억2천만 원이다."_s, u"사업비는 1억2000만 원이다."_s);
    row("two events",
        u"개막식은 3월 10일 열린다."_s,
        u"예선은 3월 8일 치러졌고 표는 3월 1일 동났다."_s);
    row("local time", u"회의는 3월 10일(현지시간) 열렸다."_s, u"회의는 3월 11일 열렸다."_s);
    row("two meetings",
        u"김민수 장관은 3일 박서준 사장을 만났다."_s,
        u"김민수 장관은 4일 이정민 시장을 만났다."_s);
    row("two visits", u"장관은 평택 공장을 방문했다."_s, u"장관은 이천 공장은 방문하지 않았다."_s);
    row("places of two visits", u"장관은 부산을 방문했다."_s, u"장관은 대구를 방문했다."_s);
    row("an accident of long ago",
        u"이 사고로 12명이 다쳤다."_s,
        u"2018년 사고로는 20명이 다쳤다."_s);
    row("unless", u"장관은 부산항을 방문했다."_s, u"장관이 부산항을 방문하지 않으면 늦는다."_s);
    row("could not but",
        u"장관은 부산항을 방문했다."_s,
        u"장관은 부산항을 방문하지 않을 수 없었다."_s);
    row("two names of one office",
        u"김민수 한빛전자 최고경영자가 답했다."_s,
        u"김민수 한빛전자 CEO가 답했다."_s);
    row("two titles in one article",
        u"김민수 한빛전자 사장이 답했다."_s,
        u"김민수 한빛전자 부문장(사장)이 답했다."_s);
    row("ages and ranks", u"김민수 씨(34세)가 1위다."_s, u"김민수 씨(35세)가 2위다."_s);
    QTest::newRow("plan that came true") << Pair{u"설명회는 10일 열릴 예정이다."_s,
        u"설명회가 10일 열렸다."_s,
        u"2025-03-04"_s,
        u"2025-03-11"_s};
}

void TestDifferences::isNotMisled()
{
    QFETCH(const Pair, pair);
    const Story story = storyOf(pair);
    QCOMPARE(readingOf(story, onePassage(story)).join(u"; "_s), QString());
}

void TestDifferences::withoutAPassage_onlyWhatIsPlainlyOneThingIsCompared()
{
    const Story other = storyOf({u"참석자는 30명이었다."_s, u"참석자는 34명이었다."_s});
    QCOMPARE(readingOf(other, {}), QStringList());
    const Story firm
        = storyOf({u"삼성전자의 점유율은 13%다."_s, u"삼성전자는 점유율 15%를 기록했다."_s});
    QCOMPARE(readingOf(firm, {}), QStringList{u"quantity conflict 13%/15%"_s});
}

void TestDifferences::claimsLieInTheirSentences()
{
    const Story story = storyOf({u"비가 왔다. 행사 참석자는 30명이었다."_s,
        u"이날 참석자는 모두 34명이었다. 눈도 왔다."_s});
    const QList<Difference> found = comparison::findDifferences(story, onePassage(story));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().passage, 0);
    QCOMPARE(found.front().about, u"참석자"_s);
    for (const Claim &claim : found.front().claims)
        QVERIFY(claim.sentence.contains(claim.place.span));
}

void TestDifferences::headlineAndText_makeOneDifference()
{
    services::StoryRequest request;
    for (const QString &count : {u"3명"_s, u"4명"_s}) {
        Article article;
        article.title = u"서울 공장 폭발 사망자 "_s + count;
        article.blocks
            = {{BlockKind::Paragraph, u"서울 공장 폭발의 사망자는 "_s + count + u"이다."_s}};
        request.inputs.append({ArticleId{static_cast<int>(request.inputs.size()) + 1}, article});
    }
    const Story story = services::buildStory(request)->story;
    QCOMPARE(readingOf(story, {}).join(u"; "_s), u"quantity conflict 3명/4명"_s);
    QCOMPARE(comparison::findDifferences(story, {}).front().claims.front().place.block, 0);
}

void TestDifferences::cancelled_findsNothing()
{
    const Story story = storyOf({u"행사 참석자는 30명이었다."_s, u"참석자는 34명이었다."_s});
    CancelToken cancel;
    cancel.cancel();
    QVERIFY(comparison::findDifferences(story, onePassage(story), cancel).isEmpty());
}

} // namespace naranhi

Q_DECLARE_METATYPE(naranhi::Pair)

QObject *makeTestDifferences()
{
    return new naranhi::TestDifferences;
}

#include "tst_differences.moc"
