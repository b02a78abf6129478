// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/htmlsheet.h"

#include "exchange/htmlstyle.h"
#include "exchange/sheetdocument.h"
#include "exchange/sheethues.h"
#include "exchange/sheetwords.h"

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

// What XML cannot hold (control characters, half characters) is shown as missing.
QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out += c;
            out += text.at(++i);
        } else if (c.isSurrogate() || c == u'\xfffe' || c == u'\xffff'
            || (c < u' ' && c != u'\t' && c != u'\n')) {
            out += QChar(QChar::ReplacementCharacter);
        } else {
            out += c;
        }
    }
    return out.toHtmlEscaped();
}

class HtmlWriter
{
public:
    explicit HtmlWriter(const EvidenceSheet &sheet)
        : m_sheet(sheet)
    {
    }

    QString operator()(const Heading &heading) const
    {
        return u"<h%1%2>%3</h%1>\n"_s.arg(
            QString::number(heading.level), idOf(heading.anchor), escaped(heading.text));
    }

    QString operator()(const Paragraph &paragraph) const
    {
        return u"<p>"_s + runs(paragraph.runs) + u"</p>\n"_s;
    }

    QString operator()(const Quote &quote) const
    {
        return u"<figure><blockquote>"_s + runs(quote.words) + u"</blockquote><figcaption>— "_s
            + runs(quote.source) + u"</figcaption></figure>\n"_s;
    }

    QString operator()(const Listing &listing) const
    {
        QString out = u"<ul>\n"_s;
        for (const Runs &item : listing.items)
            out += u"<li>"_s + runs(item) + u"</li>\n"_s;
        return out + u"</ul>\n"_s;
    }

    QString operator()(const Table &table) const
    {
        QString out = u"<div class=\"scroll\"><table><caption>"_s + escaped(table.caption)
            + u"</caption>\n<thead><tr>"_s;
        for (const QString &head : table.head)
            out += u"<th scope=\"col\">"_s + escaped(head) + u"</th>"_s;
        out += u"</tr></thead>\n<tbody>\n"_s;
        for (qsizetype i = 0; i < table.rows.size(); ++i)
            out += row(table.rows.at(i), table.anchors.value(i));
        return out + u"</tbody></table></div>\n"_s;
    }

    QString operator()(const TextLine &line) const
    {
        return u"<p class=\"line\""_s + idOf(line.anchor) + u"><span class=\"number\">"_s
            + escaped(line.number) + u"</span>"_s + runs(line.words) + u"</p>\n"_s;
    }

private:
    static QString idOf(const QString &anchor)
    {
        return anchor.isEmpty() ? QString() : u" id=\""_s + escaped(anchor) + u'"';
    }

    [[nodiscard]] QString row(const QList<Runs> &cells, const QString &anchor) const
    {
        QString out = u"<tr"_s + idOf(anchor) + u'>';
        for (qsizetype i = 0; i < cells.size(); ++i)
            out += (i == 0 ? u"<th scope=\"row\">"_s : u"<td>"_s) + runs(cells.at(i))
                + (i == 0 ? u"</th>"_s : u"</td>"_s);
        return out + u"</tr>\n"_s;
    }

    [[nodiscard]] QString runs(const Runs &runs) const
    {
        QString out;
        for (const Run &run : runs)
            out += set(run);
        return out;
    }

    [[nodiscard]] QString set(const Run &run) const
    {
        QString out = escaped(run.text);
        if (run.entity >= 0)
            out = named(run.entity, out);
        if (run.isMarked)
            out = u"<mark>"_s + out + u"</mark>"_s;
        if (run.isStrong)
            out = u"<strong>"_s + out + u"</strong>"_s;
        if (!run.target.isEmpty())
            out = u"<a href=\""_s + escaped(run.target) + u"\">"_s + out + u"</a>"_s;
        if (run.isSoft)
            out = u"<span class=\"soft\">"_s + out + u"</span>"_s;
        return out;
    }

    [[nodiscard]] QString named(qsizetype index, const QString &text) const
    {
        const SheetEntity &entity = m_sheet.entities.at(index);
        return u"<span class=\"entity hue%1 %2\" title=\"%3 (%4)\">%5</span>"_s.arg(
            QString::number(hueIndex(entity.colour)),
            tagOf(entity.type),
            escaped(entity.name),
            escaped(wordOf(entity.type, m_sheet.language)),
            text);
    }

    const EvidenceSheet &m_sheet;
};

QString contentsOf(const SheetDocument &document, const EvidenceSheet &sheet)
{
    const QString title = escaped(wordOf(SheetWord::Contents, sheet.language));
    QString out = u"<nav aria-label=\""_s + title + u"\"><ul>\n"_s;
    for (const Piece &piece : document.pieces) {
        const auto *heading = std::get_if<Heading>(&piece);
        if (heading != nullptr && heading->level == 2)
            out += u"<li><a href=\"#"_s + heading->anchor + u"\">"_s + escaped(heading->text)
                + u"</a></li>\n"_s;
    }
    return out + u"</ul></nav>\n"_s;
}

} // namespace

QByteArray toHtml(const EvidenceSheet &sheet)
{
    const SheetDocument document = documentOf(sheet);
    const QString language = sheet.language == WordsLanguage::Korean ? u"ko"_s : u"en"_s;
    const QString title = escaped(document.title);
    QString out = u"<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""_s
        + language + u"\" xml:lang=\""_s + language
        + u"\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" "
          u"content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"generator\" "
          u"content=\"Naranhi\"/>\n<title>"_s
        + title + u"</title>\n<style>"_s + htmlStyle()
        + u"</style>\n</head>\n<body>\n<main>\n<h1>"_s + title + u"</h1>\n"_s;
    const HtmlWriter writer(sheet);
    bool hasContents = false;
    for (const Piece &piece : document.pieces) {
        const auto *heading = std::get_if<Heading>(&piece);
        if (!std::exchange(hasContents, hasContents || heading != nullptr) && heading != nullptr)
            out += contentsOf(document, sheet);
        out += std::visit(writer, piece);
    }
    return (out + u"</main>\n</body>\n</html>\n"_s).toUtf8();
}

} // namespace naranhi::exchange
