// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/publicationdate.h"
#include "domain/textspan.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace naranhi {

enum class BlockKind { Paragraph, Heading, Caption, Quote, ListItem, Summary };

struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    QString text; // NFC, no line break at either end

    bool operator==(const Block &) const = default;
};

enum class LeftOutReason { Duplicate, Boilerplate, Navigation, Copyright, Byline, Related };

// Text of the page that is not part of the article. Nothing is lost: the column can show it again.
struct LeftOut
{
    LeftOutReason reason = LeftOutReason::Boilerplate;
    QString text;
    int before = 0; // the block that followed it on the page; blocks.size() when none did

    bool operator==(const LeftOut &) const = default;
};

// What is known about an article, and where that stands.
enum class Fact { Title, Subtitle, Outlet, Authors, Published, Address, LeadImage, Language };
enum class Origin {
    Page, // what a reader sees: headings, bylines, the text itself
    LinkedData, // JSON-LD
    OpenGraph,
    Meta, // other fields of the page's head, or of a file that describes itself
    Address, // what the article's address gives away
};

struct FactOrigin
{
    Fact fact = Fact::Title;
    Origin origin = Origin::Page;

    bool operator==(const FactOrigin &) const = default;
};

// One article as read from its page. A plain value: text is normalised (NFC, \n) once, when it is
// made.
struct Article
{
    QString source; // file path, address, or a word for the clipboard
    QString title;
    QString subtitle;
    QString outlet;
    QStringList authors;
    PublicationDate published;
    QString stated; // the value that the page states, while another stands in `published`
    QString language = QStringLiteral("ko"); // BCP 47
    QList<Block> blocks;
    QList<LeftOut> leftOut;
    QString address{}; // where its publisher says that it stands; empty when nobody says
    QString leadImage{}; // the address of its main picture
    QList<FactOrigin> origins{}; // of what is known, in the order of Fact; each once at most

    bool operator==(const Article &) const = default;
};

// The text that spans of `block` count in: a block's, or the title's and subtitle's for -1 and -2.
// Empty when there is no such block.
[[nodiscard]] QString textOf(const Article &article, int block);

// Identifies the text (not the metadata) of an article: analyses of another text are stale.
[[nodiscard]] size_t textHash(const Article &article);

// UTF-16 units in title, subtitle and blocks.
[[nodiscard]] qsizetype textLength(const Article &article);

} // namespace naranhi
