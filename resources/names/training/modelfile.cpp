// SPDX-License-Identifier: GPL-3.0-or-later

#include "modelfile.h"

#include "language/namemodel.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>

namespace naranhi::training {

using language::NameModelHeader;
using language::NameModelPart;
using language::NameModelSlot;

namespace {

constexpr float fullestTable = 0.65F; // in fuller ones strangers are often taken for features
constexpr size_t filterBitsPerSlot = 8;

struct Feature
{
    quint64 key = 0;
    const FieldModel::Weights *weights = nullptr;
    float strength = 0;
};

// How far a weight is from that of "outside", which is all that counts.
float strengthOf(const FieldModel::Weights &weights)
{
    float strength = 0;
    for (int label = 1; label < language::nameLabelCount; ++label)
        strength = std::max(strength,
            std::abs(weights.of[static_cast<size_t>(label)] - weights.of[language::outsideLabel]));
    return strength;
}

std::vector<Feature> strongest(const FieldModel &field, size_t most)
{
    std::vector<Feature> features;
    for (const auto &[key, id] : field.features()) {
        const FieldModel::Weights &weights = field.weights()[id];
        features.push_back({.key = key, .weights = &weights, .strength = strengthOf(weights)});
    }
    std::ranges::sort(features, [](const Feature &a, const Feature &b) {
        return a.strength != b.strength ? a.strength > b.strength : a.key < b.key;
    });
    features.resize(std::min(most, features.size()));
    return features;
}

float scaleFor(const std::vector<Feature> &features)
{
    return features.empty() ? 1 : language::nameModelLargestWeight / features.front().strength;
}

// The inverse of language::nameModelWeight.
qint8 stored(float weight)
{
    const float size = std::abs(weight);
    const float steps = size <= 64 ? size : 64 + (size - 64) / 8;
    return static_cast<qint8>(std::lround(std::copysign(std::min(steps, 127.0F), weight)));
}

// The table and its filter.
struct Body
{
    std::vector<NameModelSlot> slots;
    std::vector<quint64> filter;
};

void add(Body &body, const Feature &feature, float scale)
{
    const size_t mask = body.slots.size() - 1;
    size_t index = feature.key & mask;
    while (body.slots[index].check != 0)
        index = (index + 1) & mask;
    NameModelSlot &slot = body.slots[index];
    slot.check = language::nameModelCheck(feature.key);
    for (size_t i = 0; i < slot.weights.size(); ++i) {
        const float weight = feature.weights->of[i + 1] - feature.weights->of[0];
        slot.weights[i] = stored(weight * scale);
    }
    const quint64 bit
        = feature.key >> language::nameModelFilterShift & (body.filter.size() * 64 - 1);
    body.filter[bit / 64] |= quint64(1) << bit % 64;
}

template <typename T> QByteArrayView bytesOf(const std::vector<T> &items)
{
    return {reinterpret_cast<const char *>(items.data()),
        static_cast<qsizetype>(items.size() * sizeof(T))};
}

Body bodyOf(const std::vector<Feature> &features, float scale)
{
    Body body;
    body.slots.resize(
        std::bit_ceil(static_cast<size_t>(static_cast<float>(features.size()) / fullestTable) + 1));
    body.filter.resize(std::max<size_t>(body.slots.size() * filterBitsPerSlot / 64, 1));
    for (const Feature &feature : features)
        add(body, feature, scale);
    return body;
}

// A file that grows part by part.
class File
{
public:
    void append(NameModelPart part, QByteArrayView bytes)
    {
        constexpr qsizetype alignment = 16;
        constexpr auto headerSize = static_cast<qsizetype>(sizeof(NameModelHeader));
        m_body.resize(
            (headerSize + m_body.size() + alignment - 1) / alignment * alignment - headerSize,
            '\0');
        auto &section = m_header.parts[static_cast<size_t>(part)];
        section.offset = static_cast<quint32>(headerSize + m_body.size());
        section.size = static_cast<quint32>(bytes.size());
        m_body.append(bytes);
    }

    [[nodiscard]] NameModelHeader &header() { return m_header; }

    [[nodiscard]] QByteArray bytes()
    {
        m_header.magic = language::nameModelMagic;
        m_header.version = language::nameModelVersion;
        m_header.bodyChecksum = language::checksumOf(m_body);
        const QByteArrayView header(
            reinterpret_cast<const char *>(&m_header), qsizetype(sizeof m_header));
        m_header.headerChecksum
            = language::checksumOf(header.first(offsetof(NameModelHeader, headerChecksum)));
        return header.toByteArray() + m_body;
    }

private:
    NameModelHeader m_header{};
    QByteArray m_body;
};

} // namespace

QByteArray modelFile(
    const FieldModel &field, const WordTables &words, const NameTable &list, size_t mostFeatures)
{
    const std::vector<Feature> features = strongest(field, mostFeatures);
    const float scale = scaleFor(features);
    const Body body = bodyOf(features, scale);
    File file;
    file.append(NameModelPart::Filter, bytesOf(body.filter));
    file.append(NameModelPart::Features, bytesOf(body.slots));
    file.append(NameModelPart::Words, bytesOf(words.slots));
    file.append(NameModelPart::WordLengths, bytesOf(words.lengths));
    file.append(NameModelPart::FirstReadings, bytesOf(words.firstReadings));
    file.append(NameModelPart::Readings, bytesOf(words.readings));
    file.append(NameModelPart::Tags, bytesOf(words.tags));
    file.append(NameModelPart::Connections, bytesOf(words.connections));
    file.append(NameModelPart::List, bytesOf(list.slotTable()));
    file.header().rightClassCount = static_cast<quint32>(words.rightClassCount);
    for (size_t from = 0; from < field.transitions().size(); ++from)
        for (size_t to = 0; to < field.transitions().size(); ++to)
            file.header().transitions[from][to]
                = static_cast<qint32>(std::lround(field.transitions()[from][to] * scale));
    return file.bytes();
}

} // namespace naranhi::training
