// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/worddictionary.h"

#include <QList>
#include <QStringView>

#include <functional>
#include <optional>
#include <span>

namespace naranhi::language {

// The list of names that other annotators found in sentences of news, as it lies in the file of the
// name model: open addressing, linear probing, keys as in WordDictionary. Of two letters it says
// which lengths the forms have that begin with them: a bit for each length from 2.
struct ListedNamesSlot
{
    quint32_le check; // upper half of the hash, its lowest bit 1; 0 is an empty slot
    quint32_le value; // of a form: see ListedForm
};
inline constexpr qsizetype longestListedForm = 24;
inline constexpr quint64 lengthsSalt = 0x9E6C63D0876A9A35ULL; // tells two letters from a form

// What the list says of a form.
struct ListedForm
{
    quint32 mainClass = 0; // of the classes of its annotators the most frequent: 8 bits
    quint32 kinds = 0; // all their top classes, a bit each: 16 bits
    quint32 rate = 0; // how often it is a name where it stands: 0 to 4

    [[nodiscard]] static ListedForm fromValue(quint32 value)
    {
        return {.mainClass = value & 0xFF, .kinds = value >> 8 & 0xFFFF, .rate = value >> 24};
    }
    [[nodiscard]] quint32 value() const { return mainClass | kinds << 8 | rate << 24; }
};

struct ListedName
{
    int start = 0;
    int end = 0;
    ListedForm form;
};

struct ListedNames
{
    // Changes what the list says, or takes the form for not listed. A trainer hides from a sentence
    // what the list knows from that sentence alone.
    using Judge = std::function<std::optional<ListedForm>(QStringView form, ListedForm listed)>;

    std::span<const ListedNamesSlot> slots; // a power of two of them

    // The longest listed form at each place, from left to right.
    [[nodiscard]] QList<ListedName> find(QStringView text, const Judge &judge = {}) const;

private:
    [[nodiscard]] std::optional<quint32> valueOf(quint64 hash) const;
    [[nodiscard]] std::optional<ListedName> longestAt(
        QStringView text, qsizetype start, const Judge &judge) const;
};

} // namespace naranhi::language
