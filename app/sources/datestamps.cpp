// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/datestamps.h"

#include "sources/feeds/feeddate.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr int koreanOffsetSeconds = 9 * 3600;

// Label, date (numbers or English), and a clock time if one follows.
const QString labelPart
    = uR"((?<label>(?:최초|최종|기사|신문|온라인)?\s*(?:입력|등록|승인|수정|발행|게시|업데이트|송고|작성|게재|보도|출고|Published|Posted|Updated|Modified|Veröffentlicht|Aktualisiert|Stand|Publié|Modifié|Mis à jour|Publicado|Actualizado|Atualizado|Pubblicato|Aggiornato|Opublikowano|Aktualizacja|(?:Yayınlanma|Oluşturulma|Güncelle(?:n)?me)(?: Tarihi)?|Опубликовано|Обновлено|Опубліковано|Оновлено|公開|配信|更新|发布|發布)(?:일시|일자|시간|시각|일|時間|时间|日時)?(?:\s*(?:on|at|am|le|el|il|em))?\s*[-:：|]?\s*\[?\(?\s*)?)"_s;
const QString numbersPart
    = uR"((?<![\d.])(?<year>(?:19|20)\d{2}|(?<='|’)\d{2}|\d{2}(?=[.]\d{2}[.]\d{2}))\s?[.\-/년年]\s*(?<month>\d{1,2})\s?[.\-/월月]\s*(?<day>\d{1,2})(?!\d)\s?[.일日号]?)"_s;
const QString englishPart
    = uR"((?<mname1>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?\s+(?<eday1>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<eyear1>(?:19|20)\d{2})|(?<eday2>\d{1,2})(?:st|nd|rd|th)?\s+(?<mname2>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?,?\s+(?<eyear2>(?:19|20)\d{2}))"_s;
// "16.10.2024", "3 mai 2024", "3 de mayo de 2024", and in Russian the hour before them. A date that
// may be of an American page ("3/4/2024") says nothing.
const QString dayFirstPart
    = uR"((?<!\d)(?<dday>\d{1,2})(?<mark>[./])(?<dmonth>\d{1,2})\k<mark>(?<dyear>(?:19|20)\d{2})(?!\d))"_s;
const QString namedMonthPart
    = uR"((?:(?<!\d)(?<fhour>[01]?\d|2[0-3]):(?<fminute>[0-5]\d),?\s+)?(?<!\d)(?<wday>\d{1,2})(?:er|º|\.)?\s+(?:de\s+)?(?<wmonth>\p{L}{3,12})\.?,?\s+(?:del?\s+)?(?<wyear>(?:19|20)\d{2})(?!\d))"_s;
const QString timePart
    = uR"((?:[\sT,·|–-]*(?:\(?[월화수목금토일]요?일?\)|\([月火水木金土日]\)|\([A-Za-z]{3}\))?[\sT,·|]*(?:(?:at|à|às|alle|ore|um|o)\s+)?(?<half>오전|오후|AM\s|PM\s)?\s*[(\[]?(?<hour>[01]?\d|2[0-4])\s?(?::|시|時|点|點|h|[.](?=\d\d\s*(?:Uhr|GMT|BST)))\s?(?<minute>[0-5]\d|\d(?=[분分]))?(?::[0-5]\d|[분分])?(?:\.\d+)?[)\]]?(?:\s*(?<half2>[ap]\.?m\b\.?))?(?:\s*(?:KST|GMT|UTC|EST|EDT|ET|CST|PST|CET|CEST|BST|IST|JST|Uhr|Z\b))?)?)"_s;

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

// By its name or the beginning of it; in the languages that write the day before the month.
std::optional<int> monthNamed(const QString &name)
{
    static const QList<QStringList> months{
        u"january januar janvier enero gennaio janeiro stycznia ocak января січня januari"_s.split(
            u' '),
        u"february februar février fevrier febrero febbraio fevereiro lutego şubat февраля лютого februari"_s
            .split(u' '),
        u"march märz mars marzo março marca mart марта березня maart"_s.split(u' '),
        u"april avril abril aprile kwietnia nisan апреля квітня"_s.split(u' '),
        u"may mai mayo maggio maio maja mayıs мая травня mei maj"_s.split(u' '),
        u"june juni juin junio giugno junho czerwca haziran июня червня"_s.split(u' '),
        u"july juli juillet julio luglio julho lipca temmuz июля липня"_s.split(u' '),
        u"august août aout agosto sierpnia ağustos августа серпня augustus augusti"_s.split(u' '),
        u"september septembre septiembre settembre setembro września eylül сентября вересня"_s
            .split(u' '),
        u"october oktober octobre octubre ottobre outubro października ekim октября жовтня"_s.split(
            u' '),
        u"november novembre noviembre novembro listopada kasım ноября листопада"_s.split(u' '),
        u"december dezember décembre decembre diciembre dicembre dezembro grudnia aralık декабря грудня"_s
            .split(u' ')};
    const QString begun = name.toLower();
    for (qsizetype i = 0; i < months.size(); ++i) {
        for (const QString &month : months.at(i)) {
            if (month.startsWith(begun))
                return static_cast<int>(i) + 1;
        }
    }
    return {};
}

QDate dateOf(const QRegularExpressionMatch &match)
{
    if (match.hasCaptured(u"wyear"_s)) {
        return {match.captured(u"wyear"_s).toInt(),
            monthNamed(match.captured(u"wmonth"_s)).value_or(0),
            match.captured(u"wday"_s).toInt()};
    }
    if (match.hasCaptured(u"dyear"_s)) {
        const int first = match.captured(u"dday"_s).toInt();
        const int second = match.captured(u"dmonth"_s).toInt();
        const int year = match.captured(u"dyear"_s).toInt();
        if (match.captured(u"mark"_s) == "/"_L1 && first <= 12)
            return second <= 12 ? QDate() : QDate(year, first, second);
        return {year, second, first};
    }
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
    if (!match.hasCaptured(u"hour"_s) && match.hasCaptured(u"fhour"_s))
        return QTime(match.captured(u"fhour"_s).toInt(), match.captured(u"fminute"_s).toInt())
            .toString(u"'T'HH:mm"_s);
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
        u"수정|업데이트|최종|updated|modifi|aktuali|actuali|atuali|aggiorn|mis à jour|güncel|обновл|оновл|更新"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (label.trimmed().isEmpty())
        return StampKind::Bare;
    return updated.match(label).hasMatch() ? StampKind::Updated : StampKind::Published;
}

// "2024-01-26T04:43:00Z" and with an offset, be it "+0900" or "+09", which Qt does not take, or a
// blank for the T; "Fri, 26 Jan 2024 04:43:00 GMT".
QDateTime zonedMoment(QString field)
{
    static const QRegularExpression blank(u"^(\\d{4}-\\d\\d-\\d\\d)\\s+(?=\\d\\d:)"_s);
    static const QRegularExpression beforeOffset(u"(:\\d\\d(?:\\.\\d+)?)\\s+(?=[+-]\\d\\d|Z)"_s);
    static const QRegularExpression basicOffset(u"([+-]\\d\\d)(\\d\\d)$"_s);
    static const QRegularExpression shortOffset(u"(:\\d\\d(?:\\.\\d+)?[+-]\\d\\d)$"_s);
    static const QRegularExpression worded(
        u"^(?:[A-Za-z]{3,9},?\\s+)?\\d{1,2} [A-Za-z]{3,9} \\d{4} .*(?:[+-]\\d{4}|GMT|UTC|Z)$"_s);
    if (worded.match(field).hasMatch())
        return feedDate(field);
    field.replace(blank, u"\\1T"_s).replace(beforeOffset, u"\\1"_s);
    if (field.contains(u'T') && field.contains(u':'))
        field.replace(basicOffset, u"\\1:\\2"_s).replace(shortOffset, u"\\1:00"_s);
    return field.contains(u'T') ? QDateTime::fromString(field, Qt::ISODate) : QDateTime();
}

QString offsetOf(const QDateTime &moment)
{
    const int minutes = moment.offsetFromUtc() / 60;
    return u"%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
        .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
}

} // namespace

QList<Stamp> findStamps(const QString &line)
{
    static const QRegularExpression pattern(labelPart + u"(?:"_s + numbersPart + u'|' + englishPart
            + u'|' + dayFirstPart + u'|' + namedMonthPart + u')' + timePart,
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

StatedMoment momentOfField(const QString &field, bool korean)
{
    const auto minute
        = [](const QDateTime &moment) { return moment.toString(u"yyyy-MM-dd'T'HH:mm"_s); };
    QDateTime moment = zonedMoment(field.trimmed());
    if (!moment.isValid()) {
        const auto stamps = findStamps(field);
        const QString value = stamps.isEmpty() ? QString() : stamps.first().value;
        return {.value = value, .offset = {}, .written = value};
    }
    const QString written = minute(moment);
    if (moment.timeSpec() == Qt::LocalTime)
        return {.value = written, .offset = {}, .written = written};
    if (korean)
        moment = moment.toOffsetFromUtc(koreanOffsetSeconds);
    return {.value = minute(moment), .offset = offsetOf(moment), .written = written};
}

QString dateOfField(const QString &field, bool korean)
{
    return momentOfField(field, korean).value;
}

} // namespace naranhi::sources
