// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/articlereader.h"

#include <optional>

namespace naranhi::sources {

struct SavedPage
{
    RawInput page; // its bytes and its character set, to be read as any other
    QString address; // where it was saved from; empty when that is no address of the web
};

// The page in a web archive (RFC 2557, as Chrome and Internet Explorer write it), or in a mail: the
// root of the outermost multipart/related, or the first page in it. What goes with the page
// (pictures, frames) is not looked at. Nothing when there is no page in it.
[[nodiscard]] std::optional<SavedPage> pageOfMhtml(const RawInput &archive);

} // namespace naranhi::sources
