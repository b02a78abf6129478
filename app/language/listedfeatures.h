// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/featurekeys.h"
#include "language/listednames.h"

namespace naranhi::language {

// What the tagger sees of the listed forms that stand in a text: of which classes they are, how
// often such a form is a name, and how the text goes on behind it.
class ListedFeatures
{
public:
    void read(QStringView text, const QList<ListedName> &names);

    // Positions must be asked for in order.
    void addKeysAt(int position, FeatureKeys &keys);

private:
    struct Listed
    {
        ListedName name;
        quint64 startsWord = 0;
        quint64 behind = 0;
    };

    void addInside(const Listed &listed, int position, FeatureKeys &keys) const;

    QList<Listed> m_names;
    qsizetype m_index = 0;
};

} // namespace naranhi::language
