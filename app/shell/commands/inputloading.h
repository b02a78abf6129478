// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/result.h"
#include "services/network.h"
#include "services/pagereader.h"

#include <optional>

namespace naranhi {

// Reads the inputs of commands without a window, one after the other: files, and pages that are
// fetched. The way to the network is made when it is first needed. Waits; one thread.
class InputLoading final
{
public:
    // One article, or those of an EPUB.
    [[nodiscard]] Result<QList<Article>> read(const QString &input);

private:
    [[nodiscard]] Result<sources::RawInput> load(const QString &input);

    std::optional<services::Network> m_network;
    services::PageReader m_reader;
};

} // namespace naranhi
