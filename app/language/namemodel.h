// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/labelpath.h"

#include <QByteArrayView>
#include <QtEndian>

#include <optional>
#include <span>

namespace naranhi::language {

// The file of the name model, all numbers little-endian:
//   NameModelHeader, then 2^slotBits NameModelSlot (open addressing, linear probing), then
//   weightCount 16-bit weights: a label in the low 4 bits, its signed value in the upper 12.
// A feature's key picks its slot by its low bits and is told from others by its upper 32 bits.
inline constexpr quint32 nameModelVersion = 1;

struct NameModelSlot
{
    quint32_le check; // upper half of the key, never 0; 0 is an empty slot
    quint32_le weights; // first weight << 4 | number of weights
};

struct NameModelHeader
{
    std::array<char, 8> magic; // "NRHNAMES"
    quint32_le version;
    quint32_le slotBits;
    quint32_le weightCount;
    quint32_le bodyChecksum; // CRC-32 of slots and weights; see isIntact
    std::array<std::array<qint32_le, nameLabelCount>, nameLabelCount> transitions;
    quint32_le headerChecksum; // CRC-32 of all before it
};

inline constexpr std::array<char, 8> nameModelMagic{'N', 'R', 'H', 'N', 'A', 'M', 'E', 'S'};

// Reads the model in place: no copy, no allocation, and only the pages that are looked at are ever
// loaded. Immutable, so any number of threads may share one. The bytes must outlive it.
class NameModel
{
public:
    // Nothing if the bytes are no model of this version or cut short.
    [[nodiscard]] static std::optional<NameModel> fromBytes(QByteArrayView bytes);

    // Adds the weights of all features of a character to the scores of the labels.
    void addScores(std::span<const quint64> keys, LabelScores &scores) const;
    [[nodiscard]] const LabelTransitions &transitions() const { return m_transitions; }

    // Reads the whole model; tests and the trainer ask, the program does not. Lookups in a damaged
    // body stay within bounds, they only find nonsense.
    [[nodiscard]] bool isIntact() const;

private:
    NameModel() = default;
    // Empty for a feature that the model does not know.
    [[nodiscard]] std::span<const quint16_le> weightsOf(quint64 key) const;

    const NameModelHeader *m_header = nullptr;
    std::span<const NameModelSlot> m_slots;
    std::span<const quint16_le> m_weights;
    quint64 m_mask = 0;
    LabelTransitions m_transitions{};
};

// CRC-32 as in zlib and PNG.
[[nodiscard]] quint32 checksumOf(QByteArrayView bytes);

// The model that is linked into the program; null if it is unusable. First use costs microseconds.
[[nodiscard]] const NameModel *builtInNameModel();

} // namespace naranhi::language
