// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/feeds/feed.h"

#include <QUrl>

#include <optional>

namespace naranhi::sources {

// RSS of every version, Atom and CDF. They share most words, feeds mix them, so one reader takes
// them all. Nothing if there is no feed in the text.
[[nodiscard]] std::optional<Feed> feedFromXml(const QString &text, const QUrl &address);

} // namespace naranhi::sources
