// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/timechoice.h"
#include "language/timephrase.h"

namespace naranhi::language {

// What the words behind a date say about it: "26일 … 만났다", "26일 … 예정".
enum class Tense { Unknown, Past, Future };

// Where a phrase stands, and what is told of it.
struct PhraseContext
{
    BlockSpan words;
    Tense tense = Tense::Unknown;
    bool isQuoted = false; // what someone said on the day that the sentence names
    bool tellsSpeech = false; // "… 밝혔다": what someone says to the press
};

// The values that a phrase may have, the better first, and why.
struct TimeReading
{
    QString value; // empty when nothing anchors the phrase
    QString other{};
    TimeGrounds grounds{};
};

// Gives phrases their values, one after the other in text order: against the anchor, and against
// the dates named before ("이날", "다음 날", a clock time alone).
class TimeFlow
{
public:
    // `words`: where the text names the anchor, if it does.
    explicit TimeFlow(CoarseDate anchor, std::optional<BlockSpan> words = {})
        : m_anchor(anchor)
        , m_anchorWords(words)
    {
    }

    // Dates named in another sentence no longer lend their month, in another block not their day to
    // a bare clock time; "이날" reaches back over both.
    void beginSentence();
    void beginBlock();

    // Reads the phrase and remembers the date it names.
    [[nodiscard]] TimeReading resolve(const TimePhrase &phrase, const PhraseContext &context);

    // The words say this value, whatever they look like.
    void take(const QString &value, BlockSpan words);

private:
    // A date that the text named, and where.
    struct Named
    {
        CoarseDate date;
        std::optional<BlockSpan> words{};
    };

    // A date as read: what it hangs on, the date chosen and the other possible one.
    struct Reading
    {
        TimeBasis basis = TimeBasis::Absolute;
        Choice choice{};
        Named anchor{};
    };

    [[nodiscard]] TimeReading rangeReading(const TimePhrase &phrase, const PhraseContext &context);
    [[nodiscard]] Reading read(const Moment &moment, const PhraseContext &context);
    [[nodiscard]] Reading dateOf(const Moment &moment, const PhraseContext &context) const;
    [[nodiscard]] TimeReading pointReading(const TimePhrase &phrase, const PhraseContext &context);
    [[nodiscard]] Reading yearAndMonth(const Moment &moment) const;
    [[nodiscard]] Reading shiftedMonth(const Moment &moment) const;
    [[nodiscard]] Reading shiftedYear(const Moment &moment) const;
    [[nodiscard]] Clock clockInContext(const Moment &moment) const;
    [[nodiscard]] bool isHistory(CoarseDate date) const;
    [[nodiscard]] Reading holidayDate(const Moment &moment, const Reading &in, Lean lean) const;
    [[nodiscard]] Reading weekdayDate(const Moment &moment, const Reading &in, Lean lean) const;
    [[nodiscard]] Reading weekDate(const Moment &moment, const Reading &in, Lean lean) const;
    [[nodiscard]] Reading withYear(Reading reading, const Moment &moment, Lean lean) const;
    [[nodiscard]] Reading withMonth(const Reading &reading, const Moment &moment, Lean lean) const;
    [[nodiscard]] Reading shiftedDay(const Moment &moment, const PhraseContext &context) const;
    [[nodiscard]] Named dayInHand(const PhraseContext &context) const;
    [[nodiscard]] CoarseDate awayDate(const Away &away) const;
    [[nodiscard]] Reading currentDay() const;
    [[nodiscard]] Reading fromAnchor(CoarseDate date, TimeRule rule) const;
    [[nodiscard]] Reading fromAnchor(const Choice &choice) const;
    [[nodiscard]] static Reading fromText(CoarseDate date, TimeRule rule, const Named &named);
    void remember(CoarseDate date, const Moment &moment, BlockSpan words);
    void rememberParts(const Named &named, const Moment &moment);

    CoarseDate m_anchor;
    std::optional<BlockSpan> m_anchorWords;
    Named m_lastDay; // named last, anywhere
    bool m_wasGlance = false; // the last day was "전날", "지난 22일" or the like
    bool m_isAside = false; // the same, in an earlier block
    Named m_blockDay; // named last in this block
    Named m_latestPast; // the latest so far that is not after the anchor
    Named m_sentence; // the year and month that this sentence named in words
    Named m_sentenceDay; // named in this sentence
    Named m_sentenceYear;
    Named m_told; // the year and month of a whole date in this block
    Named m_lastYear; // named last in words, anywhere
    Named m_lastMonth; // with its year
    std::optional<Clock> m_lastClock; // of which the half of the day is known, in this block
};

} // namespace naranhi::language
