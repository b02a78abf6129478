// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timemoment.h"

#include "language/timeamount.h"
#include "language/timeclock.h"
#include "language/timepieces.h"
#include "language/timewords.h"

#include <algorithm>

namespace naranhi::language {

bool Moment::isWithinDay() const
{
    const bool date = century || decade || year || yearShift || half || quarter || month
        || monthShift || weekShift || ordinal || day || dayShift || weekday || weekend || away
        || season != Season::None || holiday != Holiday::None;
    return !date;
}

namespace {

// From coarse to fine: a piece may only follow a coarser one.
enum class Rank {
    None,
    Direction,
    Year,
    YearPart,
    Month,
    Portion,
    Week,
    Ordinal,
    Day,
    Weekday,
    DayPart,
    Clock,
    End
};

// "전날(25일)" lies before, "내일(27일)" ahead.
Direction impliedDirection(const Moment &moment)
{
    const int shift = moment.dayShift.value_or(
        moment.weekShift.value_or(moment.monthShift.value_or(moment.yearShift.value_or(0))));
    if (shift == 0)
        return moment.direction;
    return shift < 0 ? Direction::Past : Direction::Future;
}

class MomentReader
{
public:
    explicit MomentReader(TimeCursor cursor)
        : m_cursor(cursor)
        , m_end(cursor.position())
    {
    }

    std::optional<ReadMoment> read();

private:
    bool readPiece();
    bool readFullDate();
    bool readYears();
    bool readNumber();
    bool readWord();
    bool readOrdinal();
    bool readClock();
    bool readAway();
    void readBrackets();

    bool acceptUnit(TimeCursor next, const Number &number, std::optional<int> upTo);
    bool acceptYear(TimeCursor next, const Number &number, std::optional<int> upTo);
    bool acceptEra(TimeCursor next, const Number &number);
    bool acceptWord(const TimeWord &word, const TimeCursor &next);
    bool acceptSmallWord(const TimeWord &word, const TimeCursor &next);
    bool set(std::optional<int> Moment::*field, int value, std::optional<int> upTo = {});
    bool advance(Rank rank, const TimeCursor &next);
    [[nodiscard]] bool mayFollow(Rank rank) const { return rank > m_rank; }
    [[nodiscard]] bool mayFollowWithinDay(Rank rank) const;
    [[nodiscard]] bool isComplete() const;

    TimeCursor m_cursor;
    qsizetype m_end = 0; // of the last piece; a note behind it is passed over, not in it
    Rank m_rank = Rank::None;
    Moment m_moment;
    std::optional<Moment> m_last;
    bool m_inBrackets = false; // brackets in brackets are not read: bounded work
};

std::optional<ReadMoment> MomentReader::read()
{
    while (m_rank != Rank::End && readPiece()) {
        m_end = m_cursor.position();
        readBrackets();
        m_cursor.takeBlanks();
    }
    if (!isComplete())
        return std::nullopt;
    return ReadMoment{m_moment, m_last, m_end};
}

bool MomentReader::readPiece()
{
    if (m_last)
        return false;
    if (isAsciiDigit(m_cursor.peek()) && (readFullDate() || readYears()))
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
        return m_moment.year || m_moment.yearShift || m_moment.direction != Direction::None;
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
    m_moment.day = date->day;
    return advance(Rank::Weekday, next);
}

bool MomentReader::readYears()
{
    TimeCursor next = m_cursor;
    const auto years = mayFollow(Rank::Year) ? takeNumericYears(next) : std::nullopt;
    return years && set(&Moment::year, years->first, years->last) && advance(Rank::Year, next);
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
        return false;
    m_moment.clock = onDayPart(*clock, m_moment.dayPart);
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
    TimeCursor range = next;
    range.takeBlanks();
    const bool list = range.take(u"·") || range.take(u",");
    if (!list && !range.takeAny(rangeMarks) && !range.take(u"-"))
        return false;
    range.takeBlanks();
    const auto upTo = range.takeNumber();
    if (!upTo || upTo->digits == 0 || (list && upTo->value != number->value + 1))
        return false;
    return acceptUnit(range, *number, upTo->value);
}

bool MomentReader::acceptUnit(TimeCursor next, const Number &number, std::optional<int> upTo)
{
    const int most = std::max(number.value, upTo.value_or(0));
    if (acceptYear(next, number, upTo) || (!upTo && acceptEra(next, number)))
        return true;
    TimeCursor month = next;
    if (mayFollow(Rank::Month) && number.value >= 1 && most <= 12 && month.take(u"월")
        && (isPieceEnd(month) || isAsciiDigit(month.peek()))) {
        set(&Moment::month, number.value, upTo);
        return advance(Rank::Month, month);
    }
    TimeCursor day = next;
    const bool mayBeDay = number.digits > 0 || m_moment.month;
    if (mayFollow(Rank::Day) && mayBeDay && number.value >= 1 && most <= 31 && day.take(u"일")
        && isPieceEnd(day) && !(number.value == 1 && isDailyRate(day))) {
        set(&Moment::day, number.value, upTo);
        return advance(Rank::Day, day);
    }
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

// Two digits are a year only where a month or a part of the year follows ("24년 1월"), three where
// the particle says so ("660년에"): else they count years.
bool MomentReader::acceptYear(TimeCursor next, const Number &number, std::optional<int> upTo)
{
    if (!mayFollow(Rank::Year) || !next.take(u"년"))
        return false;
    next.take(u"도");
    int year = number.value;
    if (number.digits == 2) {
        TimeCursor ahead = next;
        ahead.takeBlanks();
        MomentReader further(ahead);
        further.m_rank = Rank::Year;
        const QChar before = next.peek(-4);
        if (before != u'’' && before != u'\'' && before != u'‘' && !further.readNumber())
            return false;
        year += year < 70 ? 2000 : 1900;
    } else if (year < 1000 && (number.digits != 3 || next.peek() != u'에' || year % 100 == 0)) {
        return false;
    }
    if (upTo && *upTo < 100)
        upTo = year - year % 100 + *upTo;
    if (!isPieceEnd(next) && !isAsciiDigit(next.peek()))
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

// The longest word that fits: "지난 주" begins "지난 주말" but does not end there.
bool MomentReader::readWord()
{
    QStringView rest = m_cursor.rest();
    for (const TimeWord *word = longestTimeWord(rest); word; word = longestTimeWord(rest)) {
        TimeCursor next = m_cursor;
        next.advance(word->text.size());
        if (acceptWord(*word, next) || acceptSmallWord(*word, next))
            return true;
        rest = rest.left(word->text.size() - 1);
    }
    return false;
}

// Words that name years, months, weeks.
bool MomentReader::acceptWord(const TimeWord &word, const TimeCursor &next)
{
    const bool end = isPieceEnd(next);
    const auto accept = [&](Rank rank, auto field, auto value) {
        if (!mayFollow(rank) || !(end || isAsciiDigit(next.peek())))
            return false;
        m_moment.*field = value;
        return advance(rank, next);
    };
    switch (word.kind) {
    case WordKind::Direction: {
        const bool goesOn
            = mayBeginTime(next.peek()) || isAsciiDigit(next.peek()) || next.peek().isSpace();
        if (!goesOn || m_rank != Rank::None)
            return false;
        m_moment.direction = static_cast<Direction>(word.value);
        if (word.text == u"올")
            m_moment.yearShift = 0;
        return advance(Rank::Direction, next);
    }
    case WordKind::FlowYear:
        return accept(Rank::Year, &Moment::yearShift, word.value) && (m_moment.fromFlow = true);
    case WordKind::YearShift:
        return accept(Rank::Year, &Moment::yearShift, word.value);
    case WordKind::Half:
        return accept(Rank::YearPart, &Moment::half, word.value);
    case WordKind::Season:
        return accept(Rank::YearPart, &Moment::season, static_cast<Season>(word.value));
    case WordKind::MonthShift:
        return accept(Rank::Month, &Moment::monthShift, word.value);
    case WordKind::MonthName:
        return accept(Rank::Month, &Moment::month, word.value);
    case WordKind::WeekShift:
        // "지난 주|말" is another word.
        return next.isWordEnd() && accept(Rank::Week, &Moment::weekShift, word.value);
    case WordKind::YearEdge:
        if (!accept(Rank::Portion, &Moment::portion, static_cast<Portion>(word.value)))
            return false;
        if (!m_moment.year && !m_moment.yearShift)
            m_moment.yearShift = 0;
        return true;
    case WordKind::Portion:
        // "초과" is no early part; only what came before can have parts.
        if (m_rank < Rank::Year || next.peek() == u'과')
            return false;
        return accept(Rank::Portion, &Moment::portion, static_cast<Portion>(word.value));
    default:
        return false;
    }
}

// Words that name days and what lies within a day.
bool MomentReader::acceptSmallWord(const TimeWord &word, const TimeCursor &next)
{
    if (!isPieceEnd(next) && !(word.kind == WordKind::DayPart && isAsciiDigit(next.peek())))
        return false;
    switch (word.kind) {
    case WordKind::FlowDay:
        if (!mayFollow(Rank::Day) || m_rank != Rank::None)
            return false;
        m_moment.fromFlow = true;
        m_moment.dayShift = word.value;
        return advance(Rank::Day, next);
    case WordKind::DayShift:
    case WordKind::NightShift:
        if (!mayFollow(Rank::Day) || m_rank != Rank::None)
            return false;
        m_moment.dayShift = word.value;
        if (word.kind == WordKind::NightShift)
            m_moment.dayPart = DayPart::Night;
        return advance(word.kind == WordKind::NightShift ? Rank::DayPart : Rank::Day, next);
    case WordKind::Holiday:
        if (!mayFollow(Rank::Day))
            return false;
        m_moment.holiday = static_cast<Holiday>(word.value);
        return advance(Rank::Day, next);
    case WordKind::Weekday:
    case WordKind::Weekend:
        if (!mayFollow(Rank::Weekday))
            return false;
        if (word.kind == WordKind::Weekday)
            m_moment.weekday = word.value;
        else
            m_moment.weekend = true;
        return advance(Rank::Weekday, next);
    case WordKind::DayPart:
        if (!mayFollowWithinDay(Rank::DayPart) || (word.text == u"낮" && next.peek() == u'은'))
            return false;
        m_moment.dayPart = static_cast<DayPart>(word.value);
        return advance(Rank::DayPart, next);
    case WordKind::ClockWord:
        if (!mayFollowWithinDay(Rank::Clock))
            return false;
        m_moment.clock = Clock{.hour = word.value};
        return advance(Rank::Clock, next);
    default:
        return false;
    }
}

void MomentReader::readBrackets()
{
    if (m_inBrackets || m_moment.isWithinDay() || m_last)
        return;
    TimeCursor next = m_cursor;
    if (const auto note = takeNote(next)) {
        m_cursor = next;
        if (m_moment.day && note->weekday > 0)
            m_moment.weekday = note->weekday;
        return;
    }
    TimeCursor inside = m_cursor;
    if (!inside.take(u"("))
        return;
    MomentReader exact(inside);
    exact.m_inBrackets = true;
    const auto read = exact.read();
    TimeCursor close(exact.m_cursor);
    if (!read || read->last || !close.take(u")"))
        return;
    Moment merged = read->moment;
    if (merged.direction == Direction::None)
        merged.direction = impliedDirection(m_moment);
    if (merged.isWithinDay())
        return;
    m_moment = merged;
    m_rank = std::max(m_rank, exact.m_rank);
    m_cursor = close;
    m_end = close.position();
}

} // namespace

std::optional<ReadMoment> readMoment(TimeCursor cursor)
{
    return MomentReader(cursor).read();
}

} // namespace naranhi::language
