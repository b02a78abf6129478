// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/datestamps.h"

#include <QDateTime>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr int koreanOffsetSeconds = 9 * 3600;

// Label, date (numbers or English), and a clock time if one follows.
const QString labelPart
    = uR"((?<label>(?:최초|최종|기사|신문|온라인)?\s*(?:입력|등록|승인|수정|발행|게시|업데이트|송고|작성|게재|보도|출고|Published|Posted|Updated|Modified)(?:일시|일자|시간|시각|일)?(?:\s*(?:on|at))?\s*[:：|]?\s*\[?\(?\s*)?)"_s;
const QString numbersPart
    = uR"((?<![\d.])(?<year>(?:19|20)\d{2}|(?<='|’)\d{2}|\d{2}(?=[.]\d{2}[.]\d{2}))\s?[.\-/년]\s*(?<month>\d{1,2})\s?[.\-/월]\s*(?<day>\d{1,2})(?!\d)\s?[.일]?)"_s;
const QString englishPart
    = uR"((?<mname1>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?\s+(?<eday1>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<eyear1>(?:19|20)\d{2})|(?<eday2>\d{1,2})(?:st|nd|rd|th)?\s+(?<mname2>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?,?\s+(?<eyear2>(?:19|20)\d{2}))"_s;
const QString timePart
    = uR"((?:[\sT,·|]*(?:\(?[월화수목금토일]요?일?\)|\([A-Za-z]{3}\))?[\sT,·|]*(?:at\s+)?(?<half>오전|오후|AM\s|PM\s)?\s*\(?(?<hour>[01]?\d|2[0-4])\s?(?::|시)\s?(?<minute>[0-5]\d|\d(?=분))?(?::[0-5]\d|분)?(?:\.\d+)?\)?(?:\s*(?<half2>[ap]\.?m\b\.?))?(?:\s*(?:KST|GMT|UTC|EST|EDT|Z\b))?)?)"_s;

std::optional<int> monthOfName(const QString &name)
{
    static const QStringList names{u"jan"_s,
        u"feb"_s,
        u"mar"_s,
        u"apr"_s,
        u"may"_s,
        u"jun"_s,
        u"jul"_s,
        u"aug"_s,
        u"sep"_s,
        u"oct"_s,
        u"nov"_s,
        u"dec"_s};
    const auto index = names.indexOf(name.left(3).toLower());
    return index < 0 ? std::nullopt : std::optional(static_cast<int>(index) + 1);
}

QDate dateOf(const QRegularExpressionMatch &match)
{
    if (match.hasCaptured(u"year"_s)) {
        const int year = match.captured(u"year"_s).toInt();
        return {year < 100 ? year + 2000 : year,
            match.captured(u"month"_s).toInt(),
            match.captured(u"day"_s).toInt()};
    }
    const QString which = match.hasCaptured(u"mname1"_s) ? u"1"_s : u"2"_s;
    return {match.captured(u"eyear"_s + which).toInt(),
        monthOfName(match.captured(u"mname"_s + which)).value_or(0),
        match.captured(u"eday"_s + which).toInt()};
}

QString clockOf(const QRegularExpressionMatch &match)
{
    if (!match.hasCaptured(u"hour"_s))
        return {};
    int hour = match.captured(u"hour"_s).toInt();
    const QString half
        = match.captured(u"half"_s).trimmed().toLower() + match.captured(u"half2"_s).toLower();
    const bool afternoon = half.startsWith(u'p') || half == u"오후"_s;
    const bool morning = half.startsWith(u'a') || half == u"오전"_s;
    if (afternoon && hour < 12)
        hour += 12;
    else if (morning && hour == 12)
        hour = 0;
    const QTime time(hour, match.captured(u"minute"_s).toInt());
    return time.isValid() ? time.toString(u"'T'HH:mm"_s) : QString();
}

StampKind kindOf(const QString &label)
{
    static const QRegularExpression updated(
        u"수정|업데이트|최종|updated|modified"_s, QRegularExpression::CaseInsensitiveOption);
    if (label.trimmed().isEmpty())
        return StampKind::Bare;
    return updated.match(label).hasMatch() ? StampKind::Updated : StampKind::Published;
}

// "2024-01-26T04:43:00Z" and with an offset.
QString zonedDate(QString field, bool korean)
{
    static const QRegularExpression basicOffset(u"([+-]\\d\\d)(\\d\\d)$"_s);
    if (field.contains(u'T') && field.contains(u':'))
        field.replace(basicOffset, u"\\1:\\2"_s); // "+0900", which Qt does not take
    QDateTime moment = QDateTime::fromString(field, Qt::ISODate);
    if (!moment.isValid() || !field.contains(u'T'))
        return {};
    if (korean && moment.timeSpec() != Qt::LocalTime)
        moment = moment.toOffsetFromUtc(koreanOffsetSeconds);
    return moment.toString(u"yyyy-MM-dd'T'HH:mm"_s);
}

} // namespace

QList<Stamp> findStamps(const QString &line)
{
    static const QRegularExpression pattern(
        labelPart + u"(?:"_s + numbersPart + u'|' + englishPart + u')' + timePart,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<Stamp> stamps;
    auto matches = pattern.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QDate date = dateOf(match);
        if (!date.isValid())
            continue;
        stamps.push_back({.kind = kindOf(match.captured(u"label"_s)),
            .value = date.toString(Qt::ISODate) + clockOf(match),
            .start = match.capturedStart(),
            .length = match.capturedLength()});
    }
    return stamps;
}

QString dateOfField(const QString &field, bool korean)
{
    if (const QString zoned = zonedDate(field.trimmed(), korean); !zoned.isEmpty())
        return zoned;
    const auto stamps = findStamps(field);
    return stamps.isEmpty() ? QString() : stamps.first().value;
}

} // namespace naranhi::sources
