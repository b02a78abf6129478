// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantity.h"
#include "domain/timeline.h"

#include <QStringView>

#include <optional>

namespace naranhi::comparison {

// How two values for one slot stand to each other.
enum class Verdict {
    Unrelated, // not comparable, or nothing can be said
    Same,
    Precision, // both can hold; one says more, or both leave room
    Conflict, // cannot both hold
};

// "명" for 사람 and 인, "%" for 퍼센트: equal for units of the same things.
[[nodiscard]] QString plainUnit(const QString &unit);

// REQUIRES the same plain unit. What is rounded, or has room by 약, 이상 and the like, conflicts
// with nothing that lies in that room.
[[nodiscard]] Verdict compareAmounts(const Quantity &a, const Quantity &b);

// A time as an article writes it.
struct WrittenTime
{
    QString value; // TIMEX3
    QString words;
    bool isLocal = false; // "(현지시간)": may be another day here
};

[[nodiscard]] Verdict compareTimes(const WrittenTime &a, const WrittenTime &b);

// The stretch that the words mean, parts of a day included ("25일 저녁"); nothing when the day is
// not known.
[[nodiscard]] std::optional<TimeRange> stretchOf(const WrittenTime &time);

// Two places that one thing cannot happen in: both are cities, provinces or countries, or houses of
// one kind (호텔, 공장) with other names. Precision when one name holds the other.
[[nodiscard]] Verdict comparePlaces(QStringView a, QStringView b);

// Whether a word ends as houses and districts do: 그랜드호텔, 제천역.
[[nodiscard]] bool isHouse(QStringView word);

} // namespace naranhi::comparison
