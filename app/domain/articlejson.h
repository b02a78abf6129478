// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/result.h"

#include <QJsonObject>

namespace naranhi {

// An article as the story document writes it (without id, mentions and times), for every file of
// ours that holds articles. Unknown keys are ignored on reading; BadFormat names the first wrong
// key.
[[nodiscard]] QJsonObject toJson(const Article &article);
[[nodiscard]] Result<Article> articleFromJson(const QJsonObject &object);

// The stable words of the document: "paragraph", "duplicate", "stated" …
[[nodiscard]] QString wordOf(BlockKind kind);
[[nodiscard]] QString wordOf(LeftOutReason reason);
[[nodiscard]] QString wordOf(DateBasis basis);
[[nodiscard]] QString wordOf(DateRule rule);
[[nodiscard]] QString wordOf(Fact fact);
[[nodiscard]] QString wordOf(Origin origin);

} // namespace naranhi
