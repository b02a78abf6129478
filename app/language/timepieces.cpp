// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timepieces.h"

#include "language/timewords.h"

#include <algorithm>
#include <array>

namespace naranhi::language {

namespace {

constexpr QStringView weekdayLetters = u"월화수목금토일";

// One or two digits behind a dot, a stroke or a slash.
std::optional<int> takeDatePart(TimeCursor &cursor, int most)
{
    if (!cursor.takeAny(u".-/"))
        return std::nullopt;
    cursor.takeBlanks();
    const auto number = isAsciiDigit(cursor.peek()) ? cursor.takeNumber() : std::nullopt;
    const bool fits = number && number->digits <= 2 && number->value >= 1 && number->value <= most;
    return fits ? std::optional(number->value) : std::nullopt;
}

void takeLinkToClock(TimeCursor &cursor)
{
    TimeCursor next = cursor;
    if (!next.take(u"T") && !next.take(u"."))
        return;
    next.takeBlanks();
    if (isAsciiDigit(next.peek()))
        cursor = next;
}

std::optional<int> takeCountedNumber(TimeCursor &cursor)
{
    static constexpr std::array<QStringView, 4> counted{u"첫", u"둘", u"셋", u"넷"};
    const auto it = std::find_if(
        counted.begin(), counted.end(), [&cursor](QStringView word) { return cursor.take(word); });
    if (it != counted.end())
        return static_cast<int>(it - counted.begin()) + 1;
    const auto number = mayBeginNumber(cursor.peek()) ? cursor.takeNumber() : std::nullopt;
    return number ? std::optional(number->value) : std::nullopt;
}

bool isYear(const std::optional<Number> &number)
{
    return number && number->digits == 4 && number->value >= 1900 && number->value < 2100;
}

// "2023. 12." but not the number "2023.12": a blank within or a dot behind tells.
bool isMonthOfYear(TimeCursor from, TimeCursor behind)
{
    from.takeNumber();
    const bool blank = from.take(u".") && from.takeBlanks();
    const bool dotted = behind.peek() == u'.' && !isAsciiDigit(behind.peek(1));
    return (blank && !behind.peek().isLetter() && behind.peek() != u'.') || (dotted && blank);
}

// "24.01.26", "'23.11.3"; a version has other numbers, or letters before it.
std::optional<NumericDate> takeShortDate(TimeCursor &cursor)
{
    static constexpr QStringView apostrophes = u"’'‘";
    TimeCursor next = cursor;
    const bool marked = apostrophes.contains(next.peek(-1));
    const auto year = next.takeNumber();
    const qsizetype start = next.position();
    const auto month = next.peek() == u'.' ? takeDatePart(next, 12) : std::nullopt;
    const auto day = month && next.peek() == u'.' ? takeDatePart(next, 31) : std::nullopt;
    constexpr qsizetype twoDigitsEach = 6;
    const bool padded = next.position() - start == twoDigitsEach;
    const QChar before = cursor.peek(-1).isSpace() ? cursor.peek(-2) : cursor.peek(-1);
    if (!year || !day || !(marked || padded) || isAsciiDigit(next.peek())
        || (next.peek() == u'.' && isAsciiDigit(next.peek(1))) || isLatin(before)
        || next.peek().isLetter())
        return std::nullopt;
    constexpr int firstOfLastCentury = 50;
    takeLinkToClock(next);
    cursor = next;
    const int century = year->value < firstOfLastCentury ? 2000 : 1900;
    return NumericDate{century + year->value, *month, *day};
}

} // namespace

std::optional<NumericDate> takeNumericDate(TimeCursor &cursor)
{
    TimeCursor next = cursor;
    const auto year = next.takeNumber();
    if (year && year->digits == 2)
        return takeShortDate(cursor);
    if (!year || year->digits != 4 || year->value < 1000)
        return std::nullopt;
    const auto month = takeDatePart(next, 12);
    TimeCursor behindMonth = next;
    const auto day = month ? takeDatePart(next, 31) : std::nullopt;
    if (month && !day && isYear(year) && isMonthOfYear(cursor, behindMonth)) {
        cursor = behindMonth;
        return NumericDate{year->value, *month, 0};
    }
    if (!day)
        return std::nullopt;
    takeLinkToClock(next);
    cursor = next;
    return NumericDate{year->value, *month, *day};
}

std::optional<NumericDate> takeNumericEnd(TimeCursor &cursor, const NumericDate &first)
{
    TimeCursor next = cursor;
    next.take(u".");
    next.takeBlanks();
    if (first.day == 0 || !next.takeAny(rangeMarks))
        return std::nullopt;
    next.takeBlanks();
    const auto number = isAsciiDigit(next.peek()) ? next.takeNumber() : std::nullopt;
    if (!number || number->digits > 2 || number->value < 1)
        return std::nullopt;
    const TimeCursor behind = next;
    const auto day = next.peek() == u'.' ? takeDatePart(next, 31) : std::nullopt;
    if (next.peek().isLetter() || behind.peek() == u':')
        return std::nullopt; // "2024.1.29 ~ 2월 2일", "~ 15:00"
    cursor = day ? next : behind;
    if (day && number->value <= 12)
        return NumericDate{first.year, number->value, *day};
    return NumericDate{first.year, first.month, number->value};
}

std::optional<NumericYears> takeNumericYears(TimeCursor &cursor)
{
    TimeCursor next = cursor;
    const auto first = next.takeNumber();
    if (!isYear(first) || !(next.takeAny(rangeMarks) || next.take(u"-")))
        return std::nullopt;
    const auto last = next.takeNumber();
    if (!isYear(last) || last->value <= first->value || next.peek() == u'-' || !next.isWordEnd())
        return std::nullopt;
    cursor = next;
    return NumericYears{first->value, last->value};
}

std::optional<Ordinal> takeOrdinal(TimeCursor &cursor)
{
    TimeCursor next = cursor;
    next.take(u"의");
    next.takeBlanks();
    const auto number = takeCountedNumber(next);
    if (!number || *number < 1 || *number > 6)
        return std::nullopt;
    next.takeBlanks();
    if (!next.take(u"번째") && !next.take(u"째"))
        return std::nullopt;
    next.takeBlanks();
    const TimeWord *weekday = longestTimeWord(next.rest());
    const bool week = next.takeWord(u"주");
    if (!week && !(weekday && weekday->kind == WordKind::Weekday))
        return std::nullopt;
    cursor = next;
    return Ordinal{*number, week};
}

std::optional<Note> takeNote(TimeCursor &cursor)
{
    TimeCursor next = cursor;
    constexpr qsizetype longestNote = 24;
    const qsizetype close = next.take(u"(") ? next.rest().left(longestNote).indexOf(u')') : -1;
    if (close < 1)
        return std::nullopt;
    const QStringView note = next.rest().left(close);
    const bool weekday = weekdayLetters.contains(note.front())
        && (note.size() == 1 || (note.size() == 3 && note.endsWith(u"요일")));
    const bool other
        = note.contains(u"시간") || note.contains(u"시각") || note == u"음력" || note == u"양력";
    if (!weekday && !other)
        return std::nullopt;
    next.advance(close + 1);
    cursor = next;
    return Note{weekday ? static_cast<int>(weekdayLetters.indexOf(note.front())) + 1 : 0};
}

bool isPieceEnd(const TimeCursor &cursor)
{
    if (cursor.isWordEnd())
        return true;
    const TimeWord *next = longestTimeWord(cursor.rest());
    if (!next || (next->kind != WordKind::DayPart && next->kind != WordKind::Portion))
        return false;
    TimeCursor behind = cursor;
    behind.advance(next->text.size());
    return behind.isWordEnd() || (next->kind == WordKind::DayPart && isAsciiDigit(behind.peek()));
}

bool isDailyRate(TimeCursor behind)
{
    behind.takeBlanks();
    return behind.take(u"평균") || behind.take(u"최대") || behind.take(u"1회");
}

} // namespace naranhi::language
