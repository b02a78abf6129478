// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/article/articlepage.h"
#include "widgets/common/typography.h"

#include <QColor>
#include <QTextBlockFormat>
#include <QTextCharFormat>

class QTextCursor;
class QTextDocument;

namespace naranhi {

// What is drawn beside or behind a paragraph; kept in its block format.
enum class Ornament {
    None,
    Bullet, // before a list item
    Panel, // behind a summary
    Bar, // beside a quotation
    ThinBar, // beside text left out
};

// In type sizes: above and below the text of a panel, and for its label.
inline constexpr double panelPadding = 0.5;
inline constexpr double panelLabelHeight = 1.3;

[[nodiscard]] Ornament ornamentOf(const QTextBlockFormat &format);

// What a panel is ("Summary"), drawn at its top and told to screen readers without being text that
// could be selected; empty for what is no panel.
[[nodiscard]] QString panelLabelOf(const QTextBlockFormat &format);

// Sets a page into a text document, piece by piece, so that a long article does not hold up the
// window: the first screen is there at once, the rest follows when the event loop is idle. The
// document and the writer live on the GUI thread; nothing else may write to the document meanwhile.
class PageWriter
{
public:
    struct Style
    {
        Typography type;
        QColor soft; // bylines, captions, text left out; the rest is in the palette's colour
    };

    // Empties the document. The document must outlive the writer.
    PageWriter(QTextDocument &document, QList<PageParagraph> page, Style style);

    // Sets what is there in another colour; without laying the text out anew.
    void setSoftColour(const QColor &soft);
    // Sets whole paragraphs, at least one, until about so many characters are added.
    void writeSome(qsizetype characters);
    [[nodiscard]] bool isDone() const { return m_next >= m_page.size(); }
    [[nodiscard]] qsizetype written() const { return m_written; } // document positions that exist

private:
    void writeNext(QTextCursor &cursor);
    // Whether the paragraph to write is the first or last of its kind in a row.
    [[nodiscard]] bool differsFrom(qsizetype neighbour) const;
    [[nodiscard]] const QFont &fontOf(const PageParagraph &paragraph) const;
    [[nodiscard]] QTextCharFormat charFormatOf(const PageParagraph &paragraph) const;
    void setGaps(QTextBlockFormat &format, const PageParagraph &paragraph) const;
    [[nodiscard]] QTextBlockFormat blockFormatOf(const PageParagraph &paragraph) const;

    QTextDocument &m_document;
    QList<PageParagraph> m_page;
    Style m_style;
    qsizetype m_next = 0;
    qsizetype m_written = 0;
};

} // namespace naranhi
