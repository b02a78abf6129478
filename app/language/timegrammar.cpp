// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timegrammar.h"

#include "language/timeamount.h"
#include "language/timecalendar.h"
#include "language/timemoment.h"
#include "language/timewords.h"

#include <array>

namespace naranhi::language {

using namespace Qt::StringLiterals;

namespace {

TimeType typeOf(const Moment &moment)
{
    const bool within = moment.clock || moment.dayPart != DayPart::None;
    const bool awayWithin = moment.away && moment.away->unit >= Unit::Hour;
    return within || awayWithin ? TimeType::Time : TimeType::Date;
}

// "까지", "사이" behind the second date of a range.
bool takeRangeEnd(TimeCursor &cursor, bool untilCounts)
{
    TimeCursor next = cursor;
    next.takeBlanks();
    if (!(untilCounts && next.take(u"까지")) && !next.take(u"사이"))
        return false;
    cursor = next;
    return true;
}

enum class Link { None, Mark, From, And };

Link takeLink(TimeCursor &cursor)
{
    if (cursor.take(u"부터") || cursor.take(u"에서"))
        return Link::From;
    if (cursor.take(u"과") || cursor.take(u"와"))
        return Link::And;
    cursor.takeBlanks();
    return cursor.takeAny(u"~∼〜～–—-") ? Link::Mark : Link::None;
}

std::optional<ReadMoment> readRangeEnd(TimeCursor cursor)
{
    const Link link = takeLink(cursor);
    if (link == Link::None)
        return std::nullopt;
    cursor.takeBlanks();
    auto last = readMoment(cursor);
    if (!last || last->last)
        return std::nullopt;
    cursor.advance(last->end - cursor.position());
    const bool ended = takeRangeEnd(cursor, link != Link::And);
    if (link != Link::Mark && !ended)
        return std::nullopt;
    last->end = cursor.position();
    return last;
}

// "지난해 6월 이후 7개월 만에": of a day that comes round again the words name the last time.
bool isReference(TimeCursor behind)
{
    behind.takeBlanks();
    return takeAmount(behind) && (behind.takeBlanks(), behind.take(u"만"));
}

// "부터", "까지", "이후", "이전" with no other end in sight.
Opening takeOpening(TimeCursor &cursor)
{
    if (cursor.take(u"부터"))
        return Opening::From;
    if (cursor.take(u"까지"))
        return Opening::Until;
    TimeCursor next = cursor;
    next.takeBlanks();
    if (next.take(u"또는 그 ") || next.take(u"혹은 그 ") || next.take(u"및 그 "))
        next.takeBlanks();
    const bool since = (next.takeWord(u"이후") || next.takeWord(u"이래")) && !isReference(next);
    const bool before = !since && next.takeWord(u"이전");
    if (since || before)
        cursor = next;
    return since ? Opening::From : before ? Opening::Until : Opening::None;
}

TimePhrase phraseOf(QStringView text, qsizetype at, const ReadMoment &read)
{
    TimePhrase phrase{.span = {at, read.end},
        .type = typeOf(read.moment),
        .first = read.moment,
        .last = read.last};
    if (phrase.last)
        return phrase;
    if (const auto last = readRangeEnd(TimeCursor(text, read.afterNotes))) {
        phrase.last = last->moment;
        phrase.span.end = last->end;
        if (typeOf(last->moment) == TimeType::Time)
            phrase.type = TimeType::Time;
        return phrase;
    }
    TimeCursor behind(text, read.afterNotes);
    phrase.opening = takeOpening(behind);
    if (phrase.opening != Opening::None)
        phrase.span.end = behind.position();
    return phrase;
}

QString setValueOf(Unit unit, const std::optional<ReadMoment> &when)
{
    static constexpr QStringView letters = u"YMWD";
    const QString always = u"P1"_s + letters[static_cast<qsizetype>(unit)];
    if (!when)
        return always;
    const Moment &moment = when->moment;
    if (unit == Unit::Week && moment.weekday)
        return u"XXXX-WXX-%1"_s.arg(*moment.weekday);
    const CoarseDate date{0, moment.month.value_or(0), moment.day.value_or(0)};
    const bool fits = unit == Unit::Year ? date.month > 0 : unit == Unit::Month && date.day > 0;
    return fits ? date.text() : always;
}

QString clockText(const Clock &clock)
{
    return u"T%1:%2"_s.arg(clock.hour, 2, 10, QChar(u'0'))
        .arg(clock.minute.value_or(0), 2, 10, QChar(u'0'));
}

TimePhrase setPhrase(qsizetype from, qsizetype to, const QString &value)
{
    return {.span = {from, to}, .type = TimeType::Set, .fixedValue = value};
}

// "매주 수요일 오전 7시", "매일", "매월 25일".
std::optional<TimePhrase> readEvery(QStringView text, qsizetype at)
{
    const TimeWord *every = longestTimeWord(text.mid(at));
    if (!every || every->kind != WordKind::Every)
        return std::nullopt;
    TimeCursor cursor(text, at + every->text.size());
    if (!cursor.isWordEnd())
        return std::nullopt;
    const qsizetype wordEnd = cursor.position();
    cursor.takeBlanks();
    const auto when = readMoment(cursor);
    QString value = setValueOf(static_cast<Unit>(every->value), when);
    if (when && when->moment.clock && !value.startsWith(u'P'))
        value += clockText(*when->moment.clock);
    return setPhrase(at, when ? when->end : wordEnd, value);
}

// "3년마다", "격주", "분기마다".
std::optional<TimePhrase> readInterval(QStringView text, qsizetype at)
{
    struct Word
    {
        QStringView text;
        QStringView value;
    };
    static constexpr std::array<Word, 4> words{
        {{u"격주", u"P2W"}, {u"격월", u"P2M"}, {u"분기마다", u"P3M"}, {u"매 분기", u"P3M"}}};
    for (const Word &word : words) {
        TimeCursor cursor(text, at);
        if (cursor.takeWord(word.text))
            return setPhrase(at, cursor.position(), word.value.toString());
    }
    TimeCursor cursor(text, at);
    const auto amount = takeAmount(cursor);
    if (!amount || !cursor.take(u"마다") || amount->value.contains(u'X'))
        return std::nullopt;
    return setPhrase(at, cursor.position(), amount->value);
}

bool mayBeginInterval(QChar c)
{
    return mayBeginNumber(c) || QStringView(u"격분매").contains(c);
}

// "후반 24분" of a match: when in the day, nobody says.
std::optional<TimePhrase> readMatchMinute(QStringView text, qsizetype at)
{
    TimeCursor cursor(text, at);
    cursor.take(u"연장 ");
    if (!cursor.take(u"전반") && !cursor.take(u"후반"))
        return std::nullopt;
    cursor.takeBlanks();
    const auto minute = isAsciiDigit(cursor.peek()) ? cursor.takeNumber() : std::nullopt;
    if (!minute || minute->digits > 3 || !cursor.take(u"분"))
        return std::nullopt;
    return TimePhrase{
        .span = {at, cursor.position()}, .type = TimeType::Time, .fixedValue = QString()};
}

} // namespace

std::optional<TimePhrase> readTimePhrase(QStringView text, qsizetype at)
{
    if (auto set = readEvery(text, at))
        return set;
    if (auto set = mayBeginInterval(text[at]) ? readInterval(text, at) : std::nullopt)
        return set;
    const bool mayBeHalf = QStringView(u"전후연").contains(text[at]);
    if (auto minute = mayBeHalf ? readMatchMinute(text, at) : std::nullopt)
        return minute;
    TimeCursor cursor(text, at);
    const auto moment = readMoment(cursor);
    auto duration = takeDuration(cursor);
    const bool isAmount = duration
        && (!moment || duration->span.end > moment->end
            || (duration->span.end == moment->end && !moment->isShortYear));
    if (isAmount)
        return duration;
    // A moment may have lost all its pieces again, as "연말" in "연말정산".
    const bool isRead = moment && moment->end > at;
    return isRead ? std::optional(phraseOf(text, at, *moment)) : std::nullopt;
}

} // namespace naranhi::language
