// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/bylines.h"
#include "sources/furniturephrases.h"
#include "sources/page.h"

namespace naranhi::sources {

enum class Verdict { Open, Title, Subtitle, Block, LeftOut };

// A line, or a part of one, on its way through the clean-up: each ends with exactly one verdict, so
// that every character of the page is in one place of the article.
struct Piece
{
    QString text;
    Shape shape = Shape::Plain;
    int gap = 0;
    bool linked = false;
    QString key; // matchKey of the text
    bool prose = false; // isProse
    Verdict verdict = Verdict::Open;
    BlockKind kind = BlockKind::Paragraph; // of a Block
    LeftOutReason reason = LeftOutReason::Boilerplate; // of a LeftOut
    Signal signal = Signal::None;

    [[nodiscard]] bool isOpen() const { return verdict == Verdict::Open; }

    [[nodiscard]] bool isOpenProse() const { return isOpen() && prose; }

    [[nodiscard]] bool isCaption() const
    {
        return verdict == Verdict::Block && kind == BlockKind::Caption;
    }

    void leaveOut(LeftOutReason why)
    {
        verdict = Verdict::LeftOut;
        reason = why;
    }

    void keepAs(BlockKind what)
    {
        verdict = Verdict::Block;
        kind = what;
    }
};

using Pieces = QList<Piece>;

[[nodiscard]] Piece makePiece(const QString &text, const PageLine &like);

// The lines of a page with the credits and the rights at the ends of paragraphs cut off and left
// out, and what the format excludes left out. Credits found on the way are added to `credits`.
[[nodiscard]] Pieces piecesOf(const Page &page, QList<Credits> &credits);

// First and last open prose, or pieces.size() and -1.
[[nodiscard]] qsizetype firstProse(const Pieces &pieces);
[[nodiscard]] qsizetype lastProse(const Pieces &pieces);

} // namespace naranhi::sources
