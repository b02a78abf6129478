// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timemoment.h"

#include "language/timeamount.h"
#include "language/timeclock.h"
#include "language/timewords.h"

#include <algorithm>
#include <array>

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

constexpr QStringView rangeMarks = u"~∼〜～–";
constexpr QStringView weekdayLetters = u"월화수목금토일";

// "전날(25일)" lies before, "내일(27일)" ahead.
Direction impliedDirection(const Moment &moment)
{
    const int shift = moment.dayShift.value_or(
        moment.weekShift.value_or(moment.monthShift.value_or(moment.yearShift.value_or(0))));
    if (shift == 0)
        return moment.direction;
    return shift < 0 ? Direction::Past : Direction::Future;
}

// Parts of the day also stand right behind it: "어제저녁", "3일오전".
bool isDayEnd(const TimeCursor &cursor)
{
    const TimeWord *next = longestTimeWord(cursor.rest());
    return cursor.isWordEnd() || (next && next->kind == WordKind::DayPart);
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
    bool readNote(TimeCursor inside);

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
    if (isDigit(m_cursor.peek()) && (readFullDate() || readYears()))
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

// "2024.01.26", "2024. 1. 26.", "2024-03-18", with a "T" before the clock or none.
bool MomentReader::readFullDate()
{
    TimeCursor next = m_cursor;
    const auto year = mayFollow(Rank::Year) ? next.takeNumber() : std::nullopt;
    if (!year || year->digits != 4 || year->value < 1000)
        return false;
    int parts[2] = {};
    for (int &part : parts) {
        if (!next.takeAny(u".-/"))
            return false;
        next.takeBlanks();
        const auto number = next.takeNumber();
        if (!number || number->digits == 0 || number->digits > 2)
            return false;
        part = number->value;
    }
    if (parts[0] < 1 || parts[0] > 12 || parts[1] < 1 || parts[1] > 31)
        return false;
    TimeCursor clock = next;
    if (clock.take(u"T") && isDigit(clock.peek()))
        next = clock;
    else if (clock = next; clock.take(u".") && !isDigit(clock.peek()) && clock.peek() != u'\0')
        next = clock.takeBlanks() && isDigit(clock.peek()) ? clock : next;
    m_moment.year = year->value;
    m_moment.month = parts[0];
    m_moment.day = parts[1];
    return advance(Rank::Weekday, next);
}

// "2020∼2023", "2014-2018": years with no word to say so.
bool MomentReader::readYears()
{
    TimeCursor next = m_cursor;
    const auto isYear = [](const std::optional<Number> &n) {
        return n && n->digits == 4 && n->value >= 1900 && n->value < 2100;
    };
    const auto first = next.takeNumber();
    if (!mayFollow(Rank::Year) || !isYear(first) || !(next.takeAny(rangeMarks) || next.take(u"-")))
        return false;
    const auto last = next.takeNumber();
    if (!isYear(last) || last->value <= first->value || next.peek() == u'-' || !next.isWordEnd())
        return false;
    set(&Moment::year, first->value, last->value);
    return advance(Rank::Year, next);
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

// "첫째 주", "두 번째 금요일", "셋째주".
bool MomentReader::readOrdinal()
{
    static constexpr std::array<QStringView, 6> counted{u"", u"첫", u"둘", u"셋", u"넷", u"다섯"};
    TimeCursor next = m_cursor;
    if (!mayFollow(Rank::Ordinal))
        return false;
    next.take(u"의");
    next.takeBlanks();
    int ordinal = 0;
    if (next.take(u"첫")) {
        ordinal = 1;
    } else if (const auto number = next.takeNumber()) {
        ordinal = number->value;
    } else {
        const auto it = std::find_if(counted.begin() + 1, counted.end(), [&next](QStringView word) {
            return next.take(word);
        });
        ordinal = it != counted.end() ? static_cast<int>(it - counted.begin()) : 0;
    }
    next.takeBlanks();
    const bool nth = next.take(u"번째") || next.take(u"째");
    next.takeBlanks();
    const TimeWord *weekday = longestTimeWord(next.rest());
    const bool week = next.takeWord(u"주");
    const bool ofMonth = nth && (week || (weekday && weekday->kind == WordKind::Weekday));
    if (ordinal < 1 || ordinal > 6 || !ofMonth)
        return false;
    m_moment.ordinal = ordinal;
    if (week)
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
        && (month.isWordEnd() || isDigit(month.peek()))) {
        set(&Moment::month, number.value, upTo);
        return advance(Rank::Month, month);
    }
    TimeCursor day = next;
    const bool mayBeDay = number.digits > 0 || m_moment.month;
    if (mayFollow(Rank::Day) && mayBeDay && number.value >= 1 && most <= 31 && day.take(u"일")
        && isDayEnd(day)) {
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
    if (!next.isWordEnd() && !isDigit(next.peek()))
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
    const bool end = next.isWordEnd();
    const auto accept = [&](Rank rank, auto field, auto value) {
        if (!mayFollow(rank) || !(end || isDigit(next.peek())))
            return false;
        m_moment.*field = value;
        return advance(rank, next);
    };
    switch (word.kind) {
    case WordKind::Direction: {
        const bool goesOn
            = mayBeginTime(next.peek()) || isDigit(next.peek()) || next.peek().isSpace();
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
        return accept(Rank::Week, &Moment::weekShift, word.value);
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
    if (!isDayEnd(next) && !(word.kind == WordKind::DayPart && isDigit(next.peek())))
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
    TimeCursor inside = m_cursor;
    if (m_inBrackets || m_moment.isWithinDay() || m_last || !inside.take(u"(") || readNote(inside))
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

// "(현지시간)", "(음력)", "(금)", "(금요일)".
bool MomentReader::readNote(TimeCursor inside)
{
    const qsizetype close = inside.rest().left(24).indexOf(u')');
    if (close < 0)
        return false;
    const QStringView note = inside.rest().left(close);
    const bool weekday = !note.isEmpty() && weekdayLetters.contains(note.front())
        && (note.size() == 1 || (note.size() == 3 && note.endsWith(u"요일")));
    if (weekday && m_moment.day)
        m_moment.weekday = static_cast<int>(weekdayLetters.indexOf(note.front())) + 1;
    if (!weekday && !note.contains(u"시간") && !note.contains(u"시각") && note != u"음력"
        && note != u"양력")
        return false;
    inside.advance(close + 1);
    m_cursor = inside;
    return true;
}

} // namespace

std::optional<ReadMoment> readMoment(TimeCursor cursor)
{
    return MomentReader(cursor).read();
}

} // namespace naranhi::language
