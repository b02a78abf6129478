// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/analysis.h"

#include "language/attribution.h"
#include "language/contentwords.h"
#include "language/names.h"
#include "language/quantities.h"
#include "language/sentences.h"
#include "language/times.h"
#include "language/utterances.h"

namespace naranhi::language {

ArticleAnalysis analyse(const Article &article, const QString &anchor, const CancelToken &cancel)
{
    ArticleAnalysis analysis;
    analysis.anchor = anchor;
    analysis.textHash = textHash(article);
    analysis.sentences = splitSentences(article);
    if (!cancel.isCancelled())
        analysis.mentions = findNames(article, cancel);
    if (!cancel.isCancelled())
        analysis.times = findTimes(article, anchor, cancel);
    if (!cancel.isCancelled())
        analysis.quantities = findQuantities(article, cancel);
    if (!cancel.isCancelled()) {
        analysis.attributions = findAttributions(article, analysis);
        analysis.utterances = findUtterances(article, analysis);
    }
    if (!cancel.isCancelled())
        analysis.words = findContentWords(article, analysis.sentences, cancel);
    return analysis;
}

} // namespace naranhi::language
