// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/canceltoken.h"
#include "domain/story.h"

#include <functional>
#include <optional>

namespace naranhi::services {

// An article to take into a story; an analysis that fits (same text, same anchor) is not made
// again.
struct StoryInput
{
    ArticleId id = ArticleId::None;
    Article article;
    ArticleAnalysis analysis; // of an earlier run, or empty
};

// Called from the working thread with how many of `total` steps are done.
using Progress = std::function<void(int done, int total)>;

// The whole way from articles to a story: analyse each, infer missing publication dates, read the
// relative dates again with them, link the entities, build the timeline. Articles whose date is
// given or stated keep it. `former` entities keep their ids and colours. Pure apart from
// `progress`; nothing when cancelled.
[[nodiscard]] std::optional<Story> buildStory(const QList<StoryInput> &inputs,
    const QList<Entity> &former = {},
    const CancelToken &cancel = {},
    const Progress &progress = {});

} // namespace naranhi::services
