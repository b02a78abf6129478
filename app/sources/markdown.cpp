// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/markdown.h"

#include "sources/bylines.h"
#include "sources/datestamps.h"
#include "sources/linewrapping.h"
#include "sources/textfeatures.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

QString unquoted(QString value)
{
    static const QRegularExpression quotes(uR"(^(["'])(.*)\1$)"_s);
    return value.trimmed().replace(quotes, u"\\2"_s);
}

// A key of the front matter that we know; false for any other.
bool takeFact(PageFacts &facts, const QString &key, const QString &value)
{
    if (key == "title"_L1 || key == "headline"_L1)
        facts.title = value;
    else if (key == "subtitle"_L1)
        facts.subtitle = value;
    else if (key == "outlet"_L1 || key == "publisher"_L1 || key == "site"_L1
        || key == "publication"_L1)
        facts.outlet = value;
    else if (key == "date"_L1 || key == "published"_L1 || key == "pubdate"_L1)
        facts.published = dateOfField(value, isKoreanText(facts.title));
    else if (key == "author"_L1 || key == "authors"_L1)
        facts.authors = namesOfAuthors(QString(value).remove(QRegularExpression(u"[\\[\\]\"']"_s)));
    else if (key == "lang"_L1 || key == "language"_L1)
        facts.language = value;
    else
        return false;
    return true;
}

QString withoutInlineMarks(QString line)
{
    static const QRegularExpression image(uR"(!\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\]))"_s);
    static const QRegularExpression link(
        uR"(\[([^\]]+)\](?:\([^)\s]*(?:\s+"[^"]*")?\)|\[[^\]]*\]))"_s);
    static const QRegularExpression automatic(uR"(<((?:https?://|mailto:)[^>\s]+)>)"_s);
    static const QRegularExpression tag(uR"(</?[A-Za-z][^>]{0,200}>)"_s);
    static const QRegularExpression code(uR"(`+([^`]+)`+)"_s);
    static const QRegularExpression strong(uR"((\*\*\*|\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1)"_s);
    static const QRegularExpression emphasis(
        uR"((?<![\w*_\\])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\w*_]))"_s);
    static const QRegularExpression escape(uR"(\\([\\`*_{}\[\]()#+\-.!|>~]))"_s);
    line.replace(image, u"\\1"_s).replace(link, u"\\1"_s).replace(automatic, u"\\1"_s);
    line.remove(tag);
    line.replace(code, u"\\1"_s).replace(strong, u"\\2"_s).replace(emphasis, u"\\2"_s);
    return line.replace(escape, u"\\1"_s)
        .replace(u"&nbsp;"_s, u" "_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

// Turns lines into PageLines one by one.
class MarkdownReader
{
public:
    Page read(const QStringList &lines)
    {
        qsizetype i = readFrontMatter(lines);
        for (; i < lines.size(); ++i) {
            const QString next = i + 1 < lines.size() ? lines.at(i + 1).trimmed() : QString();
            if (isUnderline(next) && !lines.at(i).trimmed().isEmpty() && !m_inCode)
                add(lines.at(i), next.startsWith(u'=') ? headingShape(1) : Shape::Heading), ++i;
            else
                readLine(lines.at(i));
        }
        return std::move(m_page);
    }

private:
    qsizetype readFrontMatter(const QStringList &lines)
    {
        static const QRegularExpression pair(uR"(^([A-Za-z_-]+)\s*:\s*(.*)$)"_s);
        if (lines.isEmpty() || lines.first().trimmed() != "---"_L1)
            return 0;
        const qsizetype end = lines.indexOf(u"---"_s, 1);
        if (end < 0 || end > 60)
            return 0;
        for (qsizetype i = 1; i < end; ++i) {
            const auto match = pair.match(lines.at(i));
            const bool known = match.hasMatch()
                && takeFact(m_page.facts, match.captured(1).toLower(), unquoted(match.captured(2)));
            if (!known && hasWords(lines.at(i)))
                addOutside(lines.at(i), LeftOutReason::Boilerplate);
        }
        return end + 1;
    }

    static bool isUnderline(const QString &line)
    {
        static const QRegularExpression underline(u"^(?:={3,}|-{3,})$"_s);
        return underline.match(line).hasMatch();
    }

    void readLine(const QString &raw)
    {
        const QString line = raw.trimmed();
        if (line.startsWith("```"_L1) || line.startsWith("~~~"_L1)) {
            m_inCode = !m_inCode;
            return;
        }
        if (line.isEmpty()) {
            ++m_gap;
            return;
        }
        if (m_inCode)
            push(line, Shape::Plain, false);
        else
            readMarked(line);
    }

    void readMarked(const QString &line)
    {
        static const QRegularExpression heading(u"^(#{1,6})\\s+(.*?)\\s*#*$"_s);
        static const QRegularExpression item(
            u"^(?:[-*+]|(\\d{1,3}[.)]))\\s+(?:\\[[ xX]\\]\\s+)?(.*)$"_s);
        static const QRegularExpression image(uR"(^!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])$)"_s);
        static const QRegularExpression definition(uR"(^\[[^\]]+\]:\s*\S+.*$)"_s);
        if (const auto match = heading.match(line); match.hasMatch()) {
            add(match.captured(2), headingShape(match.capturedLength(1)));
        } else if (line.startsWith(u'>')) {
            addQuote(line);
        } else if (const auto listed = item.match(line); listed.hasMatch()) {
            const QString number
                = listed.captured(1).isEmpty() ? QString() : listed.captured(1) + u' ';
            add(number + listed.captured(2), Shape::ListItem);
        } else if (definition.match(line).hasMatch()) {
            addOutside(line, LeftOutReason::Boilerplate);
        } else if (line.startsWith(u'|')) {
            addRow(line);
        } else {
            add(line, image.match(line).hasMatch() ? Shape::Caption : Shape::Plain);
        }
    }

    // Only the first heading of the first level is the title.
    Shape headingShape(qsizetype level)
    {
        const bool title = level == 1 && !m_hasTitle;
        m_hasTitle = m_hasTitle || title;
        return title ? Shape::Title : Shape::Heading;
    }

    void addQuote(const QString &line)
    {
        static const QRegularExpression mark(u"^(?:>\\s*)+"_s);
        const QString text = tidyLine(withoutInlineMarks(QString(line).remove(mark)));
        const bool continues = m_gap == 0 && !m_page.lines.isEmpty()
            && m_page.lines.last().shape == Shape::Quote && !text.isEmpty();
        if (continues)
            m_page.lines.last().text += u' ' + text;
        else
            push(text, Shape::Quote, false);
    }

    void addRow(const QString &line)
    {
        static const QRegularExpression rule(u"^[|:\\s-]+$"_s);
        if (rule.match(line).hasMatch())
            return;
        QStringList cells = line.split(u'|', Qt::SkipEmptyParts);
        for (QString &cell : cells)
            cell = withoutInlineMarks(cell).trimmed();
        push(cells.join(u" · "_s), Shape::Plain, false);
    }

    void add(const QString &marked, Shape shape)
    {
        static const QRegularExpression whole(uR"(^\[[^\]]+\]\([^)]*\)$)"_s);
        push(tidyLine(withoutInlineMarks(marked)), shape, whole.match(marked.trimmed()).hasMatch());
    }

    void addOutside(const QString &line, LeftOutReason reason)
    {
        push(tidyLine(line), Shape::Plain, false);
        m_page.lines.last().outside = reason;
    }

    void push(const QString &text, Shape shape, bool linked)
    {
        if (text.isEmpty())
            return;
        m_page.lines.push_back(
            {.text = text, .shape = shape, .gap = m_gap, .linked = linked, .outside = {}});
        m_gap = 0;
    }

    Page m_page;
    int m_gap = 0;
    bool m_inCode = false;
    bool m_hasTitle = false;
};

} // namespace

Page pageFromMarkdown(const QString &text)
{
    return MarkdownReader().read(joinWrappedLines(text.split(u'\n')));
}

bool looksLikeMarkdown(const QString &text)
{
    static const QRegularExpression opening(u"^\\s*(?:#{1,2} \\S|---\\n[A-Za-z_-]+:)"_s);
    static const QRegularExpression mark(uR"(^#{1,6} \S|^> \S|\[[^\]\n]+\]\(https?://|\*\*\S)"_s,
        QRegularExpression::MultilineOption);
    if (opening.match(text).hasMatch())
        return true;
    int marks = 0;
    for (auto it = mark.globalMatch(text.left(20000)); it.hasNext() && marks < 4; it.next())
        ++marks;
    return marks >= 4;
}

} // namespace naranhi::sources
