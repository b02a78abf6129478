// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "corpus.h"

#include <QHash>

#include <vector>

namespace naranhi::training {

// Keys that say which listed form stands at a character, of which classes it is, and how often it
// is a name at all where it stands in the raw sentences. Only the teacher sees them: it labels
// sentences whose names are all in the list. A tagger that saw them while learning would trust the
// list too far.
class FormFeatures
{
public:
    using Keys = std::vector<quint64>;

    FormFeatures(const QList<KnownForm> &forms, const QList<Sentence> &raw);

    // For each character of the text.
    [[nodiscard]] std::vector<Keys> keysOf(const QString &text) const;

private:
    struct Form
    {
        quint64 classes = 0; // hash of its main class
        quint64 kinds = 0; // bits: which of TTA's top classes it has
        int count = 0;
        int mainCount = -1;
        int occurrences = 0;
    };

    void addForm(const KnownForm &known);
    [[nodiscard]] QList<TextSpan> matches(const QString &text) const;

    QHash<QString, Form> m_forms;
};

} // namespace naranhi::training
