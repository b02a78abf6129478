// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/articlepage.h"

#include <QCoreApplication>

#include <algorithm>

namespace naranhi {

using namespace Qt::StringLiterals;

namespace {

struct PageTexts
{
    Q_DECLARE_TR_FUNCTIONS(ArticlePage)
};

// Characters that a text document takes for the end of a paragraph or for a frame of its own.
QString settable(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator)
            c = QChar::LineSeparator;
        else if (c == QChar(0xfdd0) || c == QChar(0xfdd1) || c == QChar::ObjectReplacementCharacter
            || c.category() == QChar::Separator_Space) // Korean typefaces lack many blanks
            c = u' ';
    }
    return text;
}

QString bylineOf(const Article &article)
{
    const QString minutes = PageTexts::tr("%n min read", nullptr, readingMinutes(article));
    if (article.authors.isEmpty())
        return minutes;
    return article.authors.join(u", "_s) % u" · "_s % minutes;
}

void appendLeftOut(QList<PageParagraph> &page, const Article &article, int before)
{
    for (const LeftOut &part : article.leftOut) {
        if (qBound(0, part.before, static_cast<int>(article.blocks.size())) != before)
            continue;
        page.append({.role = PageRole::LeftOutReason,
            .text = PageTexts::tr("Left out: %1").arg(reasonText(part.reason))});
        page.append({.role = PageRole::LeftOut, .text = settable(part.text)});
    }
}

} // namespace

QList<PageParagraph> pageOf(const Article &article, LeftOutText leftOut)
{
    QList<PageParagraph> page;
    if (!article.title.isEmpty())
        page.append(
            {.role = PageRole::Title, .block = titleBlock, .text = settable(article.title)});
    if (!article.subtitle.isEmpty())
        page.append({.role = PageRole::Subtitle,
            .block = subtitleBlock,
            .text = settable(article.subtitle)});
    page.append({.role = PageRole::Byline, .text = settable(bylineOf(article))});
    const int count = static_cast<int>(article.blocks.size());
    for (int i = 0; i <= count; ++i) {
        if (leftOut == LeftOutText::Shown)
            appendLeftOut(page, article, i);
        if (i < count)
            page.append({.role = PageRole::Body,
                .kind = article.blocks.at(i).kind,
                .block = i,
                .text = settable(article.blocks.at(i).text)});
    }
    return page;
}

int readingMinutes(const Article &article)
{
    constexpr qsizetype charactersPerMinute = 500;
    return static_cast<int>(std::max<qsizetype>(
        1, (textLength(article) + charactersPerMinute / 2) / charactersPerMinute));
}

QString reasonText(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::Duplicate:
        return PageTexts::tr("stands twice");
    case LeftOutReason::Boilerplate:
        return PageTexts::tr("notices of the page");
    case LeftOutReason::Navigation:
        return PageTexts::tr("navigation");
    case LeftOutReason::Copyright:
        return PageTexts::tr("copyright line");
    case LeftOutReason::Byline:
        return PageTexts::tr("byline");
    case LeftOutReason::Related:
        return PageTexts::tr("other articles");
    }
    return {};
}

} // namespace naranhi
