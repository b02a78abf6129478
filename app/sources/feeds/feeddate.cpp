// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/feeds/feeddate.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr qsizetype longestDate = 100;
constexpr int hour = 3600;

QRegularExpression formOf(const QString &pattern)
{
    return QRegularExpression(pattern,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QDate dateFrom(const QString &year, int month, const QString &day)
{
    int number = year.toInt();
    if (year.size() <= 2)
        number += number < 70 ? 2000 : 1900;
    return {number, month, day.isEmpty() ? 1 : day.toInt()};
}

int monthOf(const QString &name)
{
    static const QString names = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    return static_cast<int>(names.indexOf(name.left(3).toLower()) / 3) + 1;
}

const QString monthPart = u"(?<mname>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"_s;

QDate dateOf(const QRegularExpressionMatch &match)
{
    const bool named = match.hasCaptured(u"mname"_s);
    const QString month = match.captured(u"month"_s);
    const int number
        = named ? monthOf(match.captured(u"mname"_s)) : (month.isEmpty() ? 1 : month.toInt());
    return dateFrom(match.captured(u"year"_s), number, match.captured(u"day"_s));
}

// The date's end in the text, and the date.
struct FoundDate
{
    QDate date;
    QString rest;
};

// By the third day of each year, "2003-335" is a day of the year, and so is "2003335".
std::optional<FoundDate> ordinalDate(const QString &text)
{
    static const QRegularExpression form = formOf(u"^(\\d{4})-?(\\d{3})(?!\\d|-)"_s);
    const auto match = form.match(text);
    const int day = match.captured(2).toInt();
    const QDate first(match.captured(1).toInt(), 1, 1);
    if (!match.hasMatch() || !first.isValid() || day < 1 || day > first.daysInYear())
        return {};
    return FoundDate{first.addDays(day - 1), text.mid(match.capturedEnd())};
}

std::optional<FoundDate> findDate(const QString &text)
{
    static const QString weekday = u"^(?:\\pL{2,9}\\.?,?\\s+)?"_s;
    static const QList<QRegularExpression> forms{
        formOf(weekday + u"(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+"_s + monthPart
            + u"[\\s,-]+(?<year>\\d{4}|\\d{2})(?!\\d)"_s),
        formOf(weekday + monthPart
            + u"\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:),?\\s+(?<year>\\d{4})(?!\\d)"_s),
        formOf(
            u"^(?<year>\\d{4})\\s*년\\s*(?<month>\\d{1,2})\\s*월\\s*(?:(?<day>\\d{1,2})\\s*일)?"_s),
        formOf(weekday
            + u"(?<year>\\d{4})\\s*[-/.]\\s*(?<month>\\d{1,2})\\s*[-/.]\\s*(?<day>\\d{1,2})(?!\\d)\\.?"_s),
        formOf(u"^(?<year>\\d{4})-(?<month>\\d{2})$"_s),
        formOf(u"^(?<year>\\d{2})[-.](?<month>\\d{2})[-.](?<day>\\d{2})(?!\\d)\\.?"_s),
        formOf(u"^(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:(?=\\d{6}(?!\\d))|(?!\\d))"_s),
        formOf(u"^(?<year>\\d{4})$"_s)};
    for (const QRegularExpression &form : forms) {
        const auto match = form.match(text);
        if (match.hasMatch() && dateOf(match).isValid())
            return FoundDate{dateOf(match), text.mid(match.capturedEnd())};
    }
    return ordinalDate(text);
}

// "Sun Jan  4 16:29:06 PST 2004": the year comes last.
std::optional<FoundDate> findAsctime(const QString &text)
{
    static const QRegularExpression form = formOf(u"^(?:\\pL{2,9},?\\s+)?"_s + monthPart
        + u"\\s+(?<day>\\d{1,2})\\s+(?<clock>\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s+[a-z]{1,5})?)\\s+(?<year>\\d{4})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || !dateOf(match).isValid())
        return {};
    return FoundDate{dateOf(match), match.captured(u"clock"_s)};
}

std::optional<int> offsetOfName(const QString &name)
{
    static const QHash<QString, int> halfHours{{u"Z"_s, 0},
        {u"UT"_s, 0},
        {u"UTC"_s, 0},
        {u"GMT"_s, 0},
        {u"WET"_s, 0},
        {u"BST"_s, 2},
        {u"CET"_s, 2},
        {u"MET"_s, 2},
        {u"CEST"_s, 4},
        {u"EET"_s, 4},
        {u"EEST"_s, 6},
        {u"MSK"_s, 6},
        {u"KST"_s, 18},
        {u"JST"_s, 18},
        {u"AEST"_s, 20},
        {u"AEDT"_s, 22},
        {u"EST"_s, -10},
        {u"EDT"_s, -8},
        {u"CST"_s, -12},
        {u"CDT"_s, -10},
        {u"MST"_s, -14},
        {u"MDT"_s, -12},
        {u"PST"_s, -16},
        {u"PDT"_s, -14},
        {u"AKST"_s, -18},
        {u"AKDT"_s, -16},
        {u"HST"_s, -20},
        {u"AST"_s, -8},
        {u"ADT"_s, -6},
        {u"NST"_s, -7},
        {u"NDT"_s, -5}};
    const auto found = halfHours.constFind(name.toUpper());
    return found == halfHours.cend() ? std::nullopt : std::optional(*found * hour / 2);
}

std::optional<int> offsetOf(const QString &zone)
{
    static const QRegularExpression form
        = formOf(u"^(?:GMT|UTC?)?\\s*([+-−])(\\d{1,2}):?(\\d{2})?(?!\\d)"_s);
    const QString trimmed = zone.trimmed();
    const auto match = form.match(trimmed);
    if (!match.hasMatch())
        return offsetOfName(trimmed.section(u' ', 0, 0).remove(u'(').remove(u')'));
    const int size = match.captured(2).toInt() * hour + match.captured(3).toInt() * 60;
    const bool possible = size <= 14 * hour;
    return possible ? std::optional(match.captured(1) == u"+" ? size : -size) : std::nullopt;
}

// Hours on a clock of twelve become those of a day.
int hourOfDay(int written, const QString &half)
{
    const QString word = half.toLower();
    const bool afternoon = word == u"오후" || word.startsWith(u'p');
    const bool morning = word == u"오전" || word.startsWith(u'a');
    if (afternoon && written < 12)
        return written + 12;
    return morning && written == 12 ? 0 : written;
}

} // namespace

QDateTime feedDate(const QString &text, int otherOffset)
{
    static const QRegularExpression clock = formOf(
        u"^[\\s,T]*(?:-\\s+)?(?:\\(?[월화수목금토일](?:요일)?\\)?[\\s,]+)?(?:at\\s+)?(?<half>오전|"
        u"오후|[ap]\\.?m\\.?)?\\s*"
        "(?<hour>\\d{1,2})(?:\\s*[:시h]\\s*|(?=\\d{2}(?:\\d{2})?(?!\\d))|(?=Z$|[+-]\\d))(?<minute>"
        "\\d{1,2})?"
        "(?:\\s*[:분]\\s*|(?=\\d{2}(?!\\d)))?(?<second>\\d{1,2}(?:\\s*초)?)?(?:[.,]\\d+)?"
        "\\s*(?<half2>[ap]\\.?m\\b\\.?)?(?<zone>.*)$"_s);
    const QString plain = text.simplified();
    if (plain.isEmpty() || plain.size() > longestDate)
        return {};
    auto found = findDate(plain);
    if (!found)
        found = findAsctime(plain);
    if (!found)
        return {};
    const auto match = clock.match(found->rest);
    if (!match.hasMatch())
        return QDateTime(found->date, QTime(0, 0), Qt::OffsetFromUTC, otherOffset);
    int hours = hourOfDay(
        match.captured(u"hour"_s).toInt(), match.captured(u"half"_s) + match.captured(u"half2"_s));
    const bool midnight = hours == 24;
    hours = midnight ? 0 : hours;
    QString second = match.captured(u"second"_s);
    second = second.remove(u'초').trimmed();
    const QTime time(hours, match.captured(u"minute"_s).toInt(), std::min(second.toInt(), 59));
    if (!time.isValid())
        return {};
    const int offset = offsetOf(match.captured(u"zone"_s)).value_or(otherOffset);
    return QDateTime(found->date.addDays(midnight ? 1 : 0), time, Qt::OffsetFromUTC, offset);
}

} // namespace naranhi::sources
