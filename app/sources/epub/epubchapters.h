// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "sources/epub/epubpackage.h"

namespace naranhi::sources {

// What was read of one chapter, its title and its text.
struct EpubChapter
{
    Article article;
    bool speaksForItself = false; // states who wrote it, when, or where it stood
};

// The text of a chapter's next page.
void goOn(EpubChapter &chapter, const EpubChapter &more);

// Whether each chapter is an article of its own: the package says that it is a periodical, or
// several chapters speak for themselves as articles do and those of a book do not.
[[nodiscard]] bool areArticles(const EpubPackage &package, const QList<EpubChapter> &chapters);

// One article of all chapters: the titles of the chapters are its headings, what the package says
// stands in its head. REQUIRES that there are chapters.
[[nodiscard]] Article joined(const EpubPackage &package, const QList<EpubChapter> &chapters);

// Each chapter that has a text to speak of, as an article of the periodical.
[[nodiscard]] QList<Article> separate(
    const EpubPackage &package, const QList<EpubChapter> &chapters);

} // namespace naranhi::sources
