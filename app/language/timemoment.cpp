// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timemoment.h"

#include "language/timeamount.h"
#include "language/timeclock.h"
#include "language/timemomentreader.h"
#include "language/timepieces.h"
#include "language/timeyears.h"

#include <algorithm>

namespace naranhi::language {

bool Moment::isWithinDay() const
{
    const bool date = century || decade || year || yearShift || half || quarter || month
        || monthShift || weekShift || ordinal || day || dayShift || weekday || weekend || away
        || season != Season::None || holiday != Holiday::None || newYear || isRemote;
    return !date;
}

std::optional<ReadMoment> MomentReader::read()
{
    while (m_rank != Rank::End && readPiece()) {
        m_end = m_cursor.position();
        readBrackets();
        m_afterNotes = std::max(m_end, m_cursor.position());
        m_cursor.takeBlanks();
    }
    if (!isComplete())
        return std::nullopt;
    return ReadMoment{m_moment, m_last, m_end, m_afterNotes, m_isShortYear};
}

bool MomentReader::readPiece()
{
    if (m_last)
        return false;
    if (isAsciiDigit(m_cursor.peek()) && (readFullDate() || readYears() || readNamedYear()))
        return true;
    return readAway() || readOrdinal() || readClock() || readNumber() || readWord();
}

// A direction or a part of the year alone ("지난", "초") is no time.
bool MomentReader::isComplete() const
{
    if (m_rank <= Rank::Direction)
        return false;
    const bool within = m_moment.isWithinDay();
    if (m_moment.season != Season::None && m_rank == Rank::YearPart)
        return m_moment.season == Season::YearTurn || m_moment.year || m_moment.yearShift
            || m_moment.direction != Direction::None;
    if (m_moment.ordinal && !m_moment.weekday && m_rank == Rank::Ordinal)
        return m_moment.weekShift.has_value();
    return !within || m_moment.clock || m_moment.dayPart != DayPart::None;
}

// Hours belong to days, not to months or weeks.
bool MomentReader::mayFollowWithinDay(Rank rank) const
{
    return mayFollow(rank) && (m_rank <= Rank::Direction || m_rank >= Rank::Day);
}

bool MomentReader::advance(Rank rank, const TimeCursor &next)
{
    m_rank = rank;
    m_cursor = next;
    return true;
}

// "26~27일" sets the field to 26 in the moment and to 27 in its copy.
bool MomentReader::set(std::optional<int> Moment::*field, int value, std::optional<int> upTo)
{
    m_moment.*field = value;
    if (upTo) {
        m_last = m_moment;
        (*m_last).*field = *upTo;
    }
    return true;
}

bool MomentReader::readFullDate()
{
    TimeCursor next = m_cursor;
    const auto date = mayFollow(Rank::Year) ? takeNumericDate(next) : std::nullopt;
    if (!date)
        return false;
    m_moment.year = date->year;
    m_moment.month = date->month;
    if (date->day == 0)
        return advance(Rank::Month, next);
    m_moment.day = date->day;
    if (const auto last = takeNumericEnd(next, *date)) {
        m_last = m_moment;
        m_last->month = last->month;
        m_last->day = last->day;
    }
    return advance(Rank::Weekday, next);
}

bool MomentReader::readYears()
{
    TimeCursor next = m_cursor;
    const auto years = mayFollow(Rank::Year) ? takeNumericYears(next) : std::nullopt;
    return years && set(&Moment::year, years->first, years->last) && advance(Rank::Year, next);
}

// "2024시즌", "2026 (월드컵)", "5·18 (민주화운동)".
bool MomentReader::readNamedYear()
{
    TimeCursor next = m_cursor;
    if (!mayFollow(Rank::Year))
        return false;
    if (const auto years = takeSeasonYears(next)) {
        set(&Moment::year,
            years->first,
            years->last > 0 ? std::optional(years->last) : std::nullopt);
        return advance(Rank::Year, next);
    }
    if (const auto date = takeEventDay(next)) {
        if (date->year > 0)
            m_moment.year = date->year;
        m_moment.month = date->month;
        m_moment.day = date->day;
        return advance(Rank::End, next);
    }
    const auto year = m_rank == Rank::None ? takeEventYear(next) : std::nullopt;
    return year && set(&Moment::year, *year) && advance(Rank::End, next);
}

bool MomentReader::readAway()
{
    TimeCursor next = m_cursor;
    const auto away = m_rank == Rank::None ? takeAway(next) : std::nullopt;
    if (!away)
        return false;
    m_moment.away = away;
    return advance(away->unit >= Unit::Hour ? Rank::End : Rank::Day, next);
}

bool MomentReader::readOrdinal()
{
    TimeCursor next = m_cursor;
    const auto ordinal = mayFollow(Rank::Ordinal) ? takeOrdinal(next) : std::nullopt;
    if (!ordinal)
        return false;
    m_moment.ordinal = ordinal->number;
    if (ordinal->ofWeek)
        m_moment.weekShift = 0;
    return advance(Rank::Ordinal, next);
}

bool MomentReader::readClock()
{
    if (!mayFollowWithinDay(Rank::Clock))
        return false;
    TimeCursor next = m_cursor;
    const auto clock = !mayBeginNumber(next.peek())
        ? std::nullopt
        : takeClock(next, m_moment.dayPart != DayPart::None);
    if (!clock)
        return readHours();
    m_moment.clock = onDayPart(*clock, m_moment.dayPart);
    return advance(Rank::Clock, next);
}

// "오전 2∼3시".
bool MomentReader::readHours()
{
    TimeCursor next = m_cursor;
    const auto hours = m_moment.dayPart != DayPart::None ? takeHours(next) : std::nullopt;
    if (!hours)
        return false;
    m_moment.clock = onDayPart(hours->first, m_moment.dayPart);
    m_last = m_moment;
    m_last->clock = onDayPart(hours->last, m_moment.dayPart);
    return advance(Rank::Clock, next);
}

// A number with its unit, or two: "26일", "26~27일", "25·26일".
bool MomentReader::readNumber()
{
    TimeCursor next = m_cursor;
    next.takeAny(u"’'‘");
    if (!mayBeginNumber(next.peek()))
        return false;
    const auto number = next.takeNumber();
    if (!number || number->nativeWord)
        return false;
    if (acceptUnit(next, *number, {}))
        return true;
    const TimeCursor behind = next;
    TimeCursor range = next;
    range.takeBlanks();
    const bool list = range.take(u"·") || range.take(u",");
    if (!list && !range.takeAny(rangeMarks) && !range.take(u"-"))
        return false;
    range.takeBlanks();
    const auto upTo = range.takeNumber();
    const bool isPair = upTo && upTo->digits > 0 && (!list || upTo->value == number->value + 1);
    return (isPair && acceptUnit(range, *number, upTo->value))
        || (list && acceptListedDay(behind, *number));
}

// The first of "11·13·19일"; the others are found on their own.
bool MomentReader::acceptListedDay(const TimeCursor &next, const Number &number)
{
    constexpr int mostDays = 31;
    constexpr int longestList = 8;
    const auto isDay = [](const std::optional<Number> &n) {
        return n && n->digits > 0 && n->digits < 3 && n->value >= 1 && n->value <= mostDays;
    };
    if (!mayFollow(Rank::Day) || !isDay(number))
        return false;
    TimeCursor ahead = next;
    for (int i = 0; i < longestList; ++i) {
        if (!ahead.takeAny(u"·,"))
            return false;
        ahead.takeBlanks();
        if (!isAsciiDigit(ahead.peek()) || !isDay(ahead.takeNumber()))
            return false;
        if (ahead.take(u"일") && isPieceEnd(ahead)) {
            m_moment.day = number.value;
            return advance(Rank::End, next);
        }
    }
    return false;
}

bool MomentReader::acceptUnit(TimeCursor next, const Number &number, std::optional<int> upTo)
{
    const int most = std::max(number.value, upTo.value_or(0));
    if (acceptYear(next, number, upTo) || (!upTo && acceptEra(next, number)))
        return true;
    TimeCursor month = next;
    if (mayFollow(Rank::Month) && number.value >= 1 && most <= 12 && month.take(u"월")
        && (month.takeWord(u"호") || isPieceEnd(month) || isAsciiDigit(month.peek()))) {
        set(&Moment::month, number.value, upTo);
        return advance(Rank::Month, month);
    }
    TimeCursor day = next;
    const bool mayBeDay = number.digits > 0 || m_moment.month;
    if (mayFollow(Rank::Day) && mayBeDay && number.value >= 1 && most <= 31 && day.take(u"일")
        && (day.takeWord(u"생") || isPieceEnd(day)) && !(number.value == 1 && isDailyRate(day))) {
        set(&Moment::day, number.value, upTo);
        return advance(Rank::Day, day);
    }
    return acceptQuarter(next, number, upTo);
}

bool MomentReader::acceptQuarter(TimeCursor next, const Number &number, std::optional<int> upTo)
{
    const int most = std::max(number.value, upTo.value_or(0));
    TimeCursor quarter = next;
    const bool quarters = quarter.take(u"분기") || quarter.take(u"사분기")
        || quarter.take(u"·4분기") || quarter.take(u"/4분기");
    if (mayFollow(Rank::YearPart) && quarters && number.value >= 1 && most <= 4
        && quarter.isWordEnd()) {
        set(&Moment::quarter, number.value, upTo);
        return advance(Rank::YearPart, quarter);
    }
    return false;
}

// Two digits are a year where an apostrophe or a zero leads ("'98년", "08년"), where they tell a
// birth
// ("98년생") or are of the last century and not round ("97년"), and where a month follows ("24년
// 1월"): else they count years.
bool MomentReader::isShortYear(const TimeCursor &behind, const Number &number) const
{
    static constexpr QStringView apostrophes = u"’'‘";
    constexpr qsizetype digitsAndUnit = 3;
    constexpr int firstBare = 81;
    if (apostrophes.contains(behind.peek(-digitsAndUnit - 1)) || number.value < 10)
        return true;
    TimeCursor birth = behind;
    if (birth.takeWord(u"생"))
        return true;
    TimeCursor mark = behind;
    mark.takeBlanks();
    const bool isSpan = mark.take(u"만") || mark.take(u"간") || mark.take(u"째")
        || mark.take(u"동안") || mark.take(u"넘") || mark.take(u"전") || mark.take(u"뒤")
        || mark.take(u"후") || mark.take(u"이상") || mark.take(u"가까이") || mark.take(u"형");
    return number.value >= firstBare && number.value % 10 != 0 && !isSpan;
}

// Three digits are a year where an era or the particle says so ("660년에").
bool MomentReader::acceptYear(TimeCursor next, const Number &number, std::optional<int> upTo)
{
    if (!mayFollow(Rank::Year) || !next.take(u"년"))
        return false;
    int year = number.value + m_era;
    if (number.digits == 2 && m_era == 0) {
        TimeCursor ahead = next;
        ahead.takeBlanks();
        MomentReader further(ahead);
        further.m_rank = Rank::Year;
        m_isShortYear = isShortYear(next, number);
        if (!m_isShortYear && !further.readNumber())
            return false;
        constexpr int firstOfLastCentury = 50;
        year += year < firstOfLastCentury ? 2000 : 1900;
    } else if (!m_hasEra && year < 1000
        && (number.digits != 3 || next.peek() != u'에' || year % 100 == 0)) {
        return false;
    }
    if (upTo && *upTo < 100)
        upTo = year - year % 100 + *upTo;
    const bool suffixed = number.digits > 0
        && (next.takeWord(u"생") || next.takeWord(u"형") || next.takeWord(u"식")
            || next.takeWord(u"산") || next.takeWord(u"도"));
    if (!suffixed && !isPieceEnd(next) && !isAsciiDigit(next.peek()))
        return false;
    set(&Moment::year, year, upTo);
    return advance(Rank::Year, next);
}

bool MomentReader::acceptEra(TimeCursor next, const Number &number)
{
    if (!mayFollow(Rank::Year))
        return false;
    const int year = number.value < 100 ? 1900 + number.value : number.value;
    TimeCursor decade = next;
    if (number.value % 10 == 0 && number.digits % 2 == 0 && decade.takeWord(u"년대")) {
        m_moment.decade = year;
        return advance(Rank::Month, decade);
    }
    if (number.value < 1 || number.value > 30 || !next.takeWord(u"세기"))
        return false;
    m_moment.century = number.value;
    return advance(Rank::Month, next);
}

std::optional<ReadMoment> readMoment(TimeCursor cursor)
{
    return MomentReader(cursor).read();
}

} // namespace naranhi::language
