// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/worddictionary.h"
#include "mecabdictionary.h"

namespace naranhi::training {

// The dictionary as the program reads it.
struct WordTables
{
    std::vector<language::WordSlot> slots;
    std::vector<language::WordLengthsSlot> lengths;
    std::vector<quint32_le> firstReadings;
    std::vector<language::WordReading> readings;
    std::vector<language::WordTag> tags;
    std::vector<qint16_le> connections;
    size_t rightClassCount = 0;

    [[nodiscard]] language::WordDictionary view() const;
};

// All of the dictionary, but with few of its thousands of classes: the `mostClasses` that the
// dictionary itself uses most often in `texts`; the others are taken for the most similar of those.
[[nodiscard]] WordTables wordTables(
    const MecabDictionary &dictionary, const QStringList &texts, size_t mostClasses);

} // namespace naranhi::training
