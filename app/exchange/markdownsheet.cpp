// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/markdownsheet.h"

#include "exchange/sheetdocument.h"
#include "exchange/sheetwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

// Whether the sign at `i` would mark up something: brackets only before what makes them a link, an
// ampersand only before what may be a character reference.
bool marksUp(const QString &text, qsizetype i)
{
    const QChar c = text.at(i);
    const bool isLast = i + 1 == text.size();
    if (c == u']')
        return isLast || u"([:"_s.contains(text.at(i + 1));
    if (c == u'&')
        return isLast || text.at(i + 1).isLetterOrNumber() || text.at(i + 1) == u'#';
    return u"\\`*_<|~"_s.contains(c);
}

// One line, with the signs that mark up anywhere in a line made literal.
QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (marksUp(text, i))
            out += u'\\';
        const bool isBreak
            = c < u' ' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        out += isBreak ? QChar(u' ') : c;
    }
    return out;
}

// The same for what begins a line, where more signs are markup: "- ", "# ", "1. ", "===".
QString escapedStart(const QString &line)
{
    static const QRegularExpression number(u"^(\\s*\\d{1,9})([.)])"_s);
    static const QRegularExpression sign(u"^(\\s*)([-+=#>])"_s);
    return QString(line).replace(number, u"\\1\\\\2"_s).replace(sign, u"\\1\\\\2"_s);
}

class MarkdownWriter
{
public:
    QString operator()(const Heading &heading) const
    {
        return QString(heading.level, u'#') + u' ' + escaped(heading.text) + u"\n\n"_s;
    }

    QString operator()(const Paragraph &paragraph) const
    {
        return escapedStart(runs(paragraph.runs)) + u"\n\n"_s;
    }

    QString operator()(const Quote &quote) const
    {
        return u"> "_s + escapedStart(runs(quote.words)) + u"\n>\n> — "_s + runs(quote.source)
            + u"\n\n"_s;
    }

    QString operator()(const Listing &listing) const
    {
        QString out;
        for (const Runs &item : listing.items)
            out += u"- "_s + escapedStart(runs(item)) + u'\n';
        return out + u'\n';
    }

    QString operator()(const Table &table) const
    {
        QString out(u'|');
        for (const QString &head : table.head)
            out += u' ' + escaped(head) + u" |"_s;
        out += u"\n|"_s + u"---|"_s.repeated(table.head.size()) + u'\n';
        for (const QList<Runs> &row : table.rows) {
            out += u'|';
            for (const Runs &cell : row)
                out += u' ' + runs(cell) + u" |"_s;
            out += u'\n';
        }
        return out + u'\n';
    }

    QString operator()(const TextLine &line) const
    {
        return u'[' + escaped(line.number) + u"] "_s + runs(line.words) + u"\n\n"_s;
    }

private:
    // Words in question stand in 【 】: asterisks would not take hold beside Korean particles.
    static QString runs(const Runs &runs)
    {
        QString out;
        bool isOpen = false;
        for (const Run &run : runs) {
            if (run.isMarked != isOpen)
                out += run.isMarked ? u'【' : u'】';
            isOpen = run.isMarked;
            out += set(run);
        }
        if (isOpen)
            out += u'】';
        return out;
    }

    static QString set(const Run &run)
    {
        if (!run.target.isEmpty() && !run.target.startsWith(u'#'))
            return linked(run);
        const QString text = escaped(run.text);
        // Blanks do not go inside.
        return run.isStrong && text == text.trimmed() ? u"**"_s + text + u"**"_s : text;
    }

    // The target in angle brackets, without what would end them.
    static QString linked(const Run &run)
    {
        QString target = run.target;
        target.replace(u'\\', u"%5C"_s).replace(u'<', u"%3C"_s).replace(u'>', u"%3E"_s);
        target.replace(u'|', u"%7C"_s).remove(u'\n').remove(u'\r');
        return u'[' + escaped(run.text) + u"](<"_s + target + u">)"_s;
    }
};

} // namespace

QByteArray toMarkdown(const EvidenceSheet &sheet)
{
    const SheetDocument document = documentOf(sheet);
    const MarkdownWriter writer;
    QString out = u"# "_s + escaped(document.title) + u"\n\n"_s
        + escaped(wordOf(SheetWord::MarkedWords, sheet.language)) + u"\n\n"_s;
    for (const Piece &piece : document.pieces)
        out += std::visit(writer, piece);
    while (out.endsWith(u"\n\n"))
        out.chop(1);
    return out.toUtf8();
}

} // namespace naranhi::exchange
