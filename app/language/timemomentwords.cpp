// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timemomentreader.h"
#include "language/timepieces.h"

#include <algorithm>

namespace naranhi::language {

namespace {

// "전날(25일)" lies before, "내일(27일)" ahead.
Direction impliedDirection(const Moment &moment)
{
    const int shift = moment.dayShift.value_or(
        moment.weekShift.value_or(moment.monthShift.value_or(moment.yearShift.value_or(0))));
    if (shift == 0)
        return moment.direction;
    return shift < 0 ? Direction::Past : Direction::Future;
}

// "전달" is a verb's root unless something is held against it: "전달보다", "전달 대비".
bool isCompared(TimeCursor behind)
{
    if (behind.take(u"보다") || behind.take(u"에 비해") || behind.take(u"과 비교"))
        return true;
    behind.takeBlanks();
    return behind.take(u"대비") || behind.take(u"같은 기간");
}

// "낮은" and "낮다" are low, "밤낮" is always, "저녁 식사" is eaten.
bool isPartOfDay(const TimeWord &word, TimeCursor behind)
{
    if (word.text == u"낮" && (QStringView(u"은다지게춰추고아").contains(behind.peek())))
        return false;
    if (word.text == u"밤" && behind.peek() == u'낮')
        return false;
    if (word.text != u"아침" && word.text != u"저녁")
        return true;
    behind.takeBlanks();
    return !behind.take(u"식사") && !behind.take(u"밥") && !behind.take(u"식단")
        && !behind.take(u"메뉴") && !behind.take(u"드라마") && !behind.take(u"먹");
}

// "설" is also hearsay: only what goes with the holiday tells.
bool isSeollal(TimeCursor behind)
{
    for (const QStringView joined :
        {u"과 추석", u"·추석", u"이나 추석", u", 추석", u"엔 ", u"에는 "}) {
        if (behind.rest().startsWith(joined))
            return true;
    }
    constexpr qsizetype reach = 14;
    if (behind.take(u"을")) {
        const QStringView ahead = behind.rest().left(reach);
        return ahead.contains(u"앞두") || ahead.contains(u"앞둔") || ahead.contains(u"맞")
            || ahead.contains(u"쇠") || ahead.contains(u"지내") || ahead.contains(u"전후");
    }
    behind.takeBlanks();
    for (const QStringView word : {u"명절",
             u"연휴",
             u"당일",
             u"대목",
             u"선물",
             u"차례",
             u"직전",
             u"직후",
             u"전날",
             u"귀성",
             u"귀경",
             u"성수",
             u"물가",
             u"제수",
             u"민심",
             u"상여",
             u"특선"}) {
        if (behind.rest().startsWith(word))
            return true;
    }
    return false;
}

} // namespace

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
    case WordKind::Half:
        return accept(Rank::YearPart, &Moment::half, word.value);
    case WordKind::Season:
        return accept(Rank::YearPart, &Moment::season, static_cast<Season>(word.value));
    case WordKind::MonthShift:
        return accept(Rank::Month, &Moment::monthShift, word.value);
    case WordKind::FlowMonth:
        return accept(Rank::Month, &Moment::monthShift, word.value) && (m_moment.fromFlow = true);
    case WordKind::SentenceMonth:
        return (word.text != u"전달" || isCompared(next))
            && accept(Rank::Month, &Moment::monthShift, word.value)
            && (m_moment.fromSentence = true);
    case WordKind::MonthName:
        return accept(Rank::Month, &Moment::month, word.value);
    case WordKind::WeekShift:
        // "지난 주|말" is another word.
        return next.isWordEnd() && accept(Rank::Week, &Moment::weekShift, word.value);
    case WordKind::Portion:
        return acceptPortion(word, next);
    default:
        return acceptYearWord(word, next);
    }
}

bool MomentReader::acceptYearWord(const TimeWord &word, const TimeCursor &next)
{
    if (word.kind == WordKind::Era)
        return acceptEraName(word, next);
    const bool end = isPieceEnd(next) || isAsciiDigit(next.peek());
    const bool edge = word.kind == WordKind::YearEdge;
    if (!end || !mayFollow(edge ? Rank::Portion : Rank::Year))
        return false;
    switch (word.kind) {
    case WordKind::NewYear:
        m_moment.newYear = true;
        return advance(Rank::Year, next);
    case WordKind::FlowYear:
        m_moment.fromFlow = true;
        break;
    case WordKind::SentenceYear:
        m_moment.fromSentence = true;
        break;
    case WordKind::YearShift:
        break;
    case WordKind::YearEdge:
        m_moment.portion = static_cast<Portion>(word.value);
        if (!m_moment.year && !m_moment.yearShift)
            m_moment.yearShift = 0;
        return advance(Rank::Portion, next);
    default:
        return false;
    }
    m_moment.yearShift = word.value;
    return advance(Rank::Year, next);
}

// "초", "말" of what came before; "초과" is none. Of a week they say little: its end is the
// weekend.
bool MomentReader::acceptPortion(const TimeWord &word, const TimeCursor &next)
{
    const bool ofYear = m_rank >= Rank::Year || m_moment.yearShift;
    if (!ofYear || next.peek() == u'과' || !(isPieceEnd(next) || isAsciiDigit(next.peek())))
        return false;
    if (m_rank == Rank::Week) {
        m_moment.weekend = word.text == u"말";
        return advance(Rank::Ordinal, next);
    }
    if (!mayFollow(Rank::Portion))
        return false;
    m_moment.portion = static_cast<Portion>(word.value);
    return advance(Rank::Portion, next);
}

// "서기 660년", "단기 4357년"; "기원전 3세기" has no value.
bool MomentReader::acceptEraName(const TimeWord &word, TimeCursor next)
{
    next.takeBlanks();
    if (m_rank != Rank::None || !isAsciiDigit(next.peek()))
        return false;
    if (word.text == u"기원전") {
        const auto number = next.takeNumber();
        m_moment.isRemote = number && (next.takeWord(u"년") || next.takeWord(u"세기"));
        return m_moment.isRemote && advance(Rank::End, next);
    }
    m_hasEra = true;
    m_era = word.value;
    TimeCursor year = next;
    const auto number = year.takeNumber();
    const bool isRead = number && number->value + m_era > 0 && acceptYear(year, *number, {});
    m_hasEra = isRead;
    return isRead;
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
    case WordKind::HolidayEve:
        return acceptHoliday(word, next);
    case WordKind::Weekday:
    case WordKind::Weekend:
        if (!mayFollow(Rank::Weekday))
            return false;
        if (word.kind == WordKind::Weekday)
            m_moment.weekday = word.value;
        else
            m_moment.weekend = true;
        if (word.kind == WordKind::Weekend && word.value != 0)
            m_moment.weekShift = word.value;
        return advance(Rank::Weekday, next);
    case WordKind::DayPart:
        if (!mayFollowWithinDay(Rank::DayPart) || !isPartOfDay(word, next))
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

bool MomentReader::acceptHoliday(const TimeWord &word, TimeCursor next)
{
    const bool isBare = word.text == u"설" && m_rank < Rank::Direction;
    if (!mayFollow(Rank::Day) || (isBare && !isSeollal(next)))
        return false;
    m_moment.holiday = static_cast<Holiday>(word.value);
    m_moment.holidayShift = word.kind == WordKind::HolidayEve ? -1 : 0;
    TimeCursor further = next;
    further.takeBlanks();
    if (m_moment.holiday >= Holiday::Seollal && further.takeWord(u"연휴")) {
        m_moment.holidays = true;
        next = further;
    }
    return advance(Rank::Day, next);
}

// "오늘(18)".
bool MomentReader::readBareDayInBrackets()
{
    constexpr int mostDays = 31;
    TimeCursor inside = m_cursor;
    if (!m_moment.dayShift || !inside.take(u"(") || !isAsciiDigit(inside.peek()))
        return false;
    const auto day = inside.takeNumber();
    if (!day || day->digits > 2 || day->value < 1 || day->value > mostDays || !inside.take(u")"))
        return false;
    Moment exact;
    exact.direction = impliedDirection(m_moment);
    exact.day = day->value;
    m_moment = exact;
    m_cursor = inside;
    m_end = inside.position();
    return true;
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
    if (readBareDayInBrackets())
        return;
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

} // namespace naranhi::language
