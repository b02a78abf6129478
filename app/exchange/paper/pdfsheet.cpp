// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/paper/pdfsheet.h"

#include "exchange/paper/paperdocument.h"
#include "exchange/paper/readabletext.h"
#include "exchange/sheetdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

constexpr int dotsPerInch = 300;
constexpr qreal footerShare = 0.03; // of the height

// The first heading from `block` on that stands alone at the foot of its page.
QTextBlock lonelyHeading(const QTextDocument &document, QTextBlock block)
{
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const qreal height = document.pageSize().height();
    const auto pageOf = [height](qreal y) { return static_cast<int>(y / height); };
    for (; block.isValid(); block = block.next()) {
        const QTextBlock next = block.next();
        if (block.blockFormat().headingLevel() == 0 || !next.isValid())
            continue;
        const qreal top = layout->blockBoundingRect(block).top();
        const QRectF follows = layout->blockBoundingRect(next);
        const bool hasLines = next.layout()->lineCount() > 0;
        const qreal needed = hasLines ? next.layout()->lineAt(0).height() * 2 : follows.height();
        if (pageOf(top) != pageOf(follows.top() + needed))
            return block;
    }
    return {};
}

// Headings go to the page of what they are about. Each moves what follows, and a layout of the
// whole is needed to see where to: that is too much for a book, whose headings stay where they are.
void keepHeadingsWithText(QTextDocument &document)
{
    constexpr int mostPages = 80;
    if (document.pageCount() > mostPages)
        return;
    QTextBlock block = document.begin();
    while ((block = lonelyHeading(document, block)).isValid()) {
        // A section's heading goes with that of its first part.
        while (block.previous().isValid() && block.previous().blockFormat().headingLevel() > 0)
            block = block.previous();
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
        document.setPageSize(document.pageSize()); // what is laid out in part loses blocks
        do
            block = block.next();
        while (block.isValid() && block.blockFormat().headingLevel() > 0);
    }
}

void drawPage(QPainter &painter, const QTextDocument &document, int page)
{
    const QSizeF size = document.pageSize();
    const QRectF part(0, page * size.height(), size.width(), size.height());
    painter.save();
    painter.translate(0, -part.top());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black); // whatever the window's theme is
    painter.setClipRect(part);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void drawFooter(
    QPainter &painter, const QRectF &footer, const QString &title, const QString &number)
{
    QFont font = paperFont();
    font.setPointSizeF(8);
    painter.setFont(font);
    painter.setPen(Qt::darkGray);
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, title);
    painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom, number);
}

void drawPages(QPdfWriter &writer, const EvidenceSheet &sheet)
{
    const SheetDocument content = documentOf(sheet);
    writer.setTitle(content.title);
    const QSizeF room = writer.pageLayout().paintRectPixels(dotsPerInch).size();
    const qreal footerHeight = room.height() * footerShare;
    QTextDocument document;
    document.setDocumentMargin(0);
    fillPaper(document, content, sheet);
    document.documentLayout()->setPaintDevice(&writer);
    document.setPageSize({room.width(), room.height() - footerHeight});
    keepHeadingsWithText(document);
    QPainter painter(&writer);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        drawPage(painter, document, page);
        drawFooter(painter,
            {0, room.height() - footerHeight, room.width(), footerHeight},
            content.title,
            u"%1 / %2"_s.arg(page + 1).arg(pages));
    }
}

} // namespace

QByteArray toPdf(const EvidenceSheet &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({16, 16, 16, 12}, QPageLayout::Millimeter);
    writer.setCreator(u"Naranhi"_s);
    drawPages(writer, sheet);
    return withReadableText(bytes);
}

} // namespace naranhi::exchange
