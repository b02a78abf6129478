// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace naranhi::sources {

// What the format itself says a line is.
enum class Shape { Plain, Title, Subtitle, Heading, ListItem, Quote, Caption };

// A line of a page (in most pages: a paragraph), before anybody judged what it is. Never blank,
// blanks at its ends and doubled blanks removed.
struct PageLine
{
    QString text;
    Shape shape = Shape::Plain;
    int gap = 0; // blank lines before it
    bool linked = false; // all of it is a link
    std::optional<LeftOutReason> outside; // the format says that it is not part of the article
};

// What a page says about itself outside its text. Empty where it says nothing.
struct PageFacts
{
    QString title;
    QString subtitle;
    QString outlet;
    QString published; // "2024-01-26T13:43"
    QString offset; // of its clock from UTC, where that is stated
    QString publishedAsWritten; // where UTC was made Korea's clock
    QString language;
    QStringList authors;
    QString address;
    QString leadImage;
    QList<FactOrigin> origins; // of the facts that are there
};

// A page in reading order, free of its format.
struct Page
{
    QList<PageLine> lines;
    PageFacts facts;
    bool isClean = false; // what stands around the article is already told from it
};

} // namespace naranhi::sources
