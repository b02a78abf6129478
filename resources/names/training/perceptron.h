// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "corpus.h"
#include "formfeatures.h"
#include "language/labelpath.h"
#include "language/namefeatures.h"

#include <unordered_map>
#include <vector>

namespace naranhi::training {

struct PerceptronOptions
{
    int epochs = 10;
    quint32 seed = 1;
    quint32 fewestSeen = 2; // features seen less often are ignored
    float margin = 0; // how much better than any wrong label the right one must score
    const FormFeatures *forms = nullptr; // looked at beside the tagger's own features
};

// An averaged structured perceptron (Collins 2002) over the features that the program's tagger
// uses, with a margin: wrong labels get a head start while training.
class Perceptron
{
public:
    // A sentence that stands several times in `sentences` weighs as much more. The same input and
    // seed give the same weights.
    void train(const std::vector<const Sentence *> &sentences, const PerceptronOptions &options);

    [[nodiscard]] std::vector<language::LabelScores> scores(const QString &text) const;
    [[nodiscard]] QList<TaggedName> tag(const QString &text) const;

    [[nodiscard]] const std::unordered_map<quint64, quint32> &features() const { return m_ids; }
    [[nodiscard]] const std::vector<language::LabelScores> &weights() const { return m_weights; }
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

    void countFeatures(const std::vector<const Sentence *> &sentences, quint32 fewestSeen);
    template <typename Visit> void visitKeys(const QString &text, Visit visit) const;
    [[nodiscard]] Example exampleOf(const QString &text) const;
    [[nodiscard]] language::LabelScores scoresAt(const Example &example, size_t position) const;
    void learn(const Example &example, float margin);
    void update(const Example &example, const QList<language::NameLabel> &guess);
    void average();

    const FormFeatures *m_forms = nullptr;
    std::unordered_map<quint64, quint32> m_ids;
    std::vector<language::LabelScores> m_weights;
    std::vector<language::LabelScores> m_steps; // sum of change × time, to average with
    language::LabelTransitions m_transitions{};
    language::LabelTransitions m_transitionSteps{};
    float m_step = 0;
};

} // namespace naranhi::training
