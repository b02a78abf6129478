// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/roughstory.h"
#include "exchange/timelinejs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

using namespace exchange;

namespace {

QJsonObject timelineOf(const EvidenceSheet &sheet)
{
    return QJsonDocument::fromJson(toTimelineJs(sheet)).object();
}

EvidenceSheet sheetOf(quint32 seed)
{
    return evidenceSheetOf(test::roughStory(seed), {}, WordsLanguage::Korean);
}

QString compact(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

} // namespace

class TestTimelineJs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReportIsASlide();
    void textsAreEscaped();
    void datesAreAsFineAsTheyAreKnown_data();
    void datesAreAsFineAsTheyAreKnown();
};

void TestTimelineJs::everyReportIsASlide()
{
    const EvidenceSheet sheet = sheetOf(4);
    const QJsonArray events = timelineOf(sheet)[u"events"_s].toArray();
    QCOMPARE(events.size(), sheet.timeline.size()); // each has one report
    QSet<QString> ids;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QJsonValue event = events.at(i);
        const Citation &report = sheet.timeline.at(i).reports.first();
        ids.insert(event[u"unique_id"_s].toString());
        QCOMPARE(event[u"group"_s].toString(), sheet.article(report.article).name.toHtmlEscaped());
        QVERIFY(event[u"text"_s][u"text"_s].toString().contains(report.words.toHtmlEscaped()));
        QVERIFY(!event[u"display_date"_s].toString().isEmpty());
        QVERIFY(event[u"start_date"_s][u"year"_s].toInt() >= 2023);
    }
    QCOMPARE(ids.size(), events.size());
    QVERIFY(!timelineOf(sheet)[u"title"_s][u"text"_s][u"headline"_s].toString().isEmpty());
}

void TestTimelineJs::textsAreEscaped()
{
    static const QRegularExpression element(u"<(/?)([a-z]*)"_s);
    for (quint32 seed = 1; seed <= 30; ++seed)
        for (const QJsonValue &event : timelineOf(sheetOf(seed))[u"events"_s].toArray()) {
            const QString text = event[u"text"_s][u"text"_s].toString();
            for (auto it = element.globalMatch(text); it.hasNext();)
                QVERIFY((QStringList{u"p"_s, u"b"_s, u"a"_s}).contains(it.next().captured(2)));
            QVERIFY(!event[u"group"_s].toString().contains(u'<'));
            QVERIFY(!event[u"text"_s][u"headline"_s].toString().contains(u'<'));
        }
}

void TestTimelineJs::datesAreAsFineAsTheyAreKnown_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    const auto row
        = [](const char *name, const QString &value, const QString &start, const QString &end) {
              QTest::newRow(name) << value << start << end;
          };
    row("year", u"2023"_s, u"{\"year\":2023}"_s, u"{}"_s);
    row("month", u"2023-06"_s, u"{\"month\":6,\"year\":2023}"_s, u"{}"_s);
    row("half", u"2023-H2"_s, u"{\"month\":7,\"year\":2023}"_s, u"{\"month\":12,\"year\":2023}"_s);
    row("day", u"2024-01-26"_s, u"{\"day\":26,\"month\":1,\"year\":2024}"_s, u"{}"_s);
    row("minute",
        u"2024-01-26T13:43"_s,
        u"{\"day\":26,\"hour\":13,\"minute\":43,\"month\":1,\"year\":2024}"_s,
        u"{}"_s);
    row("days",
        u"2024-01-25/2024-01-26"_s,
        u"{\"day\":25,\"month\":1,\"year\":2024}"_s,
        u"{\"day\":26,\"month\":1,\"year\":2024}"_s);
    row("open end", u"2024-02-05/.."_s, u"{\"day\":5,\"month\":2,\"year\":2024}"_s, u"{}"_s);
    row("open start", u"../2024-02-05"_s, u"{\"day\":5,\"month\":2,\"year\":2024}"_s, u"{}"_s);
}

void TestTimelineJs::datesAreAsFineAsTheyAreKnown()
{
    QFETCH(const QString, value);
    EvidenceSheet sheet = sheetOf(1);
    const Citation report = sheet.timeline.first().reports.first();
    sheet.timeline = {{value, timeRangeOf(value).value_or(TimeRange()), {report}}};
    const QJsonValue event = timelineOf(sheet)[u"events"_s][0];
    QTEST(compact(event[u"start_date"_s]), "start");
    QTEST(compact(event[u"end_date"_s]), "end");
}

} // namespace naranhi

QObject *makeTestTimelineJs()
{
    return new naranhi::TestTimelineJs;
}

#include "tst_timelinejs.moc"
