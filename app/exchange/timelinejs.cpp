// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/timelinejs.h"

#include "exchange/sheetdates.h"
#include "exchange/sheetwords.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

// What is coarser than the precision is left out: "year", "month", "day", "hour", "minute".
QJsonObject dateObject(Instant instant, Precision precision)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(instant, Qt::UTC);
    const QDate day = moment.date();
    const QTime time = moment.time();
    QJsonObject object{{u"year"_s, day.year()}};
    if (precision == Precision::Year)
        return object;
    object.insert(u"month"_s, day.month());
    if (precision == Precision::Month || precision == Precision::Quarter
        || precision == Precision::Half)
        return object;
    object.insert(u"day"_s, day.day());
    if (precision > Precision::Hour && time == QTime(0, 0))
        return object;
    object.insert(u"hour"_s, time.hour());
    object.insert(u"minute"_s, time.minute());
    return object;
}

// Whether the value is a stretch to be drawn and not one unit of the calendar.
bool isStretch(const TimeRange &range)
{
    const bool isLong = range.precision == Precision::Quarter || range.precision == Precision::Half
        || range.precision == Precision::Week || range.precision == Precision::Range;
    return isLong && !range.openStart && !range.openEnd;
}

void insertDates(QJsonObject &event, const TimeRange &range)
{
    const Instant start = range.openStart ? range.end - 1 : range.start;
    const Precision precision = range.openStart ? Precision::Day : range.precision;
    const Instant shown = precision == Precision::Day ? startOfDay(start) : start;
    event.insert(u"start_date"_s, dateObject(shown, precision));
    if (!isStretch(range))
        return;
    // The last day, not the one behind.
    const bool isWholeDays = range.end % secondsPerDay == 0;
    event.insert(
        u"end_date"_s, dateObject(isWholeDays ? startOfDay(range.end - 1) : range.end, precision));
}

QString sourceLine(const EvidenceSheet &sheet, const Citation &report)
{
    const SheetArticle &from = sheet.article(report.article);
    const QString &source = from.article.source;
    const bool isAddress = source.startsWith(u"https://"_s) || source.startsWith(u"http://"_s);
    const QString escaped = source.toHtmlEscaped();
    const QString link
        = isAddress ? u"<a href=\""_s + escaped + u"\">"_s + escaped + u"</a>"_s : escaped;
    return from.name.toHtmlEscaped() + u", “"_s + from.article.title.toHtmlEscaped() + u"”, "_s
        + publicationWords(from.article.published, sheet.language) + u", "_s + link + u", "_s
        + wordOf(SheetWord::BlockNumber, sheet.language).arg(report.block)
        + u" · %1–%2"_s.arg(report.span.start).arg(report.span.end);
}

QJsonObject eventOf(const EvidenceSheet &sheet, const SheetDate &date, const Citation &report)
{
    const QString when = dateWords(date.value, sheet.language);
    const QString quote = report.before.toHtmlEscaped() + u"<b>"_s + report.words.toHtmlEscaped()
        + u"</b>"_s + report.after.toHtmlEscaped();
    const QString headline = sheet.article(report.article).name + u": "_s + when;
    QJsonObject event{{u"display_date"_s, when.toHtmlEscaped()},
        {u"group"_s, sheet.article(report.article).name.toHtmlEscaped()},
        {u"text"_s,
            QJsonObject{{u"headline"_s, headline.toHtmlEscaped()},
                {u"text"_s,
                    QString(u"<p>"_s + quote + u"</p><p>— "_s + sourceLine(sheet, report)
                        + u"</p>"_s)}}}};
    insertDates(event, date.range);
    return event;
}

} // namespace

QByteArray toTimelineJs(const EvidenceSheet &sheet)
{
    QJsonArray events;
    for (const SheetDate &date : sheet.timeline)
        for (const Citation &report : date.reports) {
            QJsonObject event = eventOf(sheet, date, report);
            event.insert(u"unique_id"_s, QString(u't' + QString::number(events.size() + 1)));
            events.append(event);
        }
    const QJsonObject title{{u"text"_s,
        QJsonObject{{u"headline"_s, wordOf(SheetWord::Timeline, sheet.language)},
            {u"text"_s, wordOf(SheetWord::Rule, sheet.language).toHtmlEscaped()}}}};
    return QJsonDocument(
        QJsonObject{{u"title"_s, title}, {u"events"_s, events}, {u"scale"_s, u"human"_s}})
        .toJson();
}

} // namespace naranhi::exchange
