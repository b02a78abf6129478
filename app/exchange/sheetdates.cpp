// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sheetdates.h"

#include "exchange/sheetwords.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

QString dayWords(const QDate &day, bool isKorean)
{
    return isKorean ? QLocale(QLocale::Korean).toString(day, u"yyyy년 M월 d일"_s)
                    : QLocale(QLocale::English).toString(day, u"MMMM d, yyyy"_s);
}

// "2024-01-26", "2024-01-26T13", "2024-01-26T13:43".
QString dayOrClockWords(const QString &value, bool isKorean)
{
    const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
    if (!day.isValid())
        return {};
    if (value.size() == 10)
        return dayWords(day, isKorean);
    static const QRegularExpression clock(u"^T(\\d\\d)(:\\d\\d(?::\\d\\d)?)?$"_s);
    const auto match = clock.match(value.mid(10));
    if (!match.hasMatch())
        return {};
    const QString hour = match.captured(1);
    const QString minutes = match.captured(2);
    if (!minutes.isEmpty())
        return dayWords(day, isKorean) + u' ' + hour + minutes;
    const QString alone = QString::number(hour.toInt());
    return dayWords(day, isKorean) + (isKorean ? u' ' + alone + u"시"_s : u' ' + hour + u":–"_s);
}

QString partOfYearWords(const QString &year, QChar kind, int number, bool isKorean)
{
    if (kind == u'Q')
        return isKorean ? u"%1년 %2분기"_s.arg(year).arg(number)
                        : u"quarter %2 of %1"_s.arg(year).arg(number);
    if (kind == u'W')
        return isKorean ? u"%1년 %2번째 주"_s.arg(year).arg(number)
                        : u"week %2 of %1"_s.arg(year).arg(number);
    const bool isFirst = number == 1;
    if (isKorean)
        return year + (isFirst ? u"년 상반기"_s : u"년 하반기"_s);
    return (isFirst ? u"first half of "_s : u"second half of "_s) + year;
}

QString coarseWords(const QString &value, bool isKorean)
{
    static const QRegularExpression shape(
        u"^(\\d{4})(?:-(?:(0[1-9]|1[0-2])|([HQ])([1-4])|(W)(\\d\\d)))?$"_s);
    const auto match = shape.match(value);
    if (!match.hasMatch())
        return {};
    const QString year = match.captured(1);
    if (match.hasCaptured(2)) {
        const QDate month(year.toInt(), match.captured(2).toInt(), 1);
        return isKorean ? QLocale(QLocale::Korean).toString(month, u"yyyy년 M월"_s)
                        : QLocale(QLocale::English).toString(month, u"MMMM yyyy"_s);
    }
    if (match.hasCaptured(5))
        return partOfYearWords(year, u'W', match.captured(6).toInt(), isKorean);
    if (match.hasCaptured(3))
        return partOfYearWords(year, match.captured(3).at(0), match.captured(4).toInt(), isKorean);
    return isKorean ? year + u'년' : year;
}

QString spanWords(const QString &value, WordsLanguage language)
{
    const bool isKorean = language == WordsLanguage::Korean;
    const QString from = value.section(u'/', 0, 0);
    const QString to = value.section(u'/', 1);
    if (from == u"..")
        return isKorean ? dateWords(to, language) + u"까지"_s
                        : u"until "_s + dateWords(to, language);
    if (to == u"..")
        return isKorean ? dateWords(from, language) + u"부터"_s
                        : u"from "_s + dateWords(from, language);
    return dateWords(from, language) + u" ~ "_s + dateWords(to, language);
}

} // namespace

QString dateWords(const QString &value, WordsLanguage language)
{
    if (value.count(u'/') == 1)
        return spanWords(value, language);
    const bool isKorean = language == WordsLanguage::Korean;
    for (const QString &words : {dayOrClockWords(value, isKorean), coarseWords(value, isKorean)})
        if (!words.isEmpty())
            return words;
    return value;
}

QString publicationWords(const PublicationDate &published, WordsLanguage language)
{
    if (!published.isKnown())
        return wordOf(SheetWord::Undated, language);
    const QString date = dateWords(published.value, language);
    return published.basis == DateBasis::Stated
        ? date
        : date + u" ("_s + wordOf(published.basis, language) + u')';
}

} // namespace naranhi::exchange
