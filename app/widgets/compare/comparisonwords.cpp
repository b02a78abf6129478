// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/comparisonwords.h"

#include <QCoreApplication>

namespace naranhi {

QString comparisonWord(ComparisonKind kind)
{
    switch (kind) {
    case ComparisonKind::Difference:
        return QCoreApplication::translate("naranhi::Comparison", "Differences");
    case ComparisonKind::Agreement:
        return QCoreApplication::translate("naranhi::Comparison", "Agreement");
    case ComparisonKind::OnlyHere:
        return QCoreApplication::translate("naranhi::Comparison", "Only here");
    case ComparisonKind::Quotation:
        return QCoreApplication::translate("naranhi::Comparison", "Quotes");
    }
    Q_UNREACHABLE();
}

QString relationWord(DifferenceRelation relation)
{
    switch (relation) {
    case DifferenceRelation::Conflict:
        return QCoreApplication::translate("naranhi::Comparison", "said differently");
    case DifferenceRelation::Update:
        return QCoreApplication::translate("naranhi::Comparison", "later news");
    case DifferenceRelation::Precision:
        return QCoreApplication::translate("naranhi::Comparison", "more exact");
    }
    Q_UNREACHABLE();
}

} // namespace naranhi
