// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeticks.h"

#include <QTest>
#include <QTranslator>

using namespace naranhi;
using namespace Qt::StringLiterals;

namespace {

double tenPerLetter(const QString &text)
{
    return 10.0 * double(text.size());
}

TimeAxis axisOf(const QStringList &values, double width = 1000)
{
    QList<TimeRange> ranges;
    for (const QString &value : values)
        ranges.append(*timeRangeOf(value));
    return TimeAxis(TimeScale(ranges), width);
}

TimeTicks english(const TimeAxis &axis)
{
    return ticksOf(axis, QLocale(u"en_US"_s), tenPerLetter);
}

QString labels(const TimeTicks &ticks)
{
    QStringList result;
    for (const TimeTick &tick : ticks.ticks)
        result.append(tick.label.isEmpty() ? u"·"_s : tick.label);
    return result.join(u' ');
}

QString contexts(const TimeTicks &ticks)
{
    QStringList result;
    for (const TimeContext &context : ticks.contexts)
        result.append(context.label);
    return result.join(u" | "_s);
}

// How a Korean catalogue turns the patterns round.
class KoreanPatterns final : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (qstrcmp(context, "TickWords") != 0)
            return {};
        static const QHash<QString, QString> patterns{{u"h AP"_s, u"AP h시"_s},
            {u"d"_s, u"d일"_s},
            {u"MMM"_s, u"M월"_s},
            {u"yyyy"_s, u"yyyy년"_s},
            {u"MMM d, yyyy"_s, u"yyyy년 M월 d일"_s},
            {u"MMM yyyy"_s, u"yyyy년 M월"_s}};
        return patterns.value(QString::fromLatin1(text));
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestTimeTicks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void division_followsTheZoom_data();
    void division_followsTheZoom();
    void brokenScale_dividesEachStretch();
    void monthOfTheNextStretch_winsOverTheTailBefore();
    void wideBreak_isDividedLikeAnyTime();
    void koreanCatalogue_saysDatesInKorean();
    void labels_neverOverlap_data();
    void labels_neverOverlap();
};

void TestTimeTicks::division_followsTheZoom_data()
{
    QTest::addColumn<QString>("visible");
    QTest::addColumn<QString>("ticks");
    QTest::addColumn<QString>("context");
    QTest::newRow("an hour") << u"2024-01-26T09:00/2024-01-26T10:30"_s
                             << u"9:00 AM 9:30 AM 10:00 AM"_s << u"Jan 26, 2024"_s;
    QTest::newRow("a day") << u"2024-01-26"_s << u"26 6 AM 12 PM 6 PM"_s << u"Jan 26, 2024"_s;
    QTest::newRow("days") << u"2024-01-25/2024-02-03"_s << u"25 26 27 28 29 30 31 1 2 3"_s
                          << u"Jan 2024 | Feb 2024"_s;
    QTest::newRow("weeks begin on Monday")
        << u"2024-01-01/2024-02-29"_s << u"1 8 15 22 29 5 12 19 26"_s << u"Jan 2024 | Feb 2024"_s;
    QTest::newRow("months") << u"2024"_s << u"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"_s
                            << u"2024"_s;
    QTest::newRow("quarters") << u"2022/2024"_s
                              << u"Jan Apr Jul Oct Jan Apr Jul Oct Jan Apr Jul Oct"_s
                              << u"2022 | 2023 | 2024"_s;
    QTest::newRow("years") << u"2015/2024"_s
                           << u"2015 2016 2017 2018 2019 2020 2021 2022 2023 2024"_s << QString();
    QTest::newRow("decades") << u"1900/1999"_s
                             << u"1900 1910 1920 1930 1940 1950 1960 1970 1980 1990"_s << QString();
    QTest::newRow("centuries") << u"1100/2099"_s
                               << u"1100 1200 1300 1400 1500 1600 1700 1800 1900 2000"_s
                               << QString();
}

void TestTimeTicks::division_followsTheZoom()
{
    QFETCH(const QString, visible);
    QFETCH(const QString, ticks);
    QFETCH(const QString, context);
    const TimeRange range = *timeRangeOf(visible);
    const TimeAxis axis = TimeAxis(TimeScale(QList<TimeRange>{range}), 1000).showing(range);
    QCOMPARE(labels(english(axis)), ticks);
    QCOMPARE(contexts(english(axis)), context);
}

void TestTimeTicks::brokenScale_dividesEachStretch()
{
    const TimeTicks ticks
        = english(axisOf({u"2023-06"_s, u"2024-01-25"_s, u"2024-01-26"_s, u"2024-03-14"_s}));
    QCOMPARE(labels(ticks), u"Jun 25 26 14 ·"_s);
    QCOMPARE(contexts(ticks), u"2023 | Jan 2024 | Mar 2024"_s);
    QCOMPARE(ticks.breaks.size(), 2);
}

void TestTimeTicks::monthOfTheNextStretch_winsOverTheTailBefore()
{
    const TimeTicks ticks = english(
        axisOf({u"2024-01-25"_s, u"2024-01-28"_s, u"2024-02-01"_s, u"2024-03-14"_s}, 600));
    QCOMPARE(contexts(ticks), u"Jan 2024 | Mar 2024"_s);
}

void TestTimeTicks::wideBreak_isDividedLikeAnyTime()
{
    const TimeAxis whole = axisOf({u"1924-03-01"_s, u"2024-01-26"_s});
    QCOMPARE(english(whole).breaks.size(), 1);
    const TimeTicks inside = english(whole.showing(*timeRangeOf(u"1950/1959"_s)));
    QVERIFY(inside.breaks.isEmpty());
    QCOMPARE(labels(inside), u"1950 1951 1952 1953 1954 1955 1956 1957 1958 1959"_s);
}

void TestTimeTicks::koreanCatalogue_saysDatesInKorean()
{
    KoreanPatterns patterns;
    QCoreApplication::installTranslator(&patterns);
    const auto korean = [](const QString &value) {
        const TimeRange range = *timeRangeOf(value);
        const TimeAxis axis = TimeAxis(TimeScale(QList<TimeRange>{range}), 800).showing(range);
        return ticksOf(axis, QLocale(QLocale::Korean), tenPerLetter);
    };
    QCOMPARE(labels(korean(u"2024-01-26"_s)), u"26일 오전 6시 오후 12시 오후 6시"_s);
    QCOMPARE(contexts(korean(u"2024-01-26"_s)), u"2024년 1월 26일"_s);
    QCOMPARE(contexts(korean(u"2024-01-25/2024-01-29"_s)), u"2024년 1월"_s);
    QCOMPARE(labels(korean(u"2024-01-10/2024-02-01"_s)),
        u"10일 · 12일 · 14일 · 16일 · 18일 · 20일 · 22일 · 24일 · 26일 · 28일 · 30일 · 1일"_s);
    QCOMPARE(labels(korean(u"2023/2024"_s)), u"1월 4월 7월 10월 1월 4월 7월 10월"_s);
    QCOMPARE(labels(korean(u"2016/2023"_s)),
        u"2016년 2017년 2018년 2019년 2020년 2021년 2022년 2023년"_s);
}

void TestTimeTicks::labels_neverOverlap_data()
{
    QTest::addColumn<double>("zoom");
    for (double zoom = 0.001; zoom < 1e4; zoom *= 3)
        QTest::addRow("zoom %g", zoom) << zoom;
}

void TestTimeTicks::labels_neverOverlap()
{
    QFETCH(const double, zoom);
    const TimeAxis axis = axisOf({u"1924"_s,
        u"2023-06"_s,
        u"2024-01-25"_s,
        u"2024-01-26"_s,
        u"2024-03-14"_s,
        u"2024-03-18"_s});
    const TimeTicks ticks = english(axis.zoomed(zoom, 430));
    QVERIFY(ticks.ticks.size() < 150);
    double free = -1e9;
    for (const TimeTick &tick : ticks.ticks) {
        QVERIFY(tick.label.isEmpty() || tick.x >= free);
        free = tick.label.isEmpty() ? free : tick.x + tenPerLetter(tick.label);
    }
    QVERIFY(free <= axis.width());
    free = -1e9;
    for (const TimeContext &context : ticks.contexts) {
        QVERIFY(context.x >= free);
        free = context.x + tenPerLetter(context.label);
    }
    QVERIFY(free <= axis.width());
}

QObject *makeTestTimeTicks()
{
    return new TestTimeTicks;
}

#include "tst_timeticks.moc"
