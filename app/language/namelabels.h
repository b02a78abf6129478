// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"

#include <QList>

#include <array>

namespace naranhi::language {

// What the tagger tells apart: KLUE-NER's six kinds, then works. The order is part of the model's
// format.
enum class NameKind : quint8 { Person, Place, Organisation, Date, Time, Quantity, Work };
inline constexpr int nameKindCount = 7;

// A label for each character: 0 outside, 1 + 2k where a name of kind k begins, 2 + 2k inside it.
using NameLabel = quint8;
inline constexpr int nameLabelCount = 1 + 2 * nameKindCount;
inline constexpr NameLabel outsideLabel = 0;

[[nodiscard]] constexpr NameLabel beginLabel(NameKind kind)
{
    return static_cast<NameLabel>(1 + 2 * static_cast<int>(kind));
}

[[nodiscard]] constexpr NameLabel insideLabel(NameKind kind)
{
    return static_cast<NameLabel>(2 + 2 * static_cast<int>(kind));
}

[[nodiscard]] constexpr bool isInsideLabel(int label)
{
    return label != outsideLabel && label % 2 == 0;
}

[[nodiscard]] constexpr NameKind kindOf(int label)
{
    return static_cast<NameKind>((label - 1) / 2);
}

// Whether `next` may stand right after `previous`: inside only follows begin or inside of its kind.
[[nodiscard]] constexpr bool mayFollow(int previous, int next)
{
    return !isInsideLabel(next) || previous == next || previous == next - 1;
}

// A name in one text, as the tagger sees it.
struct TaggedName
{
    TextSpan span;
    NameKind kind = NameKind::Person;

    bool operator==(const TaggedName &) const = default;
};

} // namespace naranhi::language
