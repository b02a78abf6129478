// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

namespace naranhi::test {

// A story of marked articles (see parseMarked): one paragraph an argument, ids from 1 upwards.
// Mentions with the same text and type are one entity; ids, colours and order follow the first
// mention.
[[nodiscard]] Story storyOf(const QList<QStringList> &markedArticles);

// The entity of this name. REQUIRES that there is one.
[[nodiscard]] EntityId entityNamed(const Story &story, const QString &name);

} // namespace naranhi::test
