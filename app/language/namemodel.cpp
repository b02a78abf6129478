// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/namemodel.h"

#include "language/namemodeldata.h"

#include <bit>
#include <cstddef>

namespace naranhi::language {

namespace {

constexpr size_t partAlignment = 16;

std::array<quint32, 256> checksumTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}

bool isHeaderOfOurs(const NameModelHeader &header, QByteArrayView bytes)
{
    const auto checked = bytes.first(offsetof(NameModelHeader, headerChecksum));
    return header.magic == nameModelMagic && header.version == nameModelVersion
        && checksumOf(checked) == header.headerChecksum;
}

template <typename T> bool isTable(std::span<const T> items)
{
    return std::has_single_bit(items.size());
}

// A sum for each byte of a slot, those of its check among them: sixteen alike are one vector.
constexpr size_t slotLanes = sizeof(NameModelSlot);
using SlotSums = std::array<qint16, slotLanes>;

// nameModelWeight in 16 bits, eight at a time.
void addWeights(const NameModelSlot &slot, SlotSums &sums)
{
    const auto bytes = std::bit_cast<std::array<qint8, slotLanes>>(slot);
    for (size_t i = 0; i < slotLanes; ++i) {
        const auto stored = static_cast<qint16>(bytes[i]);
        const auto above = std::max(static_cast<qint16>(stored - 64), qint16(0));
        const auto below = std::min(static_cast<qint16>(stored + 64), qint16(0));
        sums[i] = static_cast<qint16>(sums[i] + stored + 7 * (above + below));
    }
}

} // namespace

quint32 checksumOf(QByteArrayView bytes)
{
    const std::array<quint32, 256> table = checksumTable();
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes)
        sum = table[(sum ^ static_cast<quint8>(byte)) & 0xFF] ^ (sum >> 8);
    return ~sum;
}

std::optional<NameModel> NameModel::fromBytes(QByteArrayView bytes)
{
    constexpr auto headerSize = static_cast<qsizetype>(sizeof(NameModelHeader));
    if (bytes.size() < headerSize)
        return std::nullopt;
    NameModel model;
    // The format is little-endian bytes without padding, so it may be read where it lies.
    model.m_header = reinterpret_cast<const NameModelHeader *>(bytes.data());
    if (!isHeaderOfOurs(*model.m_header, bytes))
        return std::nullopt;
    model.m_bytes = bytes;
    if (!model.readParts())
        return std::nullopt;
    for (size_t from = 0; from < model.m_transitions.size(); ++from)
        for (size_t to = 0; to < model.m_transitions.size(); ++to)
            model.m_transitions[from][to]
                = static_cast<float>(model.m_header->transitions[from][to]);
    return model;
}

template <typename T> bool NameModel::readPart(NameModelPart part, std::span<const T> &items) const
{
    const NameModelSection &section = m_header->parts[static_cast<size_t>(part)];
    const auto size = static_cast<size_t>(m_bytes.size());
    if (section.offset % partAlignment != 0 || section.size % sizeof(T) != 0
        || section.offset > size || section.size > size - section.offset)
        return false;
    items
        = {reinterpret_cast<const T *>(m_bytes.data() + section.offset), section.size / sizeof(T)};
    return true;
}

bool NameModel::readParts()
{
    m_dictionary.rightClassCount = m_header->rightClassCount;
    const bool isWhole = readPart(NameModelPart::Filter, m_filter)
        && readPart(NameModelPart::Features, m_slots)
        && readPart(NameModelPart::Words, m_dictionary.slots)
        && readPart(NameModelPart::WordLengths, m_dictionary.lengths)
        && readPart(NameModelPart::FirstReadings, m_dictionary.firstReadings)
        && readPart(NameModelPart::Readings, m_dictionary.readings)
        && readPart(NameModelPart::Tags, m_dictionary.tags)
        && readPart(NameModelPart::Connections, m_dictionary.connections)
        && readPart(NameModelPart::List, m_list.slots);
    m_mask = m_slots.size() - 1;
    m_filterMask = m_filter.size() * 64 - 1;
    return isWhole && isTable(m_filter) && isTable(m_slots) && isTable(m_dictionary.slots)
        && isTable(m_dictionary.lengths) && isTable(m_list.slots);
}

void NameModel::keepLikely(FeatureKeys &keys) const
{
    // Whether the filter knows a key cannot be foreseen, so there is no branch on it.
    qsizetype count = 0;
    for (const quint64 key : keys) {
        keys[count] = key;
        count += mayKnow(key) ? 1 : 0;
    }
    keys.resize(count);
    for (const quint64 key : keys)
        __builtin_prefetch(&m_slots[key & m_mask]);
}

void NameModel::addScores(std::span<const quint64> keys, LabelScores &scores) const
{
    SlotSums sums{}; // some dozens of weights
    for (const quint64 key : keys)
        if (const NameModelSlot *const slot = find(key))
            addWeights(*slot, sums);
    for (size_t i = 0; i + 1 < scores.size(); ++i)
        scores[i + 1] += static_cast<float>(sums[slotLanes - scores.size() + 1 + i]);
}

const NameModelSlot *NameModel::find(quint64 key) const
{
    const quint16 check = nameModelCheck(key);
    size_t slot = key & m_mask;
    // A damaged table may be full: never go round more than once.
    for (size_t probes = 0; probes < m_slots.size() && m_slots[slot].check != 0; ++probes) {
        if (m_slots[slot].check == check)
            return &m_slots[slot];
        slot = (slot + 1) & m_mask;
    }
    return nullptr;
}

bool NameModel::isIntact() const
{
    const QByteArrayView body = m_bytes.sliced(static_cast<qsizetype>(sizeof(NameModelHeader)));
    return checksumOf(body) == m_header->bodyChecksum;
}

const NameModel *builtInNameModel()
{
    static const std::optional<NameModel> model = NameModel::fromBytes(nameModelBytes());
    return model ? &*model : nullptr;
}

} // namespace naranhi::language
