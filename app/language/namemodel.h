// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/featurekeys.h"
#include "language/labelpath.h"
#include "language/listednames.h"
#include "language/worddictionary.h"

#include <QByteArrayView>
#include <QtEndian>

#include <optional>
#include <span>

namespace naranhi::language {

// The file of the name model, all numbers little-endian: NameModelHeader, then its parts, each at a
// multiple of 16 bytes.
inline constexpr quint32 nameModelVersion = 3;

enum class NameModelPart {
    Filter, // 2^n bits in words of 64; the bit of a key that is in the table is set
    Features, // 2^n NameModelSlot: open addressing, linear probing
    Words, // these and the following as in WordDictionary
    WordLengths,
    FirstReadings,
    Readings,
    Tags,
    Connections,
    List, // as in ListedNames
};
inline constexpr size_t nameModelPartCount = 9;

// A feature's key picks its slot by its low bits and is told from others by its upper 16 bits. Of
// 130 features of a character the model knows a dozen or two, so the filter, which stays in the
// cache, is asked first: by the key's bits from the 16th on.
struct NameModelSlot
{
    quint16_le check; // never 0; 0 is an empty slot
    std::array<qint8, nameLabelCount - 1> weights; // of the labels but "outside", against it;
                                                   // see nameModelWeight
};
inline constexpr int nameModelFilterShift = 16;

// Few features weigh much, but those count: beyond 64, a step of a stored weight stands for eight.
[[nodiscard]] constexpr int nameModelWeight(int stored)
{
    return stored + 7 * (std::max(stored - 64, 0) + std::min(stored + 64, 0));
}
inline constexpr int nameModelLargestWeight = nameModelWeight(127);

[[nodiscard]] constexpr quint16 nameModelCheck(quint64 key)
{
    return std::max(static_cast<quint16>(key >> 48), quint16(1));
}

struct NameModelSection
{
    quint32_le offset;
    quint32_le size; // in bytes
};

struct NameModelHeader
{
    std::array<char, 8> magic; // "NRHNAMES"
    quint32_le version;
    quint32_le bodyChecksum; // CRC-32 of all behind the header; see isIntact
    std::array<NameModelSection, nameModelPartCount> parts;
    quint32_le rightClassCount; // of the word dictionary
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

    // Leaves of a character's features those that the model may know, and asks for their weights:
    // the table is far larger than the caches, so look a little later.
    void keepLikely(FeatureKeys &keys) const;

    // Adds the weights of all features of a character to the scores of the labels.
    void addScores(std::span<const quint64> keys, LabelScores &scores) const;
    [[nodiscard]] const LabelTransitions &transitions() const { return m_transitions; }
    [[nodiscard]] const WordDictionary &dictionary() const { return m_dictionary; }
    [[nodiscard]] const ListedNames &list() const { return m_list; }

    // Reads the whole model; tests and the trainer ask, the program does not. Lookups in a damaged
    // body stay within bounds, they only find nonsense.
    [[nodiscard]] bool isIntact() const;

private:
    NameModel() = default;
    [[nodiscard]] bool readParts();
    template <typename T>
    [[nodiscard]] bool readPart(NameModelPart part, std::span<const T> &items) const;
    [[nodiscard]] bool mayKnow(quint64 key) const
    {
        const quint64 bit = key >> nameModelFilterShift & m_filterMask;
        return (m_filter[bit / 64] >> (bit % 64) & 1) != 0;
    }
    // Null for a feature that the model does not know.
    [[nodiscard]] const NameModelSlot *find(quint64 key) const;

    QByteArrayView m_bytes;
    const NameModelHeader *m_header = nullptr;
    std::span<const NameModelSlot> m_slots;
    std::span<const quint64_le> m_filter;
    quint64 m_mask = 0;
    quint64 m_filterMask = 0; // of bits
    WordDictionary m_dictionary;
    ListedNames m_list;
    LabelTransitions m_transitions{};
};

// CRC-32 as in zlib and PNG.
[[nodiscard]] quint32 checksumOf(QByteArrayView bytes);

// The model that is linked into the program; null if it is unusable. First use costs microseconds.
[[nodiscard]] const NameModel *builtInNameModel();

} // namespace naranhi::language
