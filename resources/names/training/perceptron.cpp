// SPDX-License-Identifier: GPL-3.0-or-later

#include "perceptron.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace naranhi::training {

using language::LabelPath;
using language::LabelScores;
using language::NameFeatures;
using language::NameLabel;

namespace {

// std::shuffle may differ between standard libraries; this may not.
void shuffle(std::vector<size_t> &order, std::mt19937 &random)
{
    for (size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
}

} // namespace

void Perceptron::train(
    const std::vector<const Sentence *> &sentences, const PerceptronOptions &options)
{
    m_forms = options.forms;
    countFeatures(sentences, options.fewestSeen);
    std::unordered_map<const Sentence *, Example> examples;
    for (const Sentence *sentence : sentences) {
        if (examples.contains(sentence))
            continue;
        Example example = exampleOf(sentence->text);
        example.labels = language::labelsOf(sentence->names, sentence->text.size());
        examples.emplace(sentence, std::move(example));
    }
    std::vector<size_t> order(sentences.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::mt19937 random(options.seed);
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        shuffle(order, random);
        for (const size_t i : order)
            learn(examples.at(sentences[i]), options.margin);
    }
    average();
}

// Calls visit(keys) for each character of the text.
template <typename Visit> void Perceptron::visitKeys(const QString &text, Visit visit) const
{
    NameFeatures features;
    NameFeatures::Keys keys;
    features.read(text);
    const std::vector<FormFeatures::Keys> forms
        = m_forms ? m_forms->keysOf(text) : std::vector<FormFeatures::Keys>();
    for (qsizetype i = 0; i < features.size(); ++i) {
        features.keysAt(i, keys);
        if (m_forms) {
            for (const quint64 key : forms[static_cast<size_t>(i)])
                keys.append(key);
        }
        visit(keys);
    }
}

void Perceptron::countFeatures(const std::vector<const Sentence *> &sentences, quint32 fewestSeen)
{
    std::vector<quint64> seen;
    for (const Sentence *sentence : sentences) {
        visitKeys(sentence->text, [&seen](const NameFeatures::Keys &keys) {
            seen.insert(seen.end(), keys.cbegin(), keys.cend());
        });
    }
    std::ranges::sort(seen);
    for (size_t i = 0, end = 0; i < seen.size(); i = end) {
        end = static_cast<size_t>(
            std::upper_bound(seen.begin() + static_cast<qsizetype>(i), seen.end(), seen[i])
            - seen.begin());
        if (end - i >= fewestSeen)
            m_ids.emplace(seen[i], static_cast<quint32>(m_ids.size()));
    }
    m_weights.assign(m_ids.size(), {});
    m_steps.assign(m_ids.size(), {});
}

Perceptron::Example Perceptron::exampleOf(const QString &text) const
{
    Example example;
    visitKeys(text, [&](const NameFeatures::Keys &keys) {
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

LabelScores Perceptron::scoresAt(const Example &example, size_t position) const
{
    LabelScores scores{};
    for (size_t i = example.starts[position]; i < example.starts[position + 1]; ++i)
        for (size_t label = 0; label < scores.size(); ++label)
            scores[label] += m_weights[example.features[i]][label];
    return scores;
}

void Perceptron::learn(const Example &example, float margin)
{
    m_step += 1;
    LabelPath path(m_transitions);
    for (size_t i = 0; i + 1 < example.starts.size(); ++i) {
        LabelScores scores = scoresAt(example, i);
        scores[example.labels.at(static_cast<qsizetype>(i))] -= margin;
        path.append(scores);
    }
    const QList<NameLabel> guess = path.best();
    if (guess != example.labels)
        update(example, guess);
}

void Perceptron::update(const Example &example, const QList<NameLabel> &guess)
{
    const auto change = [this](float &weight, float &steps, float by) {
        weight += by;
        steps += by * m_step;
    };
    for (qsizetype i = 0; i < guess.size(); ++i) {
        const NameLabel right = example.labels.at(i);
        const NameLabel wrong = guess.at(i);
        const auto position = static_cast<size_t>(i);
        for (size_t k = example.starts[position];
             right != wrong && k < example.starts[position + 1];
             ++k) {
            const quint32 feature = example.features[k];
            change(m_weights[feature][right], m_steps[feature][right], 1);
            change(m_weights[feature][wrong], m_steps[feature][wrong], -1);
        }
        if (i == 0)
            continue;
        const NameLabel rightBefore = example.labels.at(i - 1);
        const NameLabel wrongBefore = guess.at(i - 1);
        change(m_transitions[rightBefore][right], m_transitionSteps[rightBefore][right], 1);
        change(m_transitions[wrongBefore][wrong], m_transitionSteps[wrongBefore][wrong], -1);
    }
}

void Perceptron::average()
{
    const auto averaged = [this](LabelScores &weights, const LabelScores &steps) {
        for (size_t label = 0; label < weights.size(); ++label)
            weights[label] -= steps[label] / (m_step + 1);
    };
    for (size_t i = 0; i < m_weights.size(); ++i)
        averaged(m_weights[i], m_steps[i]);
    for (size_t i = 0; i < m_transitions.size(); ++i)
        averaged(m_transitions[i], m_transitionSteps[i]);
    m_steps.clear();
}

std::vector<LabelScores> Perceptron::scores(const QString &text) const
{
    const Example example = exampleOf(text);
    std::vector<LabelScores> scores;
    for (size_t i = 0; i + 1 < example.starts.size(); ++i)
        scores.push_back(scoresAt(example, i));
    return scores;
}

QList<TaggedName> Perceptron::tag(const QString &text) const
{
    LabelPath path(m_transitions);
    for (const LabelScores &scores : scores(text))
        path.append(scores);
    return language::namesOf(path.best());
}

} // namespace naranhi::training
