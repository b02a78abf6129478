// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/feeds/feed.h"

#include <QUrl>

#include <optional>

namespace naranhi::sources {

// JSON Feed 1 and 1.1. One that breaks off is read to its last whole item. Nothing if the text is
// no feed.
[[nodiscard]] std::optional<Feed> feedFromJson(const QString &text, const QUrl &address);

} // namespace naranhi::sources
