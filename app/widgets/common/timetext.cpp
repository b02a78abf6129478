// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace naranhi {

using namespace Qt::StringLiterals;

namespace {

struct TimeTexts
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

QString dayText(const QString &value, const QLocale &locale)
{
    const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
    if (!date.isValid())
        return {};
    const QString day = locale.toString(date, TimeTexts::tr("MMMM d, yyyy", "date format"));
    const QTime time = QTime::fromString(value.mid(11, 5), u"HH:mm"_s);
    return time.isValid() ? day % u' ' % time.toString(u"HH:mm"_s) : day;
}

QString halfOrQuarterText(const QString &year, QChar kind, const QString &number)
{
    if (kind == u'Q')
        return TimeTexts::tr("quarter %2 of %1").arg(year, number);
    return number == u"1" ? TimeTexts::tr("first half of %1").arg(year)
                          : TimeTexts::tr("second half of %1").arg(year);
}

QString coarseText(const QString &value, const QLocale &locale)
{
    static const QRegularExpression shape(u"^(\\d{4})(?:-(?:(\\d\\d)|([HQ])(\\d)|W(\\d\\d)))?$"_s);
    const auto match = shape.match(value);
    if (!match.hasMatch())
        return {};
    const QString year = match.captured(1);
    if (match.hasCaptured(2)) {
        const QDate month(year.toInt(), match.captured(2).toInt(), 1);
        return locale.toString(month, TimeTexts::tr("MMMM yyyy", "month format"));
    }
    if (match.hasCaptured(3))
        return halfOrQuarterText(year, match.captured(3).at(0), match.captured(4));
    if (match.hasCaptured(5))
        return TimeTexts::tr("week %2 of %1").arg(year).arg(match.captured(5).toInt());
    return TimeTexts::tr("%1", "year").arg(year);
}

QString unitText(QChar unit, bool isClock, int count)
{
    switch (unit.unicode()) {
    case u'Y':
        return TimeTexts::tr("%n year(s)", nullptr, count);
    case u'W':
        return TimeTexts::tr("%n week(s)", nullptr, count);
    case u'D':
        return TimeTexts::tr("%n day(s)", nullptr, count);
    case u'H':
        return TimeTexts::tr("%n hour(s)", nullptr, count);
    case u'S':
        return TimeTexts::tr("%n second(s)", nullptr, count);
    default:
        return isClock ? TimeTexts::tr("%n minute(s)", nullptr, count)
                       : TimeTexts::tr("%n month(s)", nullptr, count);
    }
}

QString durationText(const QString &value)
{
    static const QRegularExpression shape(u"^P(?:\\d+[YMWD])*(?:T(?:\\d+[HMS])+)?$"_s);
    static const QRegularExpression part(u"(\\d+)([YMWDHS])"_s);
    if (!shape.match(value).hasMatch())
        return {};
    QStringList parts;
    const qsizetype clock = value.indexOf(u'T');
    for (auto it = part.globalMatch(value); it.hasNext();) {
        const auto match = it.next();
        const bool isClock = clock >= 0 && match.capturedStart() > clock;
        parts.append(unitText(match.captured(2).at(0), isClock, match.captured(1).toInt()));
    }
    return parts.join(u' ');
}

QString rangeText(const QString &value, const QLocale &locale)
{
    const qsizetype slash = value.indexOf(u'/');
    const QString from = value.left(slash);
    const QString to = value.mid(slash + 1);
    if (from == u"..")
        return TimeTexts::tr("until %1").arg(timeText(to, locale));
    if (to == u"..")
        return TimeTexts::tr("from %1").arg(timeText(from, locale));
    return timeText(from, locale) % u" – "_s % timeText(to, locale);
}

} // namespace

QString timeText(const QString &value, const QLocale &locale)
{
    if (value.contains(u'/'))
        return rangeText(value, locale);
    for (const QString &text :
        {dayText(value, locale), coarseText(value, locale), durationText(value)}) {
        if (!text.isEmpty())
            return text;
    }
    return value;
}

} // namespace naranhi
