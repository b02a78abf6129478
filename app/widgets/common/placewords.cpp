// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/placewords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace naranhi {

QString shortened(const QString &words)
{
    constexpr qsizetype longest = 24;
    const QString line = words.simplified();
    return line.size() > longest ? QString(line.first(longest).trimmed() + u'…') : line;
}

QString valuesOf(const QList<TextAnchor> &places)
{
    QStringList values;
    for (const TextAnchor &place : places) {
        const QString value = QString(u'“' + shortened(place.exact) + u'”');
        if (!values.contains(value))
            values.append(value);
    }
    return values.join(u" / "_s);
}

} // namespace naranhi
