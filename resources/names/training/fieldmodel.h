// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "corpus.h"
#include "language/labelpath.h"
#include "language/namefeatures.h"

#include <functional>
#include <random>
#include <unordered_map>
#include <vector>

namespace naranhi::training {

struct FieldOptions
{
    int epochs = 5;
    quint32 seed = 1;
    quint32 fewestSeen = 2; // features seen less often are ignored
    float rate = 0.1F; // of learning; falls to a tenth
    float hidden = 0; // part of the features of a character that a learning step does not see
};

// A conditional random field (Lafferty et al. 2001) over the features that the program's tagger
// uses, trained sentence by sentence with AdaGrad (Duchi et al. 2011).
class FieldModel
{
public:
    // What the list says to each sentence while learning.
    using JudgeOf = std::function<language::ListedNames::Judge(const Sentence &)>;

    FieldModel(const language::WordDictionary &dictionary, const language::ListedNames &list)
        : m_features(dictionary, list)
    {
    }

    // A sentence that stands several times in `sentences` weighs as much more. The same input and
    // seed give the same weights.
    void train(const std::vector<const Sentence *> &sentences,
        const FieldOptions &options,
        const JudgeOf &judgeOf = {});

    [[nodiscard]] std::vector<language::LabelScores> scores(const QString &text);

    // A weight for each label; the last one is always 0, for the sake of vector instructions.
    struct alignas(64) Weights
    {
        std::array<float, 16> of{};
    };
    static_assert(language::nameLabelCount < 16);

    [[nodiscard]] const std::unordered_map<quint64, quint32> &features() const { return m_ids; }
    [[nodiscard]] const std::vector<Weights> &weights() const { return m_weights; }
    [[nodiscard]] const language::LabelTransitions &transitions() const { return m_transitions; }

private:
    // A sentence as numbers: the features of character i are features[starts[i]] …
    // features[starts[i+1]-1].
    struct Example
    {
        std::vector<quint32> features;
        std::vector<quint32> starts;
        QList<language::NameLabel> labels;
    };
    class Marginals;

    template <typename Visit>
    void visitKeys(const QString &text, const language::ListedNames::Judge &judge, Visit visit);
    void countFeatures(
        const std::vector<const Sentence *> &sentences, quint32 fewestSeen, const JudgeOf &judgeOf);
    [[nodiscard]] Example exampleOf(const QString &text, const language::ListedNames::Judge &judge);
    [[nodiscard]] Weights sumAt(const Example &example, size_t position, float scale) const;
    [[nodiscard]] static Example thinned(
        const Example &example, float hidden, std::mt19937 &random);
    void learn(const Example &example, float rate, float scale, Marginals &marginals);
    void learnMoves(const Example &example, float rate, const Marginals &marginals);

    void addToAverage();
    void takeAverage(int count);

    language::NameFeatures m_features;
    std::unordered_map<quint64, quint32> m_ids;
    std::vector<Weights> m_weights;
    std::vector<Weights> m_squares; // sums of squared gradients
    language::LabelTransitions m_transitions{};
    language::LabelTransitions m_transitionSquares{};
    std::vector<Weights> m_sums; // over the ends of all epochs but the first
    language::LabelTransitions m_transitionSums{};
};

} // namespace naranhi::training
