// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/timelinebuilding.h"
#include "support/builders.h"

#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;

namespace {

constexpr ArticleId first{1};
constexpr ArticleId second{2};

QStringList valuesOf(const QList<TimelineItem> &items)
{
    QStringList values;
    for (const TimelineItem &item : items)
        values.append(item.value);
    return values;
}

} // namespace

class TestTimelineBuilding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalValues_areOneItemWithAllReports();
    void equalStretches_areOneItem();
    void lengthsSetsAndUnknownYears_areLeftOut();
    void openStretches_areItemsOfTheirOwn();
    void otherReadings_makeNoItems();
    void items_areSortedByStartThenValue();
    void report_namesTheSentenceAroundTheWords();
    void dateOutsideOfAllSentences_isReportedByItsWords();
    void noArticles_makeNoTimeline();
};

void TestTimelineBuilding::equalValues_areOneItemWithAllReports()
{
    const auto items
        = comparison::buildTimeline({test::annotated(first, {u"{25일|2024-01-25} 왔다."_s}),
            test::annotated(second, {u"{전날|2024-01-25} 왔고 {어제|2024-01-25} 갔다."_s})});
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.front().reports.size(), 3);
    QCOMPARE(items.front().reports[0].article, first);
    QCOMPARE(items.front().reports[2].article, second);
}

void TestTimelineBuilding::equalStretches_areOneItem()
{
    const auto items = comparison::buildTimeline(
        {test::annotated(first, {u"{1분기|2024-Q1} 실적과 {1~3월|2024-01/2024-03} 실적이다."_s})});
    QCOMPARE(items.size(), 1);
}

void TestTimelineBuilding::lengthsSetsAndUnknownYears_areLeftOut()
{
    AnnotatedArticle article = test::annotated(first,
        {u"{사흘|P3D} 동안 {26일|XXXX-XX-26} {오전 9시|T09:00} {어제|} {매일|P1D} {2024년|2024} 열렸다."_s});
    QCOMPARE(valuesOf(comparison::buildTimeline({article})), (QStringList{u"2024"_s}));
    for (TimeExpression &time : article.analysis.times)
        time.type = TimeType::Duration;
    QVERIFY(comparison::buildTimeline({article}).isEmpty());
}

void TestTimelineBuilding::openStretches_areItemsOfTheirOwn()
{
    const auto items = comparison::buildTimeline({test::annotated(first,
        {u"{26일까지|../2024-01-26} 열린다. {26일|2024-01-26} 끝난다. {26일부터|2024-01-26/..} 쉰다."_s})});
    QCOMPARE(
        valuesOf(items), (QStringList{u"2024-01-26"_s, u"2024-01-26/.."_s, u"../2024-01-26"_s}));
    QVERIFY(items[1].range.openEnd && items[2].range.openStart && !items[0].range.openStart);
    QCOMPARE(items[2].range.end, items[0].range.end);
}

void TestTimelineBuilding::otherReadings_makeNoItems()
{
    AnnotatedArticle article = test::annotated(first, {u"{19일|2024-01-19} 서울"_s});
    article.analysis.times[0].otherValue = u"2024-02-19"_s;
    QCOMPARE(valuesOf(comparison::buildTimeline({article})), QStringList{u"2024-01-19"_s});
}

void TestTimelineBuilding::items_areSortedByStartThenValue()
{
    const auto items = comparison::buildTimeline({test::annotated(
        first, {u"{26일|2024-01-26} {올해|2024} {작년|2023} {1월|2024-01} {1일|2024-01-01}"_s})});
    QCOMPARE(valuesOf(items),
        (QStringList{u"2023"_s, u"2024"_s, u"2024-01"_s, u"2024-01-01"_s, u"2024-01-26"_s}));
}

void TestTimelineBuilding::report_namesTheSentenceAroundTheWords()
{
    AnnotatedArticle article = test::annotated(first, {u"비가 왔다. {26일|2024-01-26} 그쳤다."_s});
    article.analysis.sentences = {{0, {0, 6}}, {0, {7, 16}}};
    const auto report = comparison::buildTimeline({article}).front().reports.front();
    QCOMPARE(report.sentence, (BlockSpan{0, {7, 16}}));
    QCOMPARE(report.words, (TextSpan{7, 10}));
}

void TestTimelineBuilding::dateOutsideOfAllSentences_isReportedByItsWords()
{
    AnnotatedArticle article = test::annotated(first, {u"{26일|2024-01-26} 그쳤다."_s});
    article.analysis.sentences.clear();
    const auto report = comparison::buildTimeline({article}).front().reports.front();
    QCOMPARE(report.sentence.span, report.words);
}

void TestTimelineBuilding::noArticles_makeNoTimeline()
{
    QVERIFY(comparison::buildTimeline({}).isEmpty());
}

QObject *makeTestTimelineBuilding()
{
    return new TestTimelineBuilding;
}

#include "tst_timelinebuilding.moc"
