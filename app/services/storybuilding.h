// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"
#include "domain/story.h"
#include "services/timereading.h"

#include <functional>
#include <optional>

namespace naranhi::services {

// What the language engines found in one article, untouched by the reader's corrections and by what
// the story makes of it. Kept between builds, so that nothing is searched twice.
struct Findings
{
    ArticleAnalysis analysis; // times read against the article's own date; none when it has none
    ArticleTimes times; // as last read for the story

    bool operator==(const Findings &) const = default;
};

// An article to take into a story; findings that fit (same text, same anchor) are used again.
struct StoryInput
{
    ArticleId id = ArticleId::None;
    Article article;
    Findings found{}; // of an earlier run, or empty
};

struct StoryRequest
{
    QList<StoryInput> inputs;
    QList<Entity> former{}; // those that are found again keep their ids and colours
    QList<Correction> corrections{}; // what the reader put right, in the order to apply
};

struct BuiltStory
{
    Story story;
    QHash<ArticleId, Findings> found; // for the next build

    bool operator==(const BuiltStory &) const = default;
};

// Called from the working thread with how many of `total` steps are done.
using Progress = std::function<void(int done, int total)>;

// The whole way from articles to a story: analyse each, infer missing publication dates, read the
// times again with them and with the reader's dates, mark and hide names, link the entities,
// correct these, look for names within names, build the timeline, compare. Articles whose date is
// given or stated keep it. Pure apart from `progress`; nothing when cancelled.
[[nodiscard]] std::optional<BuiltStory> buildStory(
    const StoryRequest &request, const CancelToken &cancel = {}, const Progress &progress = {});

} // namespace naranhi::services
