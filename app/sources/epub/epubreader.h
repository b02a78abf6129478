// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/articlereader.h"
#include "sources/epub/ziparchive.h"

namespace naranhi::sources {

// The articles in an EPUB, in reading order; one, unless its chapters are articles of their own:
// then the source of each is that of the file and, behind a #, the page in it. Pure; any thread.
// Errors: NotText (no EPUB), NoArticle, Protected (by a copy protection), Broken, TooCostly,
// TooLarge.
[[nodiscard]] Result<QList<Article>> readEpub(const RawInput &input, const ZipLimits &limits = {});

} // namespace naranhi::sources
