// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/times.h"
#include "support/builders.h"

#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;
using language::TimeOverride;

namespace {

const QString today = u"2024-01-26"_s;

QList<TimeExpression> timesIn(const QString &text, const QList<TimeOverride> &overrides = {})
{
    return language::findTimes(test::anArticle().paragraph(text), today, overrides, CancelToken());
}

QStringList valuesIn(const QString &text, const QList<TimeOverride> &overrides)
{
    QStringList values;
    const QList<TimeExpression> times = timesIn(text, overrides);
    for (const TimeExpression &time : times)
        values.append(time.value);
    return values;
}

BlockSpan placeOf(const QString &words, const QString &text)
{
    const qsizetype start = text.indexOf(words);
    return {0, {start, start + words.size()}};
}

} // namespace

// Why a time has its value, which other one it may have, and what the reader puts right.
class TestTimeGrounds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grounds_nameBasisRuleAndAnchor_data();
    void grounds_nameBasisRuleAndAnchor();
    void grounds_pointAtTheWordsInTheText();
    void doubt_keepsTheOtherReading_data();
    void doubt_keepsTheOtherReading();
    void givenValue_isTakenAndGoesOn();
    void givenValue_makesATimeOfOtherWords();
    void givenValue_cutsWhatReachesOverIt();
    void givenAnchor_isReadAgainst();
    void laterOverride_counts();
    void overrideOfAnotherBlock_isLeftAlone();
    void overrideOutsideOfTheText_isLeftAlone();
};

void TestTimeGrounds::grounds_nameBasisRuleAndAnchor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TimeBasis>("basis");
    QTest::addColumn<TimeRule>("rule");
    QTest::addColumn<QString>("anchor");
    using B = TimeBasis;
    using R = TimeRule;
    const auto row = [](const char *name, const QString &text, B basis, R rule, bool anchored) {
        QTest::newRow(name) << text << basis << rule << (anchored ? today : QString());
    };
    row("whole date", u"2023년 3월 2일 열렸다."_s, B::Absolute, R::AsWritten, false);
    row("year", u"2015년 설립됐다."_s, B::Absolute, R::AsWritten, false);
    row("length", u"7개월 만에 왔다."_s, B::Absolute, R::AsWritten, false);
    row("decade", u"1990년대 노래다."_s, B::Absolute, R::AsWritten, false);
    row("yesterday", u"어제 왔다."_s, B::Publication, R::Counted, true);
    row("today", u"오늘 왔다."_s, B::Publication, R::SamePeriod, true);
    row("days ago", u"사흘 전 왔다."_s, B::Publication, R::Counted, true);
    row("last month", u"지난달 왔다."_s, B::Publication, R::Counted, true);
    row("this year", u"올해 왔다."_s, B::Publication, R::SamePeriod, true);
    row("day told as past", u"24일 왔다."_s, B::Publication, R::Past, true);
    row("day to come", u"30일 열릴 예정이다."_s, B::Publication, R::Future, true);
    row("day said to be past", u"지난 28일 왔다."_s, B::Publication, R::Past, true);
    row("day without tense", u"20일 서울"_s, B::Publication, R::SamePeriod, true);
    row("weekday without tense", u"수요일 서울"_s, B::Publication, R::Nearest, true);
    row("month of last year", u"지난해 6월 왔다."_s, B::Publication, R::Counted, true);
    row("range of bare days", u"24일부터 26일까지 열렸다."_s, B::Publication, R::Past, true);
    row("range of which the end is bare",
        u"2023년 5월부터 지난달까지 열렸다."_s,
        B::Publication,
        R::Counted,
        true);
}

void TestTimeGrounds::grounds_nameBasisRuleAndAnchor()
{
    QFETCH(QString, text);
    const QList<TimeExpression> times = timesIn(text);
    QCOMPARE(times.size(), 1);
    QTEST(times.front().grounds.basis, "basis");
    QTEST(times.front().grounds.rule, "rule");
    QTEST(times.front().grounds.anchor, "anchor");
    QVERIFY(!times.front().grounds.anchorWords);
}

void TestTimeGrounds::grounds_pointAtTheWordsInTheText()
{
    const QString text = u"23일 문을 열었다. 이날 손님이 몰렸다. 다음 날 오후 3시 닫았다."_s;
    const QList<TimeExpression> times = timesIn(text);
    QCOMPARE(times.size(), 3);
    const TimeGrounds &sameDay = times[1].grounds;
    QCOMPARE(sameDay.basis, TimeBasis::Text);
    QCOMPARE(sameDay.rule, TimeRule::SamePeriod);
    QCOMPARE(sameDay.anchor, u"2024-01-23"_s);
    QCOMPARE(sameDay.anchorWords, std::optional(placeOf(u"23일"_s, text)));
    QCOMPARE(times[2].value, u"2024-01-24T15:00"_s);
    QCOMPARE(times[2].grounds.rule, TimeRule::Counted);
    QCOMPARE(times[2].grounds.anchorWords, std::optional(placeOf(u"이날"_s, text)));
}

void TestTimeGrounds::doubt_keepsTheOtherReading_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("other");
    const auto row =
        [](const char *name, const QString &text, const char *value, const char *other) {
            QTest::newRow(name) << text << QString::fromLatin1(value) << QString::fromLatin1(other);
        };
    row("near day without tense", u"12일 서울"_s, "2024-01-12", "2024-02-12");
    row("day long past without tense", u"24일 서울"_s, "2024-01-24", "");
    row("near day told as past", u"12일 서울에 왔다."_s, "2024-01-12", "");
    row("day ahead that the tense puts back", u"28일 왔다."_s, "2023-12-28", "2024-01-28");
    row("day ahead that words put back", u"지난 28일 왔다."_s, "2023-12-28", "");
    row("today", u"26일 서울"_s, "2024-01-26", "");
    row("weekday without tense", u"수요일 서울"_s, "2024-01-24", "2024-01-31");
    row("weekday with tense", u"수요일 왔다."_s, "2024-01-24", "");
    row("month ahead that the tense puts back", u"3월 열렸다."_s, "2024-03", "2023-03");
    row("month to come", u"3월 열릴 예정이다."_s, "2024-03", "");
    row("weekend without tense", u"주말 서울"_s, "2024-01-27/2024-01-28", "2024-01-20/2024-01-21");
    row("written in full", u"2024년 3월 서울"_s, "2024-03", "");
}

void TestTimeGrounds::doubt_keepsTheOtherReading()
{
    QFETCH(QString, text);
    const QList<TimeExpression> times = timesIn(text);
    QCOMPARE(times.size(), 1);
    QTEST(times.front().value, "value");
    QTEST(times.front().otherValue, "other");
}

void TestTimeGrounds::givenValue_isTakenAndGoesOn()
{
    const QString text = u"24일 열렸다. 이날 비가 왔고 다음 날 그쳤다."_s;
    const TimeOverride given{placeOf(u"24일"_s, text), u"2023-11-24"_s, {}};
    QCOMPARE(
        valuesIn(text, {given}), (QStringList{u"2023-11-24"_s, u"2023-11-24"_s, u"2023-11-25"_s}));
    const TimeExpression first = timesIn(text, {given}).front();
    QCOMPARE(first.grounds.basis, TimeBasis::Reader);
    QCOMPARE(first.type, TimeType::Date);
    QVERIFY(first.otherValue.isEmpty());
}

void TestTimeGrounds::givenValue_makesATimeOfOtherWords()
{
    const QString text = u"창립 기념일에 열렸다. 이날 비가 왔다."_s;
    const TimeOverride given{placeOf(u"창립 기념일"_s, text), u"2024-01-19"_s, {}};
    const QList<TimeExpression> times = timesIn(text, {given});
    QCOMPARE(times.size(), 2);
    QCOMPARE(times[0].span, given.place.span);
    QCOMPARE(times[1].value, u"2024-01-19"_s);
}

void TestTimeGrounds::givenValue_cutsWhatReachesOverIt()
{
    const QString text = u"지난해 6월 9일 왔다."_s;
    const TimeOverride given{placeOf(u"6월 9일"_s, text), u"2022-06-09"_s, {}};
    const QList<TimeExpression> times = timesIn(text, {given});
    QCOMPARE(times.size(), 1);
    QCOMPARE(times.front().span, given.place.span);
}

void TestTimeGrounds::givenAnchor_isReadAgainst()
{
    const QString text = u"24일 열렸다. 전날 비가 왔다."_s;
    const TimeOverride given{placeOf(u"24일"_s, text), {}, u"2022-05-30"_s};
    QCOMPARE(valuesIn(text, {given}), (QStringList{u"2022-05-24"_s, u"2022-05-23"_s}));
    const TimeGrounds grounds = timesIn(text, {given}).front().grounds;
    QCOMPARE(grounds.basis, TimeBasis::Reader);
    QCOMPARE(grounds.anchor, u"2022-05-30"_s);
    QCOMPARE(grounds.rule, TimeRule::Past);
}

void TestTimeGrounds::laterOverride_counts()
{
    const QString text = u"24일 열렸다."_s;
    const BlockSpan place = placeOf(u"24일"_s, text);
    QCOMPARE(valuesIn(text, {{place, u"2023-11-24"_s, {}}, {place, u"2023-12-24"_s, {}}}),
        QStringList{u"2023-12-24"_s});
}

void TestTimeGrounds::overrideOfAnotherBlock_isLeftAlone()
{
    const QString text = u"24일 열렸다."_s;
    QCOMPARE(valuesIn(text, {{{1, {0, 3}}, u"2023-11-24"_s, {}}}), QStringList{u"2024-01-24"_s});
}

void TestTimeGrounds::overrideOutsideOfTheText_isLeftAlone()
{
    const QString text = u"24일"_s;
    QCOMPARE(valuesIn(text, {{{0, {0, 30}}, u"2023-11-24"_s, {}}}), QStringList{u"2024-01-24"_s});
    QCOMPARE(valuesIn(text, {{{0, {-4, 3}}, u"2023-11-24"_s, {}}}), QStringList{u"2024-01-24"_s});
}

QObject *makeTestTimeGrounds()
{
    return new TestTimeGrounds;
}

#include "tst_timegrounds.moc"
