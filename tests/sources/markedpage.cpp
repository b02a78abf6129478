// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/markedpage.h"

#include "sources/articlereader.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::test {
namespace {

const QHash<QString, BlockKind> &blockMarks()
{
    static const QHash<QString, BlockKind> marks{{u"P"_s, BlockKind::Paragraph},
        {u"H"_s, BlockKind::Heading},
        {u"C"_s, BlockKind::Caption},
        {u"Q"_s, BlockKind::Quote},
        {u"L"_s, BlockKind::ListItem},
        {u"M"_s, BlockKind::Summary}};
    return marks;
}

const QHash<QString, LeftOutReason> &reasonMarks()
{
    static const QHash<QString, LeftOutReason> marks{{u"-b"_s, LeftOutReason::Boilerplate},
        {u"-n"_s, LeftOutReason::Navigation},
        {u"-c"_s, LeftOutReason::Copyright},
        {u"-y"_s, LeftOutReason::Byline},
        {u"-r"_s, LeftOutReason::Related},
        {u"-d"_s, LeftOutReason::Duplicate}};
    return marks;
}

bool hasLine(const QString &text, const QString &line)
{
    return text.split(u'\n').contains(line);
}

bool isAsMarked(const MarkedPage::Line &line, const Article &article)
{
    if (line.mark == "T"_L1)
        return article.title == line.text;
    if (line.mark == "S"_L1)
        return hasLine(article.subtitle, line.text);
    if (blockMarks().contains(line.mark)) {
        const BlockKind kind = blockMarks().value(line.mark);
        return std::any_of(article.blocks.begin(), article.blocks.end(), [&](const Block &block) {
            return block.kind == kind && hasLine(block.text, line.text);
        });
    }
    const LeftOutReason reason = reasonMarks().value(line.mark);
    return std::any_of(article.leftOut.begin(), article.leftOut.end(), [&](const LeftOut &leftOut) {
        return leftOut.reason == reason && hasLine(leftOut.text, line.text);
    });
}

QHash<QChar, int> counted(const QString &text)
{
    QHash<QChar, int> counts;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            ++counts[c];
    }
    return counts;
}

QString difference(const QString &page, const QString &article)
{
    QString stray;
    const auto expected = counted(page);
    const auto actual = counted(article);
    for (auto it = expected.begin(); it != expected.end(); ++it)
        stray += QString(std::max(0, it.value() - actual.value(it.key())), it.key());
    for (auto it = actual.begin(); it != actual.end(); ++it)
        stray += QString(std::max(0, it.value() - expected.value(it.key())), it.key());
    return stray;
}

} // namespace

MarkedPage parseMarkedPage(const QString &marked)
{
    MarkedPage page;
    QStringList lines;
    const QStringList all = marked.split(u'\n');
    for (const QString &line : all) {
        const auto bar = line.indexOf(u'|');
        const QString text = bar < 0 ? line : line.mid(bar + 1);
        const QString mark = line.left(std::max<qsizetype>(0, bar));
        if (mark.startsWith(u'+'))
            lines.last() += u' ' + text;
        else
            lines << text;
        if (bar >= 0)
            page.lines.push_back({mark.startsWith(u'+') ? mark.mid(1) : mark, text});
    }
    page.text = lines.join(u'\n');
    return page;
}

QStringList deviations(const MarkedPage &page, const Article &article)
{
    QStringList wrong;
    for (const MarkedPage::Line &line : page.lines) {
        if (!isAsMarked(line, article))
            wrong << line.mark + u'|' + line.text;
    }
    return wrong;
}

QString strayLetters(const QString &page, const Article &article)
{
    QString shown = article.subtitle;
    for (const Block &block : article.blocks)
        shown += block.text;
    for (const LeftOut &leftOut : article.leftOut)
        shown += leftOut.text;
    const QString withTitle = difference(page, shown + article.title);
    return withTitle.isEmpty() ? QString() : difference(page, shown);
}

Article readText(const QString &page)
{
    return sources::readArticle({.source = u"page"_s,
                                    .bytes = page.toUtf8(),
                                    .format = sources::Format::PlainText,
                                    .charset = {}})
        .value_or(Article());
}

} // namespace naranhi::test
