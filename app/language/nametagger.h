// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/namefeatures.h"
#include "language/namemodel.h"

namespace naranhi::language {

// Finds names in one sentence with the trained model. Holds scratch space: one a thread.
// Linear in the length of the text.
class NameTagger
{
public:
    // `model` must outlive the tagger.
    explicit NameTagger(const NameModel &model)
        : m_model(model)
        , m_features(model.dictionary(), model.list())
        , m_path(model.transitions())
    {
    }

    // Names in text order; they do not overlap.
    [[nodiscard]] QList<TaggedName> tag(QStringView sentence);

private:
    const NameModel &m_model;
    NameFeatures m_features;
    NameFeatures::Keys m_keys[2]; // of a character and of the next
    LabelPath m_path;
};

} // namespace naranhi::language
