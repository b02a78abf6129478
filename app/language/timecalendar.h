// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/timephrase.h"

#include <QDate>
#include <QString>

namespace naranhi::language {

// A date of which parts may be unknown (0). Days of a known month of an unknown year are possible.
struct CoarseDate
{
    int year = 0;
    int month = 0;
    int day = 0;

    [[nodiscard]] bool isDay() const { return year > 0 && month > 0 && day > 0; }
    [[nodiscard]] QDate toDate() const { return isDay() ? QDate(year, month, day) : QDate(); }
    [[nodiscard]] CoarseDate plusDays(int days) const; // all unknown when it cannot be told
    [[nodiscard]] CoarseDate plusMonths(int months) const; // of the month; the day becomes unknown
    // "2024-01-26", "2024-01", "XXXX-01-26", "2024-XX-26"; empty when nothing is known.
    [[nodiscard]] QString text() const;
    bool operator==(const CoarseDate &) const = default;
};

[[nodiscard]] CoarseDate coarse(QDate date);

// The known parts of a publication value: "2024-01-26T13:43", "2024-01", "2024", or empty.
[[nodiscard]] CoarseDate coarseDateOf(QStringView value);

// The day of a holiday; month and day alone for those of the solar calendar when the year is 0.
// Seollal, Buddha's birthday and Chuseok follow the Korean lunisolar calendar (ICU's "dangi").
[[nodiscard]] CoarseDate holidayIn(Holiday holiday, int year);

[[nodiscard]] QDate mondayOf(QDate date);
// ISO weeks of a month (of a year, when the month is 0): the first holds its Thursday. The Monday.
[[nodiscard]] QDate nthWeek(int year, int month, int n);
[[nodiscard]] QDate nthWeekday(int year, int month, int n, int weekday);

} // namespace naranhi::language
