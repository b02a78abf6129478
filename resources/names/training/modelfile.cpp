// SPDX-License-Identifier: GPL-3.0-or-later

#include "modelfile.h"

#include "language/namemodel.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>

namespace naranhi::training {

using language::LabelScores;
using language::NameModelHeader;
using language::NameModelSlot;

namespace {

constexpr float fullestTable = 0.85F;
constexpr int largestWeight = 2047; // 12 bits and a sign

struct Feature
{
    quint64 key = 0;
    const LabelScores *weights = nullptr;
    float strength = 0;
};

float strengthOf(const LabelScores &weights)
{
    const auto [least, most] = std::ranges::minmax(weights);
    return std::max(-least, most);
}

std::vector<Feature> strongest(const Perceptron &perceptron, size_t most)
{
    std::vector<Feature> features;
    for (const auto &[key, id] : perceptron.features()) {
        const LabelScores &weights = perceptron.weights()[id];
        features.push_back({.key = key, .weights = &weights, .strength = strengthOf(weights)});
    }
    std::ranges::sort(features, [](const Feature &a, const Feature &b) {
        return a.strength != b.strength ? a.strength > b.strength : a.key < b.key;
    });
    features.resize(std::min(most, features.size()));
    return features;
}

// The table and the weights, ready to be written one after the other.
struct Body
{
    std::vector<NameModelSlot> slots;
    std::vector<quint16_le> weights;
};

void add(Body &body, const Feature &feature, float scale)
{
    const size_t first = body.weights.size();
    for (size_t label = 0; label < feature.weights->size(); ++label) {
        const auto value = static_cast<int>(std::lround(feature.weights->at(label) * scale));
        if (value != 0)
            body.weights.emplace_back(static_cast<quint16>(value * 16 + static_cast<int>(label)));
    }
    const size_t count = body.weights.size() - first;
    if (count == 0)
        return;
    const size_t mask = body.slots.size() - 1;
    size_t slot = feature.key & mask;
    while (body.slots[slot].check != 0)
        slot = (slot + 1) & mask;
    body.slots[slot].check = static_cast<quint32>(feature.key >> 32) | 1U;
    body.slots[slot].weights = static_cast<quint32>(first << 4 | count);
}

template <typename T> QByteArrayView bytesOf(const T *data, size_t count)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(count * sizeof(T))};
}

} // namespace

QByteArray modelFile(const Perceptron &perceptron, size_t mostFeatures)
{
    const std::vector<Feature> features = strongest(perceptron, mostFeatures);
    const float scale = largestWeight / (features.empty() ? 1 : features.front().strength);
    Body body;
    body.slots.resize(
        std::bit_ceil(static_cast<size_t>(static_cast<float>(features.size()) / fullestTable) + 1));
    for (const Feature &feature : features)
        add(body, feature, scale);

    QByteArray bytes;
    bytes.append(bytesOf(body.slots.data(), body.slots.size()));
    bytes.append(bytesOf(body.weights.data(), body.weights.size()));
    NameModelHeader header{};
    header.magic = language::nameModelMagic;
    header.version = language::nameModelVersion;
    header.slotBits = static_cast<quint32>(std::countr_zero(body.slots.size()));
    header.weightCount = static_cast<quint32>(body.weights.size());
    header.bodyChecksum = language::checksumOf(bytes);
    for (size_t from = 0; from < header.transitions.size(); ++from)
        for (size_t to = 0; to < header.transitions.size(); ++to)
            header.transitions[from][to]
                = static_cast<qint32>(std::lround(perceptron.transitions()[from][to] * scale));
    header.headerChecksum = language::checksumOf(
        bytesOf(&header, 1).first(offsetof(NameModelHeader, headerChecksum)));
    return bytesOf(&header, 1).toByteArray() + bytes;
}

} // namespace naranhi::training
