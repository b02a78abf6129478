// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/paper/paperdocument.h"

#include "exchange/sheethues.h"

#include <QColor>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

constexpr qreal bodySize = 9;
constexpr qreal smallSize = 7.5;
constexpr QRgb softInk = 0xff5a564e;
constexpr QRgb line = 0xffcfc9bc;
constexpr QRgb highlighter = 0xffffe9a8;

// The types' own underlines, which tell them apart without colour. Documents know no double line.
QTextCharFormat::UnderlineStyle underlineOf(EntityType type)
{
    switch (type) {
    case EntityType::Place:
        return QTextCharFormat::DotLine;
    case EntityType::Organisation:
        return QTextCharFormat::DashDotLine;
    case EntityType::Work:
        return QTextCharFormat::DashUnderline;
    case EntityType::Person:
    case EntityType::Quantity:
        return QTextCharFormat::SingleUnderline;
    }
    Q_UNREACHABLE();
}

QColor tintOf(const QColor &hue)
{
    const auto mixed = [](int channel) { return 255 - (255 - channel) * 12 / 100; };
    return {mixed(hue.red()), mixed(hue.green()), mixed(hue.blue())};
}

class PaperWriter
{
public:
    // All that is written is one edit: a layout after each piece takes minutes.
    PaperWriter(QTextDocument &document, const EvidenceSheet &sheet)
        : m_edit(&document)
        , m_cursor(&document)
        , m_sheet(sheet)
    {
        m_edit.beginEditBlock();
    }
    ~PaperWriter() { m_edit.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(PaperWriter)

    void title(const QString &text)
    {
        begin(spaced(0, 6));
        m_cursor.insertText(text, sized(18, QFont::Bold));
    }

    void operator()(const Heading &heading)
    {
        const bool isSection = heading.level == 2;
        QTextBlockFormat format = spaced(isSection ? 20 : 12, isSection ? 6 : 3);
        format.setHeadingLevel(heading.level);
        begin(format);
        m_cursor.insertText(heading.text, sized(isSection ? 13 : 10, QFont::Bold));
    }

    void operator()(const Paragraph &paragraph)
    {
        begin(spaced(2, 4));
        write(paragraph.runs, bodySize);
    }

    void operator()(const Quote &quote)
    {
        QTextBlockFormat format = spaced(5, 0);
        format.setLeftMargin(14);
        begin(format);
        write(quote.words, bodySize);
        format.setTopMargin(0);
        begin(format);
        m_cursor.insertText(u"— "_s, soft(smallSize));
        write(quote.source, smallSize);
    }

    void operator()(const Listing &listing)
    {
        for (const Runs &item : listing.items) {
            QTextBlockFormat format = spaced(1, 1);
            format.setLeftMargin(14);
            format.setTextIndent(-10);
            begin(format);
            m_cursor.insertText(u"• "_s, sized(bodySize));
            write(item, bodySize);
        }
    }

    void operator()(const Table &table);

    void operator()(const TextLine &text)
    {
        QTextBlockFormat format = spaced(3, 3);
        format.setLeftMargin(26);
        format.setTextIndent(-26);
        begin(format);
        m_cursor.insertText(u'[' + text.number + u"] "_s, soft(smallSize));
        write(text.words, bodySize);
    }

private:
    static QTextBlockFormat spaced(qreal above, qreal below)
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setBottomMargin(below);
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        return format;
    }

    static QTextCharFormat sized(qreal points, int weight = QFont::Normal)
    {
        QTextCharFormat format;
        format.setFontPointSize(points);
        format.setFontWeight(weight);
        return format;
    }

    static QTextCharFormat soft(qreal points)
    {
        QTextCharFormat format = sized(points);
        format.setForeground(QColor(softInk));
        return format;
    }

    // The first block of a document, or of what follows a table, is there already.
    void begin(const QTextBlockFormat &format)
    {
        if (std::exchange(m_isFresh, false))
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
    }

    void write(const Runs &runs, qreal points);
    [[nodiscard]] QTextCharFormat formatOf(const Run &run, qreal points) const;
    static QList<QTextLength> widthsOf(const Table &table);
    void fillRow(QTextTable &into, int row, const QList<Runs> &cells);

    QTextCursor m_edit;
    QTextCursor m_cursor;
    const EvidenceSheet &m_sheet;
    bool m_isFresh = true;
};

QTextCharFormat PaperWriter::formatOf(const Run &run, qreal points) const
{
    QTextCharFormat format = run.isSoft ? soft(points) : sized(points);
    if (run.entity >= 0) {
        const SheetEntity &entity = m_sheet.entities.at(run.entity);
        const QColor hue(lightHues.at(hueIndex(entity.colour)));
        format.setBackground(tintOf(hue));
        format.setUnderlineStyle(underlineOf(entity.type));
        format.setUnderlineColor(hue);
    }
    if (run.isMarked)
        format.setBackground(QColor(highlighter));
    if (run.isMarked || run.isStrong)
        format.setFontWeight(QFont::Bold);
    return format;
}

void PaperWriter::write(const Runs &runs, qreal points)
{
    for (const Run &run : runs) {
        QString text = run.text; // a line break would end the block
        text.replace(u'\n', QChar(QChar::LineSeparator));
        m_cursor.insertText(text, formatOf(run, points));
    }
}

// As wide as their texts ask for, within reason: longer ones take more lines, not all the page.
QList<QTextLength> PaperWriter::widthsOf(const Table &table)
{
    constexpr qsizetype least = 8;
    constexpr qsizetype most = 70;
    QList<qsizetype> lengths;
    for (const QString &head : table.head)
        lengths.append(std::max(least, head.size()));
    for (const QList<Runs> &row : table.rows)
        for (qsizetype i = 0; i < row.size() && i < lengths.size(); ++i) {
            qsizetype length = 0;
            for (const Run &run : row.at(i))
                length += run.text.size();
            lengths[i] = std::clamp(length, lengths.at(i), std::max(most, lengths.at(i)));
        }
    // Short columns get more than their share, lest they break within words.
    QList<qreal> weights;
    for (const qsizetype length : std::as_const(lengths))
        weights.append(std::pow(static_cast<qreal>(length), 0.7));
    const qreal sum = std::accumulate(weights.cbegin(), weights.cend(), 0.0);
    QList<QTextLength> widths;
    for (const qreal weight : std::as_const(weights))
        widths.append(QTextLength(QTextLength::PercentageLength, 100 * weight / sum));
    return widths;
}

void PaperWriter::fillRow(QTextTable &into, int row, const QList<Runs> &cells)
{
    for (int column = 0; column < cells.size() && column < into.columns(); ++column) {
        m_cursor = into.cellAt(row, column).firstCursorPosition();
        m_cursor.setBlockFormat(spaced(0, 0));
        write(cells.at(column), smallSize + 0.5);
    }
}

void PaperWriter::operator()(const Table &table)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1); // again on each page
    format.setBorder(0.5);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(QColor(line));
    format.setBorderCollapse(true);
    format.setCellPadding(3);
    format.setTopMargin(4);
    format.setBottomMargin(8);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(widthsOf(table));
    const int rows = static_cast<int>(table.rows.size()) + 1;
    QTextTable *made = m_cursor.insertTable(rows, static_cast<int>(table.head.size()), format);
    QList<Runs> head;
    for (const QString &each : table.head)
        head.append({{.text = each, .isStrong = true}});
    fillRow(*made, 0, head);
    for (int row = 1; row < rows; ++row)
        fillRow(*made, row, table.rows.at(row - 1));
    m_cursor = made->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_isFresh = true;
}

} // namespace

QFont paperFont()
{
    QFont font;
    font.setFamilies({u"Noto Sans KR"_s,
        u"Noto Sans CJK KR"_s,
        u"NanumGothic"_s,
        u"Apple SD Gothic Neo"_s,
        u"Malgun Gothic"_s,
        u"sans-serif"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(bodySize);
    // Hinted advances are whole dots, which sets Hangul unevenly.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void fillPaper(QTextDocument &document, const SheetDocument &content, const EvidenceSheet &sheet)
{
    document.setDefaultFont(paperFont());
    PaperWriter writer(document, sheet);
    writer.title(content.title);
    for (const Piece &piece : content.pieces)
        std::visit(writer, piece);
}

} // namespace naranhi::exchange
