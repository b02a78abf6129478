// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/comparison.h"
#include "domain/correction.h"
#include "domain/entity.h"
#include "domain/quantity.h"
#include "domain/statement.h"
#include "domain/timeline.h"

#include <QHash>

namespace naranhi {

// What the language engines found in one article. Spans lie inside their block, on character
// boundaries, in text order; mentions do not overlap each other, nor do times.
struct ArticleAnalysis
{
    QList<Mention> mentions;
    QList<Mention> innerMentions{}; // names within a longer one of mentions: 삼성전자 평택캠퍼스
    QList<TimeExpression> times;
    QList<Quantity> quantities{};
    QList<BlockSpan> sentences; // headings and titles count as one sentence
    QList<ContentWord> words{};
    QList<Attribution> attributions{};
    QList<Utterance> utterances{};
    QString anchor; // publication value that relative dates were read against; may be empty
    size_t textHash = 0; // of the text that was analysed

    bool operator==(const ArticleAnalysis &) const = default;
};

// An article of a story with what was found in it.
struct AnnotatedArticle
{
    ArticleId id = ArticleId::None;
    Article article;
    ArticleAnalysis analysis;

    bool operator==(const AnnotatedArticle &) const = default;
};

// Articles about one matter, with everything that the comparison says of them.
// Every mention of a person, place, organisation or work carries its entity.
struct Story
{
    QList<AnnotatedArticle> articles; // in column order
    QList<Entity> entities; // most mentioned first
    QList<TimelineItem> timeline; // by start, then value
    Comparison comparison{};
    QList<LinkSuggestion> suggestions{}; // the likeliest first
    QList<Correction> corrections{}; // what the reader put right, as applied
    QList<qsizetype> unplaced{}; // indices of corrections that fit nothing in these articles

    bool operator==(const Story &) const = default;
};

} // namespace naranhi
