// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace naranhi {

// A stretch of one normalised text, in UTF-16 units as QString counts them; end is exclusive.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - start; }
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool contains(qsizetype offset) const { return start <= offset && offset < end; }
    [[nodiscard]] bool contains(TextSpan other) const
    {
        return start <= other.start && other.end <= end;
    }
    [[nodiscard]] bool overlaps(TextSpan other) const
    {
        return start < other.end && other.start < end;
    }
    bool operator==(const TextSpan &) const = default;
};

// Blocks are counted from 0; the title and the subtitle stand outside the body.
inline constexpr int titleBlock = -1;
inline constexpr int subtitleBlock = -2;

// A stretch of one block of one article.
struct BlockSpan
{
    int block = 0;
    TextSpan span;

    bool operator==(const BlockSpan &) const = default;
};

} // namespace naranhi
