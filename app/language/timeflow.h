// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/timecalendar.h"
#include "language/timephrase.h"

namespace naranhi::language {

// What the words behind a date say about it: "26일 … 만났다", "26일 … 예정".
enum class Tense { Unknown, Past, Future };

// Gives phrases their values, one after the other in text order: against the anchor, and against
// the dates named before ("이날", "다음 날", a clock time alone).
class TimeFlow
{
public:
    explicit TimeFlow(CoarseDate anchor)
        : m_anchor(anchor)
    {
    }

    // Dates named in another sentence no longer lend their month, in another block not their day to
    // a bare clock time; "이날" reaches back over both.
    void beginSentence();
    void beginBlock();

    // The TIMEX3 value; empty when nothing anchors the phrase. Remembers the date it names.
    [[nodiscard]] QString resolve(const TimePhrase &phrase, Tense tense);

private:
    [[nodiscard]] QString rangeValue(const Moment &first, const Moment &last, Tense tense);
    [[nodiscard]] QString valueOf(const Moment &moment, Tense tense);
    [[nodiscard]] QString weekValue(const Moment &moment, CoarseDate date, Tense tense) const;
    [[nodiscard]] CoarseDate dateOf(const Moment &moment, Tense tense) const;
    [[nodiscard]] CoarseDate yearAndMonth(const Moment &moment) const;
    [[nodiscard]] CoarseDate shiftedDay(const Moment &moment, Tense tense) const;
    [[nodiscard]] CoarseDate dayInHand(Tense tense) const;
    [[nodiscard]] CoarseDate awayDate(const Away &away) const;
    [[nodiscard]] CoarseDate weekdayDate(const Moment &moment, CoarseDate month, Tense tense) const;
    [[nodiscard]] int yearAwayWithoutMonth(int month, Direction direction) const;
    [[nodiscard]] CoarseDate withYear(CoarseDate date, const Moment &moment, Tense tense) const;
    [[nodiscard]] CoarseDate withMonth(CoarseDate date, const Moment &moment, Tense tense) const;
    [[nodiscard]] CoarseDate withMonthOfWeekday(CoarseDate date, int weekday) const;
    [[nodiscard]] CoarseDate currentDay() const;
    void remember(CoarseDate date, const Moment &moment);

    CoarseDate m_anchor;
    CoarseDate m_lastDay; // named last, anywhere
    bool m_wasGlance = false; // the last day was "전날", "지난 22일" or the like
    bool m_isAside = false; // the same, in an earlier block
    CoarseDate m_blockDay; // named last in this block
    CoarseDate m_latestPast; // the latest so far that is not after the anchor
    CoarseDate m_sentence; // the year and month that this sentence named in words
    int m_lastYear = 0; // named last in words, anywhere
};

} // namespace naranhi::language
