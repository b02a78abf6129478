// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naranhi::comparison {

constexpr qsizetype longestSentence = 400;

// The words around an offset as far as a full stop, at most longestSentence to either side. Rough,
// for what only looks for a word nearby.
[[nodiscard]] inline QStringView sentenceAround(const QString &text, qsizetype offset)
{
    const QStringView ends = u".!?\n";
    const qsizetype first = qMax(qsizetype(0), offset - longestSentence);
    const qsizetype last = qMin(text.size(), offset + longestSentence);
    qsizetype start = offset;
    while (start > first && !ends.contains(text.at(start - 1)))
        --start;
    qsizetype end = offset;
    while (end < last && !ends.contains(text.at(end)))
        ++end;
    return QStringView(text).sliced(start, end - start);
}

} // namespace naranhi::comparison
