// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/result.h"

#include <QByteArray>

namespace naranhi::sources {

enum class Format { Detect, PlainText, Markdown, Html };

// What was read from somewhere, before anybody looked into it.
struct RawInput
{
    QString source; // path, address or a word for the clipboard; the article keeps it
    QByteArray bytes;
    Format format = Format::Detect; // Detect: by the name's ending, then by content
    QString charset; // declared by whoever delivered it; empty when nobody did
};

// Bytes in, article out: character set, format, what is the article and what is furniture,
// metadata. Pure; any thread. Errors: Empty, NotText, NoArticle, TooLarge (over 20 MB).
[[nodiscard]] Result<Article> readArticle(const RawInput &input);

} // namespace naranhi::sources
