// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/icalendar.h"

#include "exchange/sheetdates.h"
#include "exchange/sheetwords.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

constexpr qsizetype longestLine = 75; // octets, without the line break
constexpr qsizetype longestSummary = 80; // characters

// Section 3.3.11; control characters are not allowed in a text.
QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            out += u"\\n"_s;
        else if (c == u'\\' || c == u';' || c == u',')
            out += QString(u'\\') + c;
        else if (c >= u' ' && c != u'\x7f')
            out += c;
        else
            out += u' ';
    }
    return out;
}

// Section 3.1: a line goes on behind a line break and a blank, and no character is cut.
QByteArray folded(const QString &line)
{
    QByteArray rest = line.toUtf8();
    QByteArray out;
    qsizetype room = longestLine;
    while (rest.size() > room) {
        qsizetype cut = room;
        while (cut > 1 && (static_cast<quint8>(rest.at(cut)) & 0xC0U) == 0x80U)
            --cut;
        out += rest.first(cut) + "\r\n ";
        rest.remove(0, cut);
        room = longestLine - 1; // the blank counts
    }
    return out + rest + "\r\n";
}

QDateTime momentOf(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant, Qt::UTC);
}

QString dayText(Instant instant)
{
    return momentOf(instant).toString(u"yyyyMMdd"_s);
}

QString clockText(Instant instant)
{
    return momentOf(instant).toString(u"yyyyMMdd'T'HHmmss"_s);
}

bool isClock(const TimeRange &range)
{
    const bool isExact = range.precision <= Precision::Hour;
    const bool isWholeDays = range.start % secondsPerDay == 0 && range.end % secondsPerDay == 0;
    return isExact || !isWholeDays;
}

// All days that the value covers; of an open one, the day that it names.
QStringList dayLines(const TimeRange &range)
{
    const Instant start = range.openStart ? range.end - secondsPerDay : range.start;
    const Instant end = range.openStart ? range.end
        : range.openEnd                 ? start + secondsPerDay
                                        : std::max(range.end, start + secondsPerDay);
    return {u"DTSTART;VALUE=DATE:"_s + dayText(start), u"DTEND;VALUE=DATE:"_s + dayText(end)};
}

// An end that is not behind the start is not allowed; one minute is a moment.
QStringList clockLines(const TimeRange &range)
{
    const Instant start = range.openStart ? range.end : range.start;
    QStringList lines{u"DTSTART:"_s + clockText(start)};
    if (range.end - start > 60)
        lines.append(u"DTEND:"_s + clockText(range.end));
    return lines;
}

QString uidOf(const SheetDate &date)
{
    const QString told = date.value + u'\n' + date.reports.first().sentenceText();
    const QByteArray hash
        = QCryptographicHash::hash(told.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.first(32)) + u"@naranhi"_s;
}

// The first sentence, cut between words.
QString summaryOf(const SheetDate &date)
{
    const QString sentence = date.reports.first().sentenceText().simplified();
    if (sentence.size() <= longestSummary)
        return sentence;
    const qsizetype blank = sentence.lastIndexOf(u' ', longestSummary);
    qsizetype cut = blank > longestSummary / 2 ? blank : longestSummary;
    if (sentence.at(cut).isLowSurrogate())
        --cut;
    return sentence.first(cut) + u'…';
}

QString placeOf(const EvidenceSheet &sheet, const Citation &report)
{
    const SheetArticle &from = sheet.article(report.article);
    return u"— "_s + from.name + u", “"_s + from.article.title + u"”, "_s
        + publicationWords(from.article.published, sheet.language) + u", "_s + from.article.source
        + u", "_s + wordOf(SheetWord::BlockNumber, sheet.language).arg(report.block)
        + u" · %1–%2"_s.arg(report.span.start).arg(report.span.end);
}

QString descriptionOf(const EvidenceSheet &sheet, const SheetDate &date)
{
    const QString words = dateWords(date.value, sheet.language);
    QStringList lines{words == date.value ? words : words + u" ("_s + date.value + u')'};
    for (const Citation &report : date.reports)
        lines += {QString(), report.sentenceText(), placeOf(sheet, report)};
    return lines.join(u'\n');
}

QString categoriesOf(const EvidenceSheet &sheet, const SheetDate &date)
{
    QStringList names;
    for (const Citation &report : date.reports) {
        const QString name = escaped(sheet.article(report.article).name);
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(u',');
}

QStringList eventLines(const EvidenceSheet &sheet, const SheetDate &date, const QString &stamp)
{
    const QStringList when = isClock(date.range) ? clockLines(date.range) : dayLines(date.range);
    return QStringList{u"BEGIN:VEVENT"_s, u"UID:"_s + uidOf(date), u"DTSTAMP:"_s + stamp} + when
        + QStringList{u"SUMMARY:"_s + escaped(summaryOf(date)),
            u"DESCRIPTION:"_s + escaped(descriptionOf(sheet, date)),
            u"CATEGORIES:"_s + categoriesOf(sheet, date),
            u"TRANSP:TRANSPARENT"_s,
            u"END:VEVENT"_s};
}

} // namespace

QByteArray toICalendar(const EvidenceSheet &sheet, const QDateTime &stamp)
{
    const QString made = stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString name = u"Naranhi: "_s + wordOf(SheetWord::Timeline, sheet.language);
    QStringList lines{u"BEGIN:VCALENDAR"_s,
        u"VERSION:2.0"_s,
        u"PRODID:-//Naranhi//Naranhi//EN"_s,
        u"CALSCALE:GREGORIAN"_s,
        u"X-WR-CALNAME:"_s + escaped(name)};
    for (const SheetDate &date : sheet.timeline)
        lines += eventLines(sheet, date, made);
    lines.append(u"END:VCALENDAR"_s);
    QByteArray out;
    for (const QString &line : std::as_const(lines))
        out += folded(line);
    return out;
}

} // namespace naranhi::exchange
