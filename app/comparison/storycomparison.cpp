// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/storycomparison.h"

namespace naranhi::comparison {

Comparison compareArticles(const Story &story, const CancelToken &cancel)
{
    Comparison found;
    found.independentTexts = static_cast<int>(story.articles.size());
    if (cancel.isCancelled())
        return found;
    return found;
}

} // namespace naranhi::comparison
