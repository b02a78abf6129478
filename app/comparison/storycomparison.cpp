// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/storycomparison.h"

#include "comparison/coverage.h"
#include "comparison/differences.h"
#include "comparison/digest.h"

namespace naranhi::comparison {

Comparison compareArticles(const Story &story, const CancelToken &cancel)
{
    Comparison found;
    found.independentTexts = static_cast<int>(story.articles.size());
    if (cancel.isCancelled())
        return found;
    found.differences = findDifferences(story, found.passages, cancel);
    found.coverage = coverageOf(story, found);
    found.gaps = gapsOf(story, found.passages);
    found.digest = digestOf(story, found.passages);
    return found;
}

} // namespace naranhi::comparison
