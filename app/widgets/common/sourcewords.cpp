// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/sourcewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

QString sourceWord(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Named:
        return QCoreApplication::translate("naranhi::Sources", "Named source");
    case SourceKind::Unnamed:
        return QCoreApplication::translate("naranhi::Sources", "Unnamed source");
    case SourceKind::Hearsay:
        return QCoreApplication::translate("naranhi::Sources", "Hearsay");
    case SourceKind::Conjecture:
        return QCoreApplication::translate("naranhi::Sources", "Conjecture");
    }
    Q_UNREACHABLE();
}

QString sourceCounts(const QList<Attribution> &attributions)
{
    QStringList counts;
    for (const SourceKind kind :
        {SourceKind::Named, SourceKind::Unnamed, SourceKind::Hearsay, SourceKind::Conjecture}) {
        const auto count = std::ranges::count(attributions, kind, &Attribution::kind);
        if (count > 0)
            counts.append(u"%1 %2"_s.arg(sourceWord(kind)).arg(count));
    }
    return counts.join(u" · "_s);
}

} // namespace naranhi
