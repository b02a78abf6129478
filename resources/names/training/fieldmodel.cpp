// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldmodel.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace naranhi::training {

using language::LabelScores;
using language::LabelTransitions;
using language::NameFeatures;
using language::NameLabel;

namespace {

constexpr float leastError = 0.01F; // of a probability that is worth learning from
constexpr size_t labelCount = language::nameLabelCount;

using Row = FieldModel::Weights;

// std::shuffle may differ between standard libraries; this may not.
void shuffle(std::vector<size_t> &order, std::mt19937 &random)
{
    for (size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
}

void addScaled(Row &sum, const Row &row, float factor)
{
    for (size_t i = 0; i < sum.of.size(); ++i)
        sum.of[i] += row.of[i] * factor;
}

void multiply(Row &row, const Row &by)
{
    for (size_t i = 0; i < row.of.size(); ++i)
        row.of[i] *= by.of[i];
}

void normalise(Row &row)
{
    const float sum = std::accumulate(row.of.begin(), row.of.end(), 0.0F);
    for (float &value : row.of)
        value /= sum;
}

} // namespace

// Forward and backward probabilities of the labels of one sentence.
class FieldModel::Marginals
{
public:
    void read(const std::vector<Row> &sums, const LabelTransitions &transitions)
    {
        readMoves(transitions);
        m_exp.assign(sums.size(), {});
        for (size_t i = 0; i < sums.size(); ++i) {
            const auto labels = std::span(sums[i].of).first(labelCount);
            const float most = *std::ranges::max_element(labels);
            for (size_t label = 0; label < labelCount; ++label)
                m_exp[i].of[label] = std::exp(labels[label] - most);
        }
        readForward();
        readBackward();
    }

    [[nodiscard]] Row at(size_t position) const
    {
        Row row = m_forward[position];
        multiply(row, m_backward[position]);
        normalise(row);
        return row;
    }

    // Takes the probability of each move to the label at `position` off `moves`.
    void subtractMoves(size_t position, LabelTransitions &moves) const
    {
        std::array<Row, labelCount> rows;
        float sum = 0;
        for (size_t from = 0; from < labelCount; ++from) {
            rows[from] = m_moves[from];
            multiply(rows[from], m_exp[position]);
            multiply(rows[from], m_backward[position]);
            for (float &value : rows[from].of) {
                value *= m_forward[position - 1].of[from];
                sum += value;
            }
        }
        for (size_t from = 0; from < labelCount; ++from)
            for (size_t to = 0; to < labelCount; ++to)
                moves[from][to] -= rows[from].of[to] / sum;
    }

private:
    void readMoves(const LabelTransitions &transitions)
    {
        for (size_t from = 0; from < labelCount; ++from) {
            for (size_t to = 0; to < labelCount; ++to) {
                const bool may = language::mayFollow(static_cast<int>(from), static_cast<int>(to));
                m_moves[from].of[to] = may ? std::exp(transitions[from][to]) : 0;
                m_movesBack[to].of[from] = m_moves[from].of[to];
            }
        }
    }

    void readForward()
    {
        m_forward.assign(m_exp.size(), {});
        for (size_t i = 0; i < m_exp.size(); ++i) {
            Row &row = m_forward[i];
            for (size_t label = 0; label < labelCount; ++label) {
                if (i > 0)
                    addScaled(row, m_moves[label], m_forward[i - 1].of[label]);
                else if (!language::isInsideLabel(static_cast<int>(label)))
                    row.of[label] = 1;
            }
            multiply(row, m_exp[i]);
            normalise(row);
        }
    }

    void readBackward()
    {
        m_backward.assign(m_exp.size(), {});
        m_backward.back().of.fill(1);
        for (size_t i = m_exp.size() - 1; i-- > 0;) {
            Row behind = m_backward[i + 1];
            multiply(behind, m_exp[i + 1]);
            for (size_t label = 0; label < labelCount; ++label)
                addScaled(m_backward[i], m_movesBack[label], behind.of[label]);
            normalise(m_backward[i]);
        }
    }

    std::array<Row, labelCount> m_moves{};
    std::array<Row, labelCount> m_movesBack{};
    std::vector<Row> m_exp;
    std::vector<Row> m_forward;
    std::vector<Row> m_backward;
};

void FieldModel::train(const std::vector<const Sentence *> &sentences,
    const FieldOptions &options,
    const JudgeOf &judgeOf)
{
    countFeatures(sentences, options.fewestSeen, judgeOf);
    std::unordered_map<const Sentence *, Example> examples;
    for (const Sentence *sentence : sentences) {
        if (sentence->text.isEmpty() || examples.contains(sentence))
            continue;
        Example example = exampleOf(
            sentence->text, judgeOf ? judgeOf(*sentence) : language::ListedNames::Judge());
        example.labels = language::labelsOf(sentence->names, sentence->text.size());
        examples.emplace(sentence, std::move(example));
    }
    std::vector<size_t> order(sentences.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::mt19937 random(options.seed);
    Marginals marginals;
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        const float passed = static_cast<float>(epoch) / static_cast<float>(options.epochs);
        shuffle(order, random);
        for (const size_t i : order) {
            const auto example = examples.find(sentences[i]);
            if (example != examples.end())
                learn(options.hidden > 0 ? thinned(example->second, options.hidden, random)
                                         : example->second,
                    options.rate * (1 - 0.9F * passed),
                    1 / (1 - options.hidden),
                    marginals);
        }
        if (epoch > 0)
            addToAverage();
    }
    m_squares.clear();
    takeAverage(options.epochs - 1);
}

void FieldModel::addToAverage()
{
    m_sums.resize(m_weights.size());
    for (size_t i = 0; i < m_weights.size(); ++i)
        addScaled(m_sums[i], m_weights[i], 1);
    for (size_t from = 0; from < labelCount; ++from)
        for (size_t to = 0; to < labelCount; ++to)
            m_transitionSums[from][to] += m_transitions[from][to];
}

void FieldModel::takeAverage(int count)
{
    const float factor = 1 / static_cast<float>(count);
    for (size_t i = 0; i < m_weights.size(); ++i) {
        m_weights[i] = {};
        addScaled(m_weights[i], m_sums[i], factor);
    }
    for (size_t from = 0; from < labelCount; ++from)
        for (size_t to = 0; to < labelCount; ++to)
            m_transitions[from][to] = m_transitionSums[from][to] * factor;
    m_sums.clear();
}

// Calls visit(keys) for each character of the text.
template <typename Visit>
void FieldModel::visitKeys(
    const QString &text, const language::ListedNames::Judge &judge, Visit visit)
{
    NameFeatures::Keys keys;
    m_features.read(text, judge);
    for (qsizetype i = 0; i < m_features.size(); ++i) {
        m_features.keysAt(i, keys);
        visit(keys);
    }
}

void FieldModel::countFeatures(
    const std::vector<const Sentence *> &sentences, quint32 fewestSeen, const JudgeOf &judgeOf)
{
    std::vector<quint64> seen;
    for (const Sentence *sentence : sentences) {
        visitKeys(sentence->text,
            judgeOf ? judgeOf(*sentence) : language::ListedNames::Judge(),
            [&seen](const NameFeatures::Keys &keys) {
                seen.insert(seen.end(), keys.cbegin(), keys.cend());
            });
    }
    std::ranges::sort(seen);
    m_ids.clear();
    for (size_t i = 0, end = 0; i < seen.size(); i = end) {
        end = static_cast<size_t>(
            std::upper_bound(seen.begin() + static_cast<qsizetype>(i), seen.end(), seen[i])
            - seen.begin());
        if (end - i >= fewestSeen)
            m_ids.emplace(seen[i], static_cast<quint32>(m_ids.size()));
    }
    m_weights.assign(m_ids.size(), {});
    m_squares.assign(m_ids.size(), {});
}

FieldModel::Example FieldModel::exampleOf(
    const QString &text, const language::ListedNames::Judge &judge)
{
    Example example;
    visitKeys(text, judge, [&](const NameFeatures::Keys &keys) {
        example.starts.push_back(static_cast<quint32>(example.features.size()));
        for (const quint64 key : keys) {
            const auto found = m_ids.find(key);
            if (found != m_ids.end())
                example.features.push_back(found->second);
        }
    });
    example.starts.push_back(static_cast<quint32>(example.features.size()));
    return example;
}

FieldModel::Weights FieldModel::sumAt(const Example &example, size_t position, float scale) const
{
    Weights sum;
    for (size_t i = example.starts[position]; i < example.starts[position + 1]; ++i)
        addScaled(sum, m_weights[example.features[i]], scale);
    return sum;
}

FieldModel::Example FieldModel::thinned(const Example &example, float hidden, std::mt19937 &random)
{
    const auto bound = static_cast<quint32>(hidden * static_cast<float>(std::mt19937::max()));
    Example thin{.features = {}, .starts = {0}, .labels = example.labels};
    thin.features.reserve(example.features.size());
    for (size_t i = 0; i + 1 < example.starts.size(); ++i) {
        for (size_t k = example.starts[i]; k < example.starts[i + 1]; ++k)
            if (random() >= bound)
                thin.features.push_back(example.features[k]);
        thin.starts.push_back(static_cast<quint32>(thin.features.size()));
    }
    return thin;
}

void FieldModel::learn(const Example &example, float rate, float scale, Marginals &marginals)
{
    std::vector<Weights> sums;
    for (size_t i = 0; i + 1 < example.starts.size(); ++i)
        sums.push_back(sumAt(example, i, scale));
    marginals.read(sums, m_transitions);
    for (size_t i = 0; i < sums.size(); ++i) {
        Weights error;
        addScaled(error, marginals.at(i), -1);
        error.of[example.labels.at(static_cast<qsizetype>(i))] += 1;
        if (std::ranges::all_of(error.of, [](float e) { return std::abs(e) < leastError; }))
            continue;
        for (size_t k = example.starts[i]; k < example.starts[i + 1]; ++k) {
            Weights &weights = m_weights[example.features[k]];
            Weights &squares = m_squares[example.features[k]];
            for (size_t label = 0; label < weights.of.size(); ++label) {
                squares.of[label] += error.of[label] * error.of[label];
                weights.of[label] += rate * error.of[label] / std::sqrt(1 + squares.of[label]);
            }
        }
    }
    learnMoves(example, rate, marginals);
}

void FieldModel::learnMoves(const Example &example, float rate, const Marginals &marginals)
{
    LabelTransitions errors{};
    for (qsizetype i = 1; i < example.labels.size(); ++i) {
        marginals.subtractMoves(static_cast<size_t>(i), errors);
        errors[example.labels.at(i - 1)][example.labels.at(i)] += 1;
    }
    for (size_t from = 0; from < labelCount; ++from) {
        for (size_t to = 0; to < labelCount; ++to) {
            const float error = errors[from][to];
            m_transitionSquares[from][to] += error * error;
            m_transitions[from][to] += rate * error / std::sqrt(1 + m_transitionSquares[from][to]);
        }
    }
}

std::vector<LabelScores> FieldModel::scores(const QString &text)
{
    const Example example = exampleOf(text, {});
    std::vector<LabelScores> scores;
    for (size_t i = 0; i + 1 < example.starts.size(); ++i) {
        const Weights sum = sumAt(example, i, 1);
        std::copy_n(sum.of.begin(), labelCount, scores.emplace_back().begin());
    }
    return scores;
}

} // namespace naranhi::training
