// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timevalue.h"

#include <span>

namespace naranhi {

enum class UnitKind { Minute, Hour, Day, Week, Month, Year };

// A division of the axis: every `count` minutes, months, years.
struct TimeUnit
{
    UnitKind kind = UnitKind::Day;
    int count = 1;
    double seconds = 0; // on average

    [[nodiscard]] Instant floor(Instant instant) const; // the division that begins at or before
    [[nodiscard]] Instant next(Instant begin) const; // REQUIRES begin to be one
};

// From the finest to the coarsest.
[[nodiscard]] std::span<const TimeUnit> timeUnits();

} // namespace naranhi
