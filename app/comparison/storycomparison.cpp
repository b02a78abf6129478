// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/storycomparison.h"

#include "comparison/copies.h"
#include "comparison/coverage.h"
#include "comparison/differencecorrections.h"
#include "comparison/differences.h"
#include "comparison/digest.h"
#include "comparison/passages.h"
#include "comparison/quotationgrouping.h"
#include "comparison/wirecredits.h"

namespace naranhi::comparison {

ComparedArticles compareArticles(
    const Story &story, const QList<Correction> &corrections, const CancelToken &cancel)
{
    if (cancel.isCancelled())
        return {};
    const ReadersPassages readers = readersPassages(story.articles, corrections);
    Comparison found;
    found.passages = alignPassages(story, readers.verdicts, cancel);
    const CorrectedDifferences differences = correctDifferences(
        findDifferences(story, found.passages, cancel), story.articles, corrections);
    found.differences = differences.differences;
    found.coverage = coverageOf(story, found);
    found.gaps = gapsOf(story, found.passages);
    found.digest = digestOf(story, found.passages);
    const FoundCopies copies = findCopies(story.articles, cancel);
    found.copies = copies.copies;
    found.independentTexts = copies.independentTexts;
    found.wires = findWireCredits(story.articles);
    found.quotations = groupQuotations(story.articles, cancel);
    return {.comparison = found, .placed = readers.placed + differences.placed};
}

} // namespace naranhi::comparison
