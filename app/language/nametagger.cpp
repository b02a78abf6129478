// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/nametagger.h"

namespace naranhi::language {

QList<TaggedName> NameTagger::tag(QStringView sentence)
{
    m_features.read(sentence);
    m_path.clear();
    for (qsizetype i = 0; i < m_features.size(); ++i) {
        m_features.keysAt(i, m_keys);
        LabelScores scores{};
        m_model.addScores(m_keys, scores);
        m_path.append(scores);
    }
    return namesOf(m_path.best());
}

} // namespace naranhi::language
