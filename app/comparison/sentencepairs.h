// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/sentencesimilarity.h"
#include "domain/canceltoken.h"

namespace naranhi::comparison {

// A sentence of the story. Its articles are counted from 0, as are the sentences of each.
struct StorySentence
{
    int article = 0;
    int order = 0; // in its article
    BlockSpan place;
    double trust = 1; // how far it is taken for the article's own telling: less in a headline
    SentenceContent content;
};

// All sentences, article by article, weighed by how rare their terms are in the language and in
// the story.
struct StorySentences
{
    std::vector<StorySentence> sentences;
    TermTable table;
};
[[nodiscard]] StorySentences sentencesOf(const Story &story);

// Two sentences of different articles that may tell the same.
struct SentencePair
{
    int first = 0; // indices of sentences, first < second
    int second = 0;
    double strength = 0; // 0 to 1
};

// The pairs that share enough of what is rare, with their strength; by first, then second.
[[nodiscard]] std::vector<SentencePair> alikePairs(
    const StorySentences &story, const CancelToken &cancel);

} // namespace naranhi::comparison
