// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/evidencesheet.h"

#include <variant>

namespace naranhi::exchange {

// The evidence sheet as a text: headings, paragraphs, tables. HTML, Markdown and print are written
// from it, each by setting every piece in its own way.

// A stretch of text set in one way.
struct Run
{
    QString text;
    bool isMarked = false; // the words in question
    bool isStrong = false;
    bool isSoft = false; // beside the matter
    qsizetype entity = -1; // named by it: index in EvidenceSheet::entities
    QString target{}; // "#a1-b0" in the document, or an address; empty for none

    bool operator==(const Run &) const = default;
};
using Runs = QList<Run>;

struct Heading
{
    int level = 2;
    QString text;
    QString anchor{};
};

struct Paragraph
{
    Runs runs;
};

// Literal words of an article, and where they stand.
struct Quote
{
    Runs words;
    Runs source;
};

struct Listing
{
    QList<Runs> items;
};

struct Table
{
    QString caption;
    QStringList head;
    QList<QList<Runs>> rows; // the first cell of each is its head
    QStringList anchors{}; // one for each row, or none
};

// A block of an article's text, with its number.
struct TextLine
{
    QString anchor;
    QString number;
    Runs words;
};

using Piece = std::variant<Heading, Paragraph, Quote, Listing, Table, TextLine>;

struct SheetDocument
{
    QString title;
    QList<Piece> pieces;
};

[[nodiscard]] SheetDocument documentOf(const EvidenceSheet &sheet);

} // namespace naranhi::exchange
