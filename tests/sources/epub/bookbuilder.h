// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace naranhi::test {

struct BookFile
{
    QByteArray name;
    QByteArray bytes;
    bool isStored = false; // not compressed
};

// A ZIP archive of these files, in this order. A password locks all of them.
[[nodiscard]] QByteArray zipOf(const QList<BookFile> &files, const char *password = nullptr);

struct BookPage
{
    QByteArray name; // "one.xhtml"
    QByteArray markup;
    QByteArray chapter{}; // as the table of contents calls it; empty: not in it
    QByteArray attributes{}; // of its line in the reading order
};

struct Book
{
    QByteArray metadata; // elements within <metadata>
    QList<BookPage> pages;
    QList<BookFile> files{}; // besides
    bool isOld = false; // EPUB 2, with an NCX
};

[[nodiscard]] QList<BookFile> filesOf(const Book &book);
[[nodiscard]] QByteArray epubOf(const Book &book);

// An XHTML page with a heading (none if it is empty) and these paragraphs.
[[nodiscard]] QByteArray bookPage(const QByteArray &heading, const QByteArray &paragraphs);
// Some 250 characters of prose about what is named.
[[nodiscard]] QByteArray prose(const QByteArray &what);

} // namespace naranhi::test
