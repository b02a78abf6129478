// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/network/fetcher.h"

#include <QTest>

#include <optional>

namespace naranhi::test {

// Limits that end soon, so that a test which breaks them is seen at once.
inline sources::FetchOptions hastyOptions()
{
    sources::FetchOptions options;
    options.idle = std::chrono::milliseconds(300);
    options.total = std::chrono::milliseconds(900);
    options.pageBytes = 256L * 1024;
    options.feedBytes = 64L * 1024;
    return options;
}

// Asks and waits; nothing when no answer comes in all the time that there can be.
inline std::optional<sources::FetchOutcome> waitFor(
    sources::Fetcher &fetcher, const sources::FetchRequest &request)
{
    std::optional<sources::FetchOutcome> outcome;
    fetcher.fetch(request, [&outcome](const sources::FetchOutcome &came) { outcome = came; });
    (void)QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 20000);
    return outcome;
}

inline sources::FetchRequest typed(const QUrl &url)
{
    return {.address = url, .typed = true};
}

} // namespace naranhi::test
