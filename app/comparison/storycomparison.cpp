// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/storycomparison.h"

#include "comparison/copies.h"
#include "comparison/coverage.h"
#include "comparison/differences.h"
#include "comparison/digest.h"
#include "comparison/passages.h"
#include "comparison/quotationgrouping.h"
#include "comparison/wirecredits.h"

namespace naranhi::comparison {

Comparison compareArticles(const Story &story, const CancelToken &cancel)
{
    Comparison found;
    if (cancel.isCancelled())
        return found;
    found.passages = alignPassages(story, cancel);
    found.differences = findDifferences(story, found.passages, cancel);
    found.coverage = coverageOf(story, found);
    found.gaps = gapsOf(story, found.passages);
    found.digest = digestOf(story, found.passages);
    const FoundCopies copies = findCopies(story.articles, cancel);
    found.copies = copies.copies;
    found.independentTexts = copies.independentTexts;
    found.wires = findWireCredits(story.articles);
    found.quotations = groupQuotations(story.articles, cancel);
    return found;
}

} // namespace naranhi::comparison
