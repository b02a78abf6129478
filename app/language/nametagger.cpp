// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/nametagger.h"

namespace naranhi::language {

QList<TaggedName> NameTagger::tag(QStringView sentence)
{
    m_features.read(sentence);
    m_path.clear();
    for (qsizetype i = 0; i < m_features.size(); ++i) {
        m_features.keysAt(i, m_keys);
        for (const quint64 key : m_keys)
            m_model.prefetch(key);
        LabelScores scores{};
        for (const quint64 key : m_keys)
            m_model.addScores(key, scores);
        m_path.append(scores);
    }
    return namesOf(m_path.best());
}

} // namespace naranhi::language
