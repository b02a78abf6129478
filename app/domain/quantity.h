// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"

#include <QString>

#include <optional>

namespace naranhi {

// Words that say how much or how many, with what they say as numbers: "약 1조 2천억 원" is
// 1.2e12 to 1.2e12 and approximate, "80% 이상" is 80 upwards, "5조~7조달러" a range.
struct Quantity
{
    int block = 0;
    TextSpan span; // number, unit and the words that bound it (약, 여, 이상, 최대)
    std::optional<double> min; // inclusive; nothing = no lower bound is said
    std::optional<double> max;
    QString unit; // as written but for multipliers: "원", "달러", "%", "명"; empty for none
    bool isApproximate = false; // 약, 여, 가량, 안팎

    bool operator==(const Quantity &) const = default;
};

} // namespace naranhi
