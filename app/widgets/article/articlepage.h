// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

namespace naranhi {

// What a paragraph of a set page is for.
enum class PageRole {
    Title,
    Subtitle,
    Byline, // reporters and reading time
    Body,
    LeftOutReason, // names why the next paragraph was left out
    LeftOut,
};

// Paragraphs that are no block of the article (byline, text left out).
inline constexpr int noBlock = -3;

// One paragraph of a column, in the order it is set. The text has the same length as the article's,
// so that offsets agree, but nothing in it that would end a paragraph.
struct PageParagraph
{
    PageRole role = PageRole::Body;
    BlockKind kind = BlockKind::Paragraph; // of Body
    int block = noBlock;
    QString text;

    bool operator==(const PageParagraph &) const = default;
};

enum class LeftOutText { Hidden, Shown };

// The article as a column shows it, from the title to the end. Words of ours are translated.
[[nodiscard]] QList<PageParagraph> pageOf(const Article &article, LeftOutText leftOut);

// Minutes that silent reading takes (500 Korean syllables, or as many other characters, a minute).
[[nodiscard]] int readingMinutes(const Article &article);

// Why text was left out, for the reader.
[[nodiscard]] QString reasonText(LeftOutReason reason);

} // namespace naranhi
