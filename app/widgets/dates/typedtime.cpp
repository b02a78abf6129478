// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dates/typedtime.h"

#include "domain/timevalue.h"

#include <QRegularExpression>
#include <QStringList>

namespace naranhi {

using namespace Qt::StringLiterals;

namespace {

TypedTime fault(TypedTimeFault what)
{
    return {.value = {}, .fault = what};
}

// "7개월", "3 years": a length of time. "25일" is a day of which the month is missing.
QString lengthOf(const QString &text)
{
    static const QRegularExpression shape(
        u"^(\\d{1,3})\\s*(년|years?|개월|months?|주|weeks?|일(?=간)|days?|시간|hours?|분|minutes?)간?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QList<std::pair<QString, QString>> units{{u"년y"_s, u"P%1Y"_s},
        {u"시h"_s, u"PT%1H"_s},
        {u"주w"_s, u"P%1W"_s},
        {u"일d"_s, u"P%1D"_s}};
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const QString count = QString::number(match.captured(1).toInt());
    const QString unit = match.captured(2).toLower();
    if (unit == u"개월"_s || unit.startsWith(u"month"))
        return u"P%1M"_s.arg(count);
    for (const auto &[letters, value] : units) {
        if (letters.contains(unit.front()))
            return value.arg(count);
    }
    return u"PT%1M"_s.arg(count);
}

// "2024년 상반기", "2024 Q1", "2024-W05".
QString yearPartOf(const QString &text)
{
    static const QRegularExpression half(u"^(\\d{4})년?\\s*(상|하)반기$"_s);
    static const QRegularExpression quarter(u"^(\\d{4})년?\\s*([1-4])\\s*분기$"_s);
    static const QRegularExpression lettered(u"^(\\d{4})[-.\\s]*([HhQqWw])(\\d{1,2})$"_s);
    if (const auto match = half.match(text); match.hasMatch())
        return match.captured(1) % (match.captured(2) == u"상" ? u"-H1"_s : u"-H2"_s);
    if (const auto match = quarter.match(text); match.hasMatch())
        return match.captured(1) % u"-Q"_s % match.captured(2);
    const auto match = lettered.match(text);
    if (!match.hasMatch())
        return {};
    const QString letter = match.captured(2).toUpper();
    const QString number
        = letter == u"W" ? match.captured(3).rightJustified(2, u'0') : match.captured(3);
    return match.captured(1) % u'-' % letter % number;
}

// As values are written: of a week with both digits.
bool isWritten(const QString &text)
{
    const QString part = yearPartOf(text);
    return timeRangeOf(text) && (part.isEmpty() || part == text);
}

QString twoDigits(const QString &digits)
{
    return digits.rightJustified(2, u'0');
}

// "2024.1.25 9:00" and its shorter forms.
QString dateOf(const QString &text)
{
    static const QRegularExpression shape(
        u"^(\\d{4})(?:\\s*(?:년|[-./])\\s*(?:(\\d{1,2})(?:\\s*(?:월|[-./"
        u"])\\s*(?:(\\d{1,2})\\s*일?\\.?"
        "(?:[T\\s]+(\\d{1,2})(?::(\\d{2})(?::(\\d{2}))?|시))?)?)?)?)?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    QString value = match.captured(1);
    for (const int part : {2, 3}) {
        if (match.hasCaptured(part))
            value += u'-' % twoDigits(match.captured(part));
    }
    if (match.hasCaptured(4))
        value += u'T' % twoDigits(match.captured(4));
    for (const int part : {5, 6}) {
        if (match.hasCaptured(part))
            value += u':' % match.captured(part);
    }
    return value;
}

TypedTime single(const QString &text)
{
    static const QRegularExpression noYear(u"^(\\d{1,2}\\s*[월일./-]|\\d{1,2}$|T\\d)"_s);
    if (isWritten(text))
        return {.value = text};
    for (const QString &value : {yearPartOf(text), dateOf(text)}) {
        if (!value.isEmpty())
            return timeRangeOf(value) ? TypedTime{.value = value}
                                      : fault(TypedTimeFault::NoSuchTime);
    }
    const bool lacksYear = noYear.match(text).hasMatch();
    return fault(lacksYear ? TypedTimeFault::NoYear : TypedTimeFault::NotUnderstood);
}

TypedTime range(const QString &from, const QString &to)
{
    const auto endOf = [](const QString &text) {
        return text.isEmpty() || text == u".." ? TypedTime{.value = u".."_s} : single(text);
    };
    const TypedTime first = endOf(from);
    const TypedTime last = endOf(to);
    if (first.fault != TypedTimeFault::None)
        return first;
    if (last.fault != TypedTimeFault::None)
        return last;
    const QString value = first.value % u'/' % last.value;
    if (timeRangeOf(value))
        return {.value = value};
    const bool isNothing = first.value == u".." && last.value == u"..";
    return fault(isNothing ? TypedTimeFault::NotUnderstood : TypedTimeFault::EndsBeforeItStarts);
}

} // namespace

TypedTime typedTime(const QString &text)
{
    static const QRegularExpression waves(u"\\s*[~∼～〜–—]\\s*"_s);
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return fault(TypedTimeFault::Empty);
    if (isCompleteTimeValue(typed) && !timeRangeOf(typed))
        return {.value = typed};
    const QString length = lengthOf(typed);
    if (!length.isEmpty())
        return {.value = length};
    const QStringList ends = QString(typed).replace(waves, u"~"_s).split(u'~');
    if (ends.size() == 2)
        return range(ends.at(0), ends.at(1));
    const TypedTime whole = single(typed); // "2024/1/25" is no range
    const QStringList halves = typed.split(u'/');
    if (whole.fault != TypedTimeFault::None && halves.size() == 2)
        return range(halves.at(0).trimmed(), halves.at(1).trimmed());
    return whole;
}

} // namespace naranhi
