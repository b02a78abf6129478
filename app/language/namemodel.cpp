// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/namemodel.h"

#include "language/namemodeldata.h"

#include <QVarLengthArray>

#include <cstddef>

namespace naranhi::language {

namespace {

constexpr quint32 longestTable = 24; // bits; anything larger is no model of ours

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
        && header.slotBits <= longestTable && checksumOf(checked) == header.headerChecksum;
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
    const size_t slotCount = size_t(1) << model.m_header->slotBits;
    const size_t weightCount = model.m_header->weightCount;
    const size_t bodySize = slotCount * sizeof(NameModelSlot) + weightCount * sizeof(quint16_le);
    if (static_cast<size_t>(bytes.size() - headerSize) != bodySize)
        return std::nullopt;
    const auto *const first = reinterpret_cast<const NameModelSlot *>(bytes.data() + headerSize);
    model.m_slots = {first, slotCount};
    model.m_weights = {reinterpret_cast<const quint16_le *>(first + slotCount), weightCount};
    model.m_mask = slotCount - 1;
    for (size_t from = 0; from < model.m_transitions.size(); ++from)
        for (size_t to = 0; to < model.m_transitions.size(); ++to)
            model.m_transitions[from][to]
                = static_cast<float>(model.m_header->transitions[from][to]);
    return model;
}

void NameModel::addScores(std::span<const quint64> keys, LabelScores &scores) const
{
    // The model is far larger than the caches: ask for everything first, then look.
    for (const quint64 key : keys)
        __builtin_prefetch(&m_slots[key & m_mask]);
    QVarLengthArray<std::span<const quint16_le>, 96> found;
    for (const quint64 key : keys) {
        const std::span<const quint16_le> weights = weightsOf(key);
        if (weights.empty())
            continue;
        __builtin_prefetch(weights.data());
        found.append(weights);
    }
    for (const std::span<const quint16_le> weights : found) {
        for (const quint16 weight : weights) {
            const auto packed = static_cast<qint16>(weight);
            const auto label = static_cast<size_t>(packed & 0xF);
            if (label < scores.size())
                scores[label] += static_cast<float>(packed >> 4);
        }
    }
}

std::span<const quint16_le> NameModel::weightsOf(quint64 key) const
{
    const auto check = static_cast<quint32>(key >> 32) | 1U;
    size_t slot = key & m_mask;
    // A damaged table may be full: never go round more than once.
    for (size_t probes = 0; probes < m_slots.size() && m_slots[slot].check != 0; ++probes) {
        if (m_slots[slot].check == check) {
            const quint32 weights = m_slots[slot].weights;
            const size_t first = std::min<size_t>(weights >> 4, m_weights.size());
            return m_weights.subspan(
                first, std::min<size_t>(weights & 0xF, m_weights.size() - first));
        }
        slot = (slot + 1) & m_mask;
    }
    return {};
}

bool NameModel::isIntact() const
{
    const QByteArrayView slotBytes(reinterpret_cast<const char *>(m_slots.data()),
        static_cast<qsizetype>(m_slots.size_bytes()));
    const QByteArrayView body(
        slotBytes.data(), slotBytes.size() + static_cast<qsizetype>(m_weights.size_bytes()));
    return checksumOf(body) == m_header->bodyChecksum;
}

const NameModel *builtInNameModel()
{
    static const std::optional<NameModel> model = NameModel::fromBytes(nameModelBytes());
    return model ? &*model : nullptr;
}

} // namespace naranhi::language
