// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timechoice.h"

#include <algorithm>
#include <cstdlib>
#include <initializer_list>

namespace naranhi::language {

namespace {

// Both readings of a bare day or month are near: within three weeks, within eight months.
constexpr qint64 nearDays = 21;
constexpr int nearMonths = 8;
// A holiday so near is the one that is talked of.
constexpr qint64 nearHoliday = 45;
// And one so far is not.
constexpr qint64 farHoliday = 200;

// A day that the tense puts ahead may lie so far behind and still be of this month: the tense was
// another verb's.
constexpr int mistakenDays = 15;
// The same for months.
constexpr int mistakenMonths = 4;

TimeRule ruleFor(Direction direction, bool isPast, bool isFuture)
{
    if (direction == Direction::Past && isPast)
        return TimeRule::Past;
    if (direction == Direction::Future && isFuture)
        return TimeRule::Future;
    return TimeRule::SamePeriod;
}

bool isAhead(CoarseDate date, CoarseDate anchor)
{
    if (date.month != anchor.month)
        return date.month > anchor.month;
    return date.day > 0 && anchor.day > 0 && date.day > anchor.day;
}

bool isBehind(CoarseDate date, CoarseDate anchor)
{
    if (date.month != anchor.month)
        return date.month < anchor.month;
    return date.day > 0 && anchor.day > 0 && date.day < anchor.day;
}

// The day of the month in the nearest month that has it, `step` months apart.
CoarseDate dayInMonth(int day, CoarseDate month, int step)
{
    for (int tries = 0; tries < 3; ++tries, month = month.plusMonths(step)) {
        const CoarseDate date{month.year, month.month, day};
        if (date.toDate().isValid())
            return date;
    }
    return {};
}

// The nearest date on the other side of the anchor.
CoarseDate otherDay(CoarseDate date, CoarseDate anchor)
{
    const bool isAfter = date.toDate() > anchor.toDate();
    CoarseDate other = dayInMonth(date.day, anchor, isAfter ? -1 : 1);
    const bool sameSide
        = isAfter ? other.toDate() > anchor.toDate() : other.toDate() < anchor.toDate();
    if (sameSide)
        other = dayInMonth(date.day, anchor.plusMonths(isAfter ? -1 : 1), isAfter ? -1 : 1);
    return other;
}

qint64 distance(CoarseDate a, CoarseDate b)
{
    return std::abs(a.toDate().daysTo(b.toDate()));
}

bool isInDoubt(CoarseDate date, CoarseDate other, CoarseDate anchor, Lean lean)
{
    if (lean.isSaid || date == anchor || !other.isDay() || !date.isDay())
        return false;
    const bool isAfter = date.toDate() > anchor.toDate();
    switch (lean.direction) {
    case Direction::Past:
        return isAfter || distance(other, anchor) < distance(date, anchor);
    case Direction::Future:
        return !isAfter || distance(other, anchor) < distance(date, anchor);
    default:
        return distance(other, anchor) <= nearDays;
    }
}

// Of an article only the year is known: it is likelier to stand after January than after November,
// so 지난 11월 is the year before's and 오는 1월 the year after's.
int yearAwayWithoutMonth(int month, Direction direction)
{
    constexpr int midYear = 6;
    if (direction == Direction::Past)
        return month > midYear ? -1 : 0;
    if (direction == Direction::Future)
        return month <= midYear ? 1 : 0;
    return 0;
}

// How many years away from the anchor's a month lies.
int yearAway(CoarseDate date, CoarseDate anchor, Lean lean)
{
    const int distance = date.month - anchor.month;
    const bool sameMonthSaidPast = distance == 0 && date.day == 0;
    if (lean.isSaid && lean.direction == Direction::Past)
        return isAhead(date, anchor) || sameMonthSaidPast ? -1 : 0;
    if (lean.isSaid && lean.direction == Direction::Future)
        return isBehind(date, anchor) ? 1 : 0;
    constexpr int far = 9;
    const int most = lean.direction == Direction::Past ? mistakenMonths
        : lean.direction == Direction::Future          ? 11
                                                       : far;
    if (distance > most)
        return -1;
    return distance < (lean.direction == Direction::Future ? -mistakenMonths : -far) ? 1 : 0;
}

bool isMonthInDoubt(int months, int otherMonths, Direction direction)
{
    const bool isNearer = std::abs(otherMonths) < std::abs(months);
    if (direction == Direction::Past)
        return months > 0 || isNearer;
    if (direction == Direction::Future)
        return months < 0 || isNearer;
    return std::abs(otherMonths) <= nearMonths;
}

CoarseDate otherYear(CoarseDate date, CoarseDate anchor, Lean lean)
{
    const int months = (date.year - anchor.year) * 12 + date.month - anchor.month;
    const bool isDecided = lean.isSaid || months == 0;
    const int years = months > 0 ? -1 : 1;
    if (isDecided || !isMonthInDoubt(months, months + 12 * years, lean.direction))
        return {};
    return {date.year + years, date.month, date.day};
}

// The latest of the dates that is not after the anchor, and the earliest behind it.
struct Around
{
    CoarseDate past{};
    CoarseDate future{};
};

Around around(std::initializer_list<CoarseDate> dates, CoarseDate anchor)
{
    Around found;
    for (const CoarseDate date : dates) {
        if (!date.isDay())
            continue;
        if (date.toDate() <= anchor.toDate())
            found.past = date;
        else if (!found.future.isDay())
            found.future = date;
    }
    return found;
}

} // namespace

Choice chooseDay(int day, CoarseDate anchor, Lean lean)
{
    const bool past = lean.direction == Direction::Past;
    const bool future = lean.direction == Direction::Future;
    int shift = 0;
    if (past && anchor.day > 0 && day > anchor.day)
        shift = -1;
    else if (future && anchor.day > 0 && anchor.day - day > (lean.isSaid ? 0 : mistakenDays))
        shift = 1;
    Choice choice;
    choice.date = anchor.plusMonths(shift);
    choice.date.day = day;
    if (!choice.date.toDate().isValid()) {
        const int step = past ? -1 : 1;
        choice.date = dayInMonth(day, anchor.plusMonths(shift + step), step);
    }
    if (!anchor.isDay() || !choice.date.toDate().isValid())
        return choice;
    const QDate date = choice.date.toDate();
    choice.rule = ruleFor(lean.direction, date <= anchor.toDate(), date >= anchor.toDate());
    const CoarseDate other = otherDay(choice.date, anchor);
    if (isInDoubt(choice.date, other, anchor, lean))
        choice.other = other;
    return choice;
}

Choice chooseDayOnWeekday(int day, int weekday, CoarseDate anchor)
{
    for (int away = 0; away <= 12; ++away) {
        for (const int shift : {-away, away}) {
            CoarseDate tried = anchor.plusMonths(shift);
            tried.day = day;
            if (tried.toDate().isValid() && tried.toDate().dayOfWeek() == weekday)
                return {.date = tried, .rule = TimeRule::Nearest};
        }
    }
    return {.date = {anchor.year, anchor.month, day}};
}

Choice chooseYear(CoarseDate monthAndDay, CoarseDate anchor, Lean lean)
{
    CoarseDate date{anchor.year, monthAndDay.month, monthAndDay.day};
    if (anchor.month == 0) {
        const Direction said = lean.isSaid ? lean.direction : Direction::None;
        date.year += yearAwayWithoutMonth(date.month, said);
        return {.date = date, .rule = ruleFor(said, true, true)};
    }
    date.year += yearAway(date, anchor, lean);
    Choice choice{.date = date, .other = otherYear(date, anchor, lean)};
    const bool sameYear = date.year == anchor.year;
    const bool isPast = date.year < anchor.year || (sameYear && !isAhead(date, anchor));
    const bool isFuture = date.year > anchor.year || (sameYear && !isBehind(date, anchor));
    choice.rule = ruleFor(lean.direction, isPast, isFuture);
    if (choice.rule == TimeRule::SamePeriod && !sameYear)
        choice.rule = TimeRule::Nearest;
    return choice;
}

Choice chooseHoliday(Holiday holiday, CoarseDate anchor, Lean lean)
{
    const auto in = [&](int years) { return holidayIn(holiday, anchor.year + years); };
    const auto [past, future] = around({in(-1), in(0), in(1)}, anchor);
    if (past == anchor || !past.isDay() || !future.isDay())
        return {.date = past.isDay() ? past : future};
    const bool isPastNear = distance(past, anchor) < nearHoliday;
    const bool isFutureNear = distance(future, anchor) < nearHoliday;
    bool isPast = lean.direction == Direction::Past;
    if (!lean.isSaid && isFutureNear && !isPastNear)
        isPast = false; // whatever the verb: "개천절 집회를 예고했다"
    else if (lean.direction == Direction::None)
        isPast = isPastNear || (!isFutureNear && past.year == anchor.year);
    Choice choice{.date = isPast ? past : future, .other = isPast ? future : past};
    const bool isDoubtful = lean.direction == Direction::None
        ? distance(choice.other, anchor) < farHoliday
        : distance(choice.other, anchor) < distance(choice.date, anchor);
    if (lean.isSaid || !isDoubtful)
        choice.other = {};
    choice.rule = lean.direction == Direction::None
        ? (choice.date.year == anchor.year ? TimeRule::SamePeriod : TimeRule::Nearest)
        : ruleFor(lean.direction, isPast, !isPast);
    return choice;
}

Choice chooseWeekday(int weekday, CoarseDate anchor, Lean lean)
{
    const QDate today = anchor.toDate();
    const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
    if (ahead == 0 && !lean.isSaid)
        return {.date = anchor};
    const CoarseDate past = coarse(today.addDays(ahead == 0 ? -7 : ahead - 7));
    const CoarseDate future = coarse(today.addDays(ahead == 0 ? 7 : ahead));
    const bool isFuture = lean.direction == Direction::Future;
    Choice choice{.date = isFuture ? future : past, .other = isFuture ? past : future};
    if (lean.direction != Direction::None)
        choice.other = {};
    choice.rule = isFuture                  ? TimeRule::Future
        : lean.direction == Direction::None ? TimeRule::Nearest
                                            : TimeRule::Past;
    return choice;
}

Choice chooseWeekend(CoarseDate anchor, Lean lean)
{
    const QDate today = anchor.toDate();
    const CoarseDate coming = coarse(today.addDays(6 - today.dayOfWeek()));
    const CoarseDate last = coming.plusDays(-7);
    constexpr int sunday = 7;
    if (lean.direction == Direction::Past && today.dayOfWeek() < sunday)
        return {.date = last, .rule = TimeRule::Past};
    Choice choice{.date = coming};
    choice.rule = ruleFor(lean.direction, today.dayOfWeek() == sunday, true);
    if (lean.direction == Direction::None && today.dayOfWeek() < sunday)
        choice.other = last;
    return choice;
}

} // namespace naranhi::language
