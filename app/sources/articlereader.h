// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/result.h"
#include "sources/formats.h"

namespace naranhi::sources {

class ContentFinder;

// What was read from somewhere, before anybody looked into it.
struct RawInput
{
    QString source; // path, address or a word for the clipboard; the article keeps it
    QByteArray bytes;
    Format format = Format::Detect; // Detect: by the name's ending, then by content
    QString charset; // declared by whoever delivered it; empty when nobody did
    bool isWhole = false; // all text that is shown is wanted, not only what is the article
};

// Bytes in, article out: character set, format, what is the article and what is furniture,
// metadata. Pure; any thread. Errors: Empty, NotText (EPUB, too: sources/epub reads that),
// NoArticle, TooLarge (over 20 MB). `finder`, if there is one, says where the text of an HTML page
// stands; else that is told by where most prose is.
[[nodiscard]] Result<Article> readArticle(const RawInput &input, ContentFinder *finder = nullptr);

// What the address of its page says about an article: who publishes it, where nothing else does,
// and what comes before the addresses that the page writes from its own. Nothing if it is no
// address of the web.
void takeFromAddress(Article &article, const QString &address);

// Read by sources/epub, not here.
[[nodiscard]] bool isEpub(const RawInput &input);

// Holds markup or other parts, which may mean harm, and is not just text.
[[nodiscard]] bool isIntricate(const RawInput &input);

} // namespace naranhi::sources
