// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/times.h"
#include "support/builders.h"
#include "timecases.h"

#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;

namespace {

QStringList values(const Article &article, const QString &anchor)
{
    QStringList all;
    const QList<TimeExpression> times = language::findTimes(article, anchor);
    for (const TimeExpression &time : times)
        all.append(time.value);
    return all;
}

} // namespace

class TestTimes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAndReads_data();
    void findsAndReads();
    void controlHalf_isReadAsWell();
    void types_data();
    void types();
    void thisDay_reachesOverParagraphs();
    void thisDay_isNoneToCome();
    void dayBefore_behindADayToCome_isBeforeToday();
    void thisDay_passesOverAGlanceBack();
    void clockAloneInANewParagraph_joinsTheLatestDay();
    void oldCaption_lendsNoDateToTheText();
    void captionWithItsOwnDate_isReadAgainstIt();
    void repeatedText_isFoundAsOften();
    void reading_looksNoFurtherThanAFewHundredCharacters();
    void title_comesFirst();
    void cancelled_stopsEarly();
    void strangeText_isRead_data();
    void strangeText_isRead();
};

void TestTimes::findsAndReads_data()
{
    QTest::addColumn<test::TimeCase>("row");
    const QList<test::TimeCase> cases = test::timeCases(test::Half::Tuned);
    for (const test::TimeCase &row : cases) {
        const QString name = row.topic + u": "_s + row.marked + u" @"_s + row.anchor;
        QTest::newRow(name.toUtf8().constData()) << row;
    }
}

void TestTimes::findsAndReads()
{
    QFETCH(test::TimeCase, row);
    QCOMPARE(test::readAgain(row), row.marked);
}

// The rules were not made for these: a share is enough, and what fails is told on request only.
void TestTimes::controlHalf_isReadAsWell()
{
    int right = 0;
    const QList<test::TimeCase> cases = test::timeCases(test::Half::Control);
    for (const test::TimeCase &row : cases) {
        const QString read = test::readAgain(row);
        if (read == row.marked)
            ++right;
        else if (qEnvironmentVariableIsSet("NARANHI_SHOW_CONTROL"))
            qInfo().noquote() << row.topic << row.anchor << read;
    }
    qInfo() << right << "of" << cases.size();
    QVERIFY(right * 100 >= cases.size() * 95);
}

void TestTimes::types_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TimeType>("type");
    QTest::newRow("day") << u"26일 만났다."_s << TimeType::Date;
    QTest::newRow("part of a day") << u"26일 저녁 만났다."_s << TimeType::Time;
    QTest::newRow("clock") << u"26일 오전 9시 만났다."_s << TimeType::Time;
    QTest::newRow("length") << u"7개월 만에 만났다."_s << TimeType::Duration;
    QTest::newRow("repeated") << u"매주 수요일 만난다."_s << TimeType::Set;
    QTest::newRow("range of days") << u"25일부터 26일까지 열렸다."_s << TimeType::Date;
}

void TestTimes::types()
{
    QFETCH(QString, text);
    QFETCH(TimeType, type);
    const Article article = test::anArticle().paragraph(text);
    const QList<TimeExpression> times = language::findTimes(article, u"2024-01-26"_s);
    QCOMPARE(times.size(), 1);
    QCOMPARE(times.front().type, type);
}

void TestTimes::thisDay_reachesOverParagraphs()
{
    const Article article
        = test::anArticle().paragraph(u"23일 문을 열었다."_s).paragraph(u"이날 손님이 몰렸다."_s);
    QCOMPARE(values(article, u"2024-01-26"_s), (QStringList{u"2024-01-23"_s, u"2024-01-23"_s}));
}

void TestTimes::thisDay_isNoneToCome()
{
    const Article article = test::anArticle()
                                .paragraph(u"25일 회의를 마쳤다. 다음 회의는 오는 29일 열린다."_s)
                                .paragraph(u"이날 주가는 올랐다."_s);
    QCOMPARE(values(article, u"2024-01-26"_s).back(), u"2024-01-25"_s);
}

void TestTimes::dayBefore_behindADayToCome_isBeforeToday()
{
    const Article article = test::anArticle().paragraph(
        u"24일 회의를 마쳤다. 회의는 오는 29일 다시 열린다. 대표는 전날 귀국했다."_s);
    QCOMPARE(values(article, u"2024-01-26"_s).back(), u"2024-01-25"_s);
}

void TestTimes::thisDay_passesOverAGlanceBack()
{
    const Article article = test::anArticle()
                                .paragraph(u"26일 수색이 이어졌다."_s)
                                .paragraph(u"불은 전날 오전 10시에 났다."_s)
                                .paragraph(u"소방서는 이날 명단을 밝혔다."_s);
    QCOMPARE(values(article, u"2024-01-26"_s).back(), u"2024-01-26"_s);
}

void TestTimes::clockAloneInANewParagraph_joinsTheLatestDay()
{
    const Article article = test::anArticle()
                                .paragraph(u"26일 회의가 열렸다."_s)
                                .paragraph(u"대표는 25일 귀국했다."_s)
                                .paragraph(u"오후 3시 결과가 나왔다."_s);
    QCOMPARE(values(article, u"2024-01-26"_s).back(), u"2024-01-26T15:00"_s);
}

void TestTimes::oldCaption_lendsNoDateToTheText()
{
    const Article article = test::anArticle()
                                .paragraph(u"26일 회의가 열렸다."_s)
                                .block(BlockKind::Caption, u"지난 9일 찍은 사진이다."_s)
                                .paragraph(u"이날 결론은 없었다."_s);
    QCOMPARE(values(article, u"2024-01-26"_s).back(), u"2024-01-26"_s);
}

void TestTimes::captionWithItsOwnDate_isReadAgainstIt()
{
    const Article article
        = test::anArticle()
              .paragraph(u"26일 회의가 열렸다."_s)
              .block(BlockKind::Caption, u"지난 9일 부산항의 모습. 2023.05.11 사진기자단"_s)
              .block(BlockKind::Caption, u"지난 9일 부산항의 모습. 사진기자단"_s);
    const QList<TimeExpression> times = language::findTimes(article, u"2024-01-26"_s);
    QCOMPARE(times.size(), 4);
    QCOMPARE(times[1].value, u"2023-05-09"_s);
    QCOMPARE(times[1].grounds.basis, TimeBasis::Text);
    QCOMPARE(times[1].grounds.anchorWords, std::optional(BlockSpan{1, times[2].span}));
    QCOMPARE(times[3].value, u"2024-01-09"_s);
}

namespace {

const QString passage
    = u"지난 25일 오후 2∼4시 회의가 열렸다. 이날 대표는 “어제 결정했다”고 밝혔다. 11·13·19일에는 "
      u"지난해 6월부터 7개월 만에 2026 북중미 월드컵 예선을 앞두고 3박 4일간 쉰다. "_s;

} // namespace

// Work in proportion to the length: what is found grows with the text, and no reading looks far.
void TestTimes::repeatedText_isFoundAsOften()
{
    const auto count = [](int times) {
        const Article article = test::anArticle().paragraph(passage.repeated(times));
        return language::findTimes(article, u"2024-01-26"_s).size();
    };
    const qsizetype once = count(1);
    QVERIFY(once >= 9);
    for (const int times : {10, 100, 1000})
        QCOMPARE(count(times), once * times);
}

void TestTimes::reading_looksNoFurtherThanAFewHundredCharacters()
{
    constexpr qsizetype reach = 300;
    const QString text = passage.repeated(20);
    const QList<TimeExpression> all
        = language::findTimes(test::anArticle().paragraph(text), u"2024-01-26"_s);
    for (const TimeExpression &time : all) {
        const Article cut = test::anArticle().paragraph(text.left(time.span.end + reach));
        const QList<TimeExpression> again = language::findTimes(cut, u"2024-01-26"_s);
        QVERIFY(again.contains(time));
    }
}

void TestTimes::title_comesFirst()
{
    const Article article = test::anArticle().titled(u"25일 개막"_s).paragraph(u"26일 폐막했다."_s);
    const QList<TimeExpression> times = language::findTimes(article, u"2024-01-26"_s);
    QCOMPARE(times.size(), 2);
    QCOMPARE(times.front().block, titleBlock);
}

void TestTimes::cancelled_stopsEarly()
{
    const CancelToken cancel;
    cancel.cancel();
    const Article article = test::anArticle().paragraph(u"26일 만났다."_s);
    QVERIFY(language::findTimes(article, u"2024-01-26"_s, cancel).isEmpty());
}

void TestTimes::strangeText_isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("one digit") << u"1"_s;
    QTest::newRow("half of a pair") << QString(QChar(0xD800)) + u"26일"_s;
    QTest::newRow("brackets never closed") << u"26일("_s.repeated(200);
    QTest::newRow("many digits") << u"1234567890"_s.repeated(50);
    QTest::newRow("dates without end") << u"2024.01.26 ~ "_s.repeated(100);
    QTest::newRow("impossible dates") << u"2024년 2월 31일, 13월 40일, 25시 70분"_s;
    QTest::newRow("beginnings only") << u"지난 오는 올 초 말 매 제 수 몇 반"_s;
}

void TestTimes::strangeText_isRead()
{
    QFETCH(QString, text);
    const Article article = test::anArticle().paragraph(text);
    const QList<TimeExpression> times = language::findTimes(article, u"2024-01-26"_s);
    qsizetype end = 0;
    for (const TimeExpression &time : times) {
        QVERIFY(time.span.start >= end && time.span.end > time.span.start);
        QVERIFY(time.span.end <= text.size());
        end = time.span.end;
    }
}

QObject *makeTestTimes()
{
    return new TestTimes;
}

#include "tst_times.moc"
