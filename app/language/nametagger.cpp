// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/nametagger.h"

namespace naranhi::language {

QList<TaggedName> NameTagger::tag(QStringView sentence)
{
    m_features.read(sentence);
    m_path.clear();
    // One character ahead: what the model says of it is on its way meanwhile.
    for (qsizetype i = 0; i <= m_features.size(); ++i) {
        NameFeatures::Keys &ahead = m_keys[i % 2];
        if (i < m_features.size()) {
            m_features.keysAt(i, ahead);
            m_model.keepLikely(ahead);
        }
        if (i > 0) {
            LabelScores scores{};
            m_model.addScores(m_keys[(i - 1) % 2], scores);
            m_path.append(scores);
        }
    }
    return namesOf(m_path.best());
}

} // namespace naranhi::language
