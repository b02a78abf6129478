// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/pagewriter.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace naranhi {

namespace {

bool isBody(const PageParagraph &paragraph, BlockKind kind)
{
    return paragraph.role == PageRole::Body && paragraph.kind == kind;
}

bool isSoft(const PageParagraph &paragraph)
{
    return paragraph.role == PageRole::Byline || paragraph.role == PageRole::LeftOut
        || paragraph.role == PageRole::LeftOutReason || isBody(paragraph, BlockKind::Caption);
}

constexpr int ornamentProperty = QTextFormat::UserProperty + 1;
constexpr int labelProperty = QTextFormat::UserProperty + 2;

struct PageWords
{
    Q_DECLARE_TR_FUNCTIONS(PageWriter)
};

Ornament ornamentFor(const PageParagraph &paragraph)
{
    if (paragraph.role == PageRole::LeftOut || paragraph.role == PageRole::LeftOutReason)
        return Ornament::ThinBar;
    if (paragraph.role != PageRole::Body)
        return Ornament::None;
    switch (paragraph.kind) {
    case BlockKind::ListItem:
        return Ornament::Bullet;
    case BlockKind::Summary:
        return Ornament::Panel;
    case BlockKind::Quote:
        return Ornament::Bar;
    default:
        return Ornament::None;
    }
}

// Space above and below a paragraph, in type sizes of the body.
struct Gaps
{
    double above = 0;
    double below = 0;
};

constexpr double usualGap = 0.85;

Gaps gapsOf(const PageParagraph &paragraph)
{
    switch (paragraph.role) {
    case PageRole::Title:
        return {.above = 0.1, .below = 0.45};
    case PageRole::Subtitle:
        return {.above = 0.0, .below = 0.5};
    case PageRole::Byline:
        return {.above = 0.0, .below = 1.4};
    case PageRole::LeftOutReason:
        return {.above = 0.5, .below = 0.1};
    case PageRole::LeftOut:
        return {.above = 0.0, .below = 0.8};
    case PageRole::Body:
        break;
    }
    switch (paragraph.kind) {
    case BlockKind::Heading:
        return {.above = 1.3, .below = 0.4};
    case BlockKind::Caption:
        return {.above = 0.2, .below = 1.1};
    case BlockKind::ListItem:
    case BlockKind::Summary:
        return {.above = 0.0, .below = 0.35};
    default:
        return {.above = 0.0, .below = usualGap};
    }
}

} // namespace

Ornament ornamentOf(const QTextBlockFormat &format)
{
    return static_cast<Ornament>(format.intProperty(ornamentProperty));
}

QString panelLabelOf(const QTextBlockFormat &format)
{
    return format.stringProperty(labelProperty);
}

PageWriter::PageWriter(QTextDocument &document, QList<PageParagraph> page, Style style)
    : m_document(document)
    , m_page(std::move(page))
    , m_style(std::move(style))
{
    m_document.clear();
    m_document.setDefaultFont(m_style.type.body);
    m_document.setDocumentMargin(m_style.type.pageMargin());
}

void PageWriter::setSoftColour(const QColor &soft)
{
    m_style.soft = soft;
    QTextCharFormat colour;
    colour.setForeground(soft);
    for (qsizetype i = 0; i < m_next; ++i) {
        if (!isSoft(m_page.at(i)))
            continue;
        QTextCursor cursor(m_document.findBlockByNumber(static_cast<int>(i)));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(colour);
    }
}

void PageWriter::writeSome(qsizetype characters)
{
    QTextCursor cursor(&m_document);
    cursor.movePosition(QTextCursor::End);
    const qsizetype enough = m_written + characters;
    cursor.beginEditBlock();
    do {
        writeNext(cursor);
    } while (!isDone() && m_written < enough);
    cursor.endEditBlock();
}

void PageWriter::writeNext(QTextCursor &cursor)
{
    const PageParagraph &paragraph = m_page.at(m_next);
    const QTextBlockFormat block = blockFormatOf(paragraph);
    const QTextCharFormat chars = charFormatOf(paragraph);
    if (m_next == 0) {
        cursor.setBlockFormat(block);
        cursor.setBlockCharFormat(chars);
    } else {
        cursor.insertBlock(block, chars);
    }
    cursor.insertText(paragraph.text, chars);
    m_written += paragraph.text.size() + (m_next == 0 ? 0 : 1);
    ++m_next;
}

bool PageWriter::differsFrom(qsizetype neighbour) const
{
    if (neighbour < 0 || neighbour >= m_page.size())
        return true;
    const PageParagraph &now = m_page.at(m_next);
    const PageParagraph &other = m_page.at(neighbour);
    return now.role != other.role || now.kind != other.kind;
}

const QFont &PageWriter::fontOf(const PageParagraph &paragraph) const
{
    const Typography &type = m_style.type;
    switch (paragraph.role) {
    case PageRole::Title:
        return type.headline;
    case PageRole::Subtitle:
        return type.subtitle;
    case PageRole::Byline:
    case PageRole::LeftOut:
    case PageRole::LeftOutReason:
        return type.small;
    case PageRole::Body:
        break;
    }
    if (paragraph.kind == BlockKind::Heading)
        return type.heading;
    return paragraph.kind == BlockKind::Caption ? type.small : type.body;
}

QTextCharFormat PageWriter::charFormatOf(const PageParagraph &paragraph) const
{
    QTextCharFormat format;
    format.setFont(fontOf(paragraph));
    if (isSoft(paragraph))
        format.setForeground(m_style.soft);
    if (paragraph.role == PageRole::LeftOutReason)
        format.setFontWeight(QFont::Bold);
    return format;
}

void PageWriter::setGaps(QTextBlockFormat &format, const PageParagraph &paragraph) const
{
    auto [above, below] = gapsOf(paragraph);
    const bool isBodyText = paragraph.role == PageRole::Body;
    const double padding = ornamentFor(paragraph) == Ornament::Panel ? panelPadding : 0;
    if (isBodyText && differsFrom(m_next + 1))
        below = qMax(below, usualGap) + padding;
    if (padding > 0 && differsFrom(m_next - 1))
        above = usualGap + padding + panelLabelHeight;
    format.setTopMargin(m_next == 0 ? 0 : above * m_style.type.em);
    format.setBottomMargin(below * m_style.type.em);
}

QTextBlockFormat PageWriter::blockFormatOf(const PageParagraph &paragraph) const
{
    QTextBlockFormat format;
    const double em = m_style.type.em;
    const Ornament ornament = ornamentFor(paragraph);
    setGaps(format, paragraph);
    // A fixed height keeps lines even where another font lends a character (emoji, Chinese).
    format.setLineHeight(m_style.type.lineHeight(fontOf(paragraph)), QTextBlockFormat::FixedHeight);
    if (ornament != Ornament::None) {
        format.setLeftMargin(em);
        format.setRightMargin(ornament == Ornament::Panel ? em * 0.6 : 0);
        format.setProperty(ornamentProperty, static_cast<int>(ornament));
    }
    if (ornament == Ornament::Panel)
        format.setProperty(labelProperty, PageWords::tr("Summary"));
    if (paragraph.role == PageRole::Title)
        format.setHeadingLevel(1);
    else if (isBody(paragraph, BlockKind::Heading))
        format.setHeadingLevel(2);
    return format;
}

} // namespace naranhi
