// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace naranhi::language {

// A number as newspapers write it: "1,234.5", "3만5천", "1조 2천억", "수십만", "두세", "백만".
struct WrittenNumber
{
    double min = 0;
    double max = 0; // the same as min but for "수십" and "두세"
    qsizetype end = 0;
    bool isApproximate = false; // 여, 남짓, 수십
    bool isInWords = false; // no digit in it: "두", "천"
    bool hasMultiplier = false; // 만, 억, 조: says how many even without a unit
};

// The number that begins at `start`; bounded work. The caller sees to it that a word begins there.
[[nodiscard]] std::optional<WrittenNumber> readNumber(QStringView text, qsizetype start);

} // namespace naranhi::language
