// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/differencecorrections.h"

#include "domain/comparisonreferences.h"

namespace naranhi::comparison {

namespace {

// One correction on the differences; whether one of them is meant.
struct OnDifferences
{
    QList<Difference> &differences;
    const QList<AnnotatedArticle> &articles;

    bool operator()(const DismissDifference &act) const
    {
        Difference *const meant = found(act.difference);
        if (meant)
            meant->isDismissed = true;
        return meant != nullptr;
    }

    bool operator()(const CommentDifference &act) const
    {
        Difference *const meant = found(act.difference);
        if (meant)
            meant->comment = act.text;
        return meant != nullptr;
    }

    template <typename OtherAct> bool operator()(const OtherAct & /*act*/) const { return false; }

private:
    [[nodiscard]] Difference *found(const DifferenceReference &reference) const
    {
        const qsizetype meant = differenceMeant(reference, articles, differences);
        return meant < 0 ? nullptr : &differences[meant];
    }
};

} // namespace

CorrectedDifferences correctDifferences(QList<Difference> differences,
    const QList<AnnotatedArticle> &articles,
    const QList<Correction> &corrections)
{
    CorrectedDifferences result{.differences = std::move(differences), .placed = {}};
    for (qsizetype i = 0; i < corrections.size(); ++i)
        if (std::visit(OnDifferences{result.differences, articles}, corrections.at(i).act))
            result.placed.insert(i);
    return result;
}

} // namespace naranhi::comparison
