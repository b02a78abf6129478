// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace naranhi::sources {

// http or https, with a host. Without a file of its own, for those who do without Qt Network too.
[[nodiscard]] inline bool isOfTheWeb(const QUrl &url)
{
    return (url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https"))
        && !url.host().isEmpty();
}

} // namespace naranhi::sources
