// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar.h"
#include "exchange/roughstory.h"

#include <QSet>
#include <QStringDecoder>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

using namespace exchange;

namespace {

using Event = QHash<QString, QString>; // name with parameters, value

const QDateTime stamp(QDate(2024, 2, 3), QTime(4, 5, 6), Qt::UTC);

EvidenceSheet sheetOf(const Story &story)
{
    return evidenceSheetOf(story, {}, WordsLanguage::Korean);
}

// Unfolded lines; none when a line is too long, ends otherwise or is cut within a character.
QStringList linesOf(const QByteArray &calendar)
{
    if (!calendar.endsWith("\r\n"))
        return {};
    QStringList lines;
    qsizetype begin = 0;
    while (begin < calendar.size()) {
        const qsizetype end = calendar.indexOf("\r\n", begin);
        const QByteArray line = calendar.mid(begin, end - begin);
        QStringDecoder utf8(QStringDecoder::Utf8);
        const QString text = utf8(line);
        if (line.size() > 75 || line.contains('\n') || line.contains('\r') || utf8.hasError())
            return {};
        if (text.startsWith(u' ') && !lines.isEmpty())
            lines.last() += text.mid(1);
        else
            lines.append(text);
        begin = end + 2;
    }
    return lines;
}

QList<Event> eventsOf(const EvidenceSheet &sheet)
{
    QList<Event> events;
    for (const QString &line : linesOf(toICalendar(sheet, stamp))) {
        if (line == u"BEGIN:VEVENT")
            events.append(Event());
        else if (!events.isEmpty())
            events.last().insert(line.section(u':', 0, 0), line.section(u':', 1));
    }
    return events;
}

QString unescaped(const QString &value)
{
    QString out;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) != u'\\')
            out += value.at(i);
        else if (value.at(++i) == u'n')
            out += u'\n';
        else
            out += value.at(i);
    }
    return out;
}

// Dates of one sentence, with nothing rough about it.
EvidenceSheet sheetOfDates(const QStringList &values)
{
    EvidenceSheet sheet = sheetOf(test::roughStory(1));
    const Citation report = sheet.timeline.first().reports.first();
    sheet.timeline.clear();
    for (const QString &value : values)
        sheet.timeline.append({value, timeRangeOf(value).value_or(TimeRange()), {report}});
    return sheet;
}

} // namespace

class TestICalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isACalendar();
    void datesBecomeDaysOrMoments_data();
    void datesBecomeDaysOrMoments();
    void descriptionHasTheSentenceAndItsPlace();
    void eventsKeepTheirUids();
};

void TestICalendar::isACalendar()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const EvidenceSheet sheet = sheetOf(test::roughStory(seed));
        const QStringList lines = linesOf(toICalendar(sheet, stamp));
        QCOMPARE(lines.value(0), u"BEGIN:VCALENDAR"_s);
        QCOMPARE(lines.value(1), u"VERSION:2.0"_s);
        QVERIFY(lines.value(2).startsWith(u"PRODID:"_s));
        QCOMPARE(lines.last(), u"END:VCALENDAR"_s);
        QCOMPARE(lines.count(u"BEGIN:VEVENT"_s), sheet.timeline.size());
        QCOMPARE(lines.count(u"END:VEVENT"_s), sheet.timeline.size());
        QSet<QString> uids;
        for (const Event &event : eventsOf(sheet)) {
            uids.insert(event.value(u"UID"_s));
            QCOMPARE(event.value(u"DTSTAMP"_s), u"20240203T040506Z"_s);
            QVERIFY(!event.value(u"SUMMARY"_s).isEmpty());
        }
        QCOMPARE(uids.size(), sheet.timeline.size());
    }
}

void TestICalendar::datesBecomeDaysOrMoments_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    const QString day = u";VALUE=DATE:"_s;
    const auto row
        = [](const char *name, const QString &value, const QString &start, const QString &end) {
              QTest::newRow(name) << value << start << end;
          };
    row("day", u"2024-01-26"_s, day + u"20240126"_s, day + u"20240127"_s);
    row("month", u"2024-02"_s, day + u"20240201"_s, day + u"20240301"_s);
    row("half", u"2023-H2"_s, day + u"20230701"_s, day + u"20240101"_s);
    row("year", u"2023"_s, day + u"20230101"_s, day + u"20240101"_s);
    row("week", u"2024-W05"_s, day + u"20240129"_s, day + u"20240205"_s);
    row("days", u"2024-01-25/2024-01-26"_s, day + u"20240125"_s, day + u"20240127"_s);
    row("open end", u"2024-02-05/.."_s, day + u"20240205"_s, day + u"20240206"_s);
    row("open start", u"../2024-02-05"_s, day + u"20240205"_s, day + u"20240206"_s);
    row("minute", u"2024-01-26T13:43"_s, u":20240126T134300"_s, QString());
    row("hour", u"2024-01-26T13"_s, u":20240126T130000"_s, u":20240126T140000"_s);
    row("hours",
        u"2024-01-26T13:00/2024-01-26T15:30"_s,
        u":20240126T130000"_s,
        u":20240126T153000"_s);
}

void TestICalendar::datesBecomeDaysOrMoments()
{
    QFETCH(const QString, value);
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    const QStringList lines = linesOf(toICalendar(sheetOfDates({value}), stamp));
    QVERIFY2(lines.contains(u"DTSTART"_s + start), qPrintable(lines.join(u'\n')));
    const QStringList ends = lines.filter(u"DTEND"_s);
    QCOMPARE(ends, end.isEmpty() ? QStringList() : QStringList(u"DTEND"_s + end));
}

void TestICalendar::descriptionHasTheSentenceAndItsPlace()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const EvidenceSheet sheet = sheetOf(test::roughStory(seed));
        const QList<Event> events = eventsOf(sheet);
        for (qsizetype i = 0; i < events.size(); ++i) {
            const QString text = unescaped(events.at(i).value(u"DESCRIPTION"_s));
            const Citation &report = sheet.timeline.at(i).reports.first();
            QString sentence = report.sentenceText();
            sentence.replace(u'\t', u' ').replace(u'\u000b', u' ');
            QVERIFY2(text.contains(sentence), qPrintable(text));
            QVERIFY(text.contains(sheet.timeline.at(i).value));
            QVERIFY(text.contains(sheet.article(report.article).article.source));
            QVERIFY(text.contains(u"%1–%2"_s.arg(report.span.start).arg(report.span.end)));
        }
    }
}

void TestICalendar::eventsKeepTheirUids()
{
    const auto uids = [](const EvidenceSheet &sheet) {
        QStringList list;
        for (const Event &event : eventsOf(sheet))
            list.append(event.value(u"UID"_s));
        return list;
    };
    const EvidenceSheet sheet = sheetOfDates({u"2023"_s, u"2024"_s});
    const QStringList first = uids(sheet);
    const QStringList more = uids(sheetOfDates({u"2022"_s, u"2023"_s, u"2024"_s}));
    QCOMPARE(more.mid(1), first);
    QVERIFY(!first.contains(more.first()));
}

} // namespace naranhi

QObject *makeTestICalendar()
{
    return new naranhi::TestICalendar;
}

#include "tst_icalendar.moc"
