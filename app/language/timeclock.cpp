// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timeclock.h"

namespace naranhi::language {

namespace {

std::optional<int> takeUnder60(TimeCursor &cursor, QStringView unit)
{
    TimeCursor next = cursor;
    next.takeBlanks();
    const auto number = next.takeNumber();
    if (!number || number->nativeWord || number->value > 59)
        return std::nullopt;
    next.takeBlanks();
    if (!next.take(unit))
        return std::nullopt;
    cursor = next;
    return number->value;
}

std::optional<int> takeTwoDigits(TimeCursor &cursor)
{
    TimeCursor next = cursor;
    if (!next.take(u":"))
        return std::nullopt;
    const auto number = next.takeNumber();
    if (!number || number->digits != 2 || number->value > 59)
        return std::nullopt;
    cursor = next;
    return number->value;
}

void applyHalfOfDay(TimeCursor &cursor, Clock &clock)
{
    TimeCursor next = cursor;
    next.takeBlanks();
    const bool morning = next.take(u"am") || next.take(u"AM") || next.take(u"a.m.");
    const bool evening = !morning && (next.take(u"pm") || next.take(u"PM") || next.take(u"p.m."));
    if (morning || evening) {
        clock = onDayPart(clock, morning ? DayPart::Forenoon : DayPart::Afternoon);
        cursor = next;
    }
}

// "15:30", "15:23:24". One digit before the colon is a score or a ratio unless the day part tells.
std::optional<Clock> takeDigital(TimeCursor &cursor, const Number &hour, bool afterDayPart)
{
    TimeCursor next = cursor;
    Clock clock{.hour = hour.value};
    clock.minute = takeTwoDigits(next);
    if (!clock.minute || hour.value > 24)
        return std::nullopt;
    clock.second = takeTwoDigits(next);
    const qsizetype before = next.position();
    applyHalfOfDay(next, clock);
    const bool marked = afterDayPart || before != next.position();
    if ((hour.digits < 2 && !marked) || next.peek() == u':' || isAsciiDigit(next.peek()))
        return std::nullopt;
    cursor = next;
    return clock;
}

} // namespace

std::optional<ClockRange> takeHours(TimeCursor &cursor)
{
    TimeCursor next = cursor;
    const auto first = isAsciiDigit(next.peek()) ? next.takeNumber() : std::nullopt;
    next.takeBlanks();
    if (!first || first->digits > 2 || !next.takeAny(u"~∼〜～–-"))
        return std::nullopt;
    next.takeBlanks();
    const auto last = takeClock(next, true);
    if (!last || first->value >= last->hour || last->minute)
        return std::nullopt;
    cursor = next;
    return ClockRange{{.hour = first->value}, *last};
}

std::optional<Clock> takeClock(TimeCursor &cursor, bool afterDayPart)
{
    TimeCursor next = cursor;
    const auto hour = next.takeNumber();
    if (!hour || hour->value > 24 || (hour->digits == 0 && !afterDayPart))
        return std::nullopt;
    if (auto digital = takeDigital(next, *hour, afterDayPart)) {
        cursor = next;
        return digital;
    }
    next.takeBlanks();
    if (!next.take(u"시"))
        return std::nullopt;
    Clock clock{.hour = hour->value, .onDial = hour->value >= 1 && hour->value < 12};
    clock.minute = takeUnder60(next, u"분");
    if (clock.minute)
        clock.second = takeUnder60(next, u"초");
    TimeCursor half = next;
    half.takeBlanks();
    if (!clock.minute && half.takeWord(u"반")) {
        clock.minute = 30;
        next = half;
    }
    if (!next.isWordEnd())
        return std::nullopt;
    cursor = next;
    return clock;
}

Clock onDayPart(Clock clock, DayPart part)
{
    clock.onDial = clock.onDial && part == DayPart::None;
    const bool twelve = clock.hour == 12;
    switch (part) {
    case DayPart::None:
    case DayPart::Morning:
        return clock;
    case DayPart::Dawn:
    case DayPart::Forenoon:
        clock.hour = twelve ? 0 : clock.hour;
        return clock;
    case DayPart::Noon:
        clock.hour += clock.hour < 6 ? 12 : 0;
        return clock;
    case DayPart::Afternoon:
    case DayPart::Evening:
        clock.hour += clock.hour < 12 ? 12 : 0;
        return clock;
    case DayPart::Night:
        if (twelve)
            clock.hour = 24;
        else if (clock.hour >= 5 && clock.hour < 12)
            clock.hour += 12;
        return clock;
    }
    Q_UNREACHABLE();
}

} // namespace naranhi::language
