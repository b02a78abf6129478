// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/timemoment.h"
#include "language/timewords.h"

namespace naranhi::language {

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

// Reads the pieces of one moment; see readMoment(). Private to the two files that it is written in:
// numbers (timemoment.cpp) and words (timemomentwords.cpp).
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
    bool readNamedYear();
    bool readHours();
    bool readNumber();
    bool readWord();
    bool readOrdinal();
    bool readClock();
    bool readAway();
    void readBrackets();
    bool readBareDayInBrackets();
    [[nodiscard]] bool isShortYear(const TimeCursor &behind, const Number &number) const;

    bool acceptUnit(TimeCursor next, const Number &number, std::optional<int> upTo);
    bool acceptYear(TimeCursor next, const Number &number, std::optional<int> upTo);
    bool acceptListedDay(const TimeCursor &next, const Number &number);
    bool acceptQuarter(TimeCursor next, const Number &number, std::optional<int> upTo);
    bool acceptEra(TimeCursor next, const Number &number);
    bool acceptWord(const TimeWord &word, const TimeCursor &next);
    bool acceptYearWord(const TimeWord &word, const TimeCursor &next);
    bool acceptPortion(const TimeWord &word, const TimeCursor &next);
    bool acceptHoliday(const TimeWord &word, TimeCursor next);
    bool acceptEraName(const TimeWord &word, TimeCursor next);
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
    bool m_hasEra = false;
    int m_era = 0; // what makes the years of an era ours
    bool m_isShortYear = false;
    qsizetype m_afterNotes = 0;
    bool m_inBrackets = false; // brackets in brackets are not read: bounded work
};

} // namespace naranhi::language
