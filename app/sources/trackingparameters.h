// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace naranhi::sources {

// Without what only tells who sent the reader (utm_*, fbclid, gclid …), for addresses that are kept
// and shown. Never for those of feeds: some want every word of theirs.
[[nodiscard]] QUrl withoutTracking(const QUrl &url);

} // namespace naranhi::sources
