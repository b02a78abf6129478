// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/storybundle.h"

#include <QByteArray>

namespace naranhi::exchange {

inline constexpr int bundleVersion = 1;

// One story in one file (NAME.naranhi), UTF-8 JSON:
// { "format": "naranhi-bundle", "version": 1, "name": "…", "state": {…},
//   "articles": [ { "note": "…", "tags": ["…"], "read": true, "added": "2024-01-26T04:43:00Z",
//                   "versions": [ { "fetched": "…Z", "article": {…} } ] } ] }
// An "article" is as in the story document, "state" holds "corrections" as in a session file.
// Unknown keys are ignored. Errors on reading: BadFormat with the first wrong key, Newer.
[[nodiscard]] QByteArray toJson(const StoryBundle &bundle);
[[nodiscard]] Result<StoryBundle> bundleFromJson(const QByteArray &bytes);

} // namespace naranhi::exchange
