// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/wholetext.h"

#include "sources/boundedhtmltree.h"
#include "sources/headlines.h"
#include "sources/htmlfacts.h"
#include "sources/htmllines.h"
#include "sources/htmlpage.h"
#include "sources/plaintext.h"
#include "sources/textfeatures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr qsizetype longestTitle = 60; // of one that is the beginning of the text

// Boxes that nobody sees, and what is in them.
QList<bool> unseenBoxes(const HtmlLines &html)
{
    QList<bool> unseen;
    for (const HtmlBox &box : html.boxes)
        unseen << (box.certain || (box.parent >= 0 && unseen.at(box.parent)));
    return unseen;
}

BlockKind kindOf(Shape shape)
{
    switch (shape) {
    case Shape::Title:
    case Shape::Subtitle:
    case Shape::Heading:
        return BlockKind::Heading;
    case Shape::ListItem:
        return BlockKind::ListItem;
    case Shape::Quote:
        return BlockKind::Quote;
    case Shape::Caption:
        return BlockKind::Caption;
    case Shape::Plain:
        break;
    }
    return BlockKind::Paragraph;
}

QString titleOf(const Page &page)
{
    if (!page.facts.title.isEmpty())
        return headlineOf(page.facts.title).title;
    const auto title = std::find_if(page.lines.begin(), page.lines.end(), [](const PageLine &line) {
        return line.shape == Shape::Title;
    });
    return (title == page.lines.end() ? page.lines.first().text : title->text).left(longestTitle);
}

// Where the page's head, which nobody sees, is all there is to say it.
void takeFacts(Article &article, const PageFacts &facts)
{
    article.outlet = facts.outlet;
    article.authors = facts.authors;
    article.published.value = facts.published;
    article.published.offset = facts.offset;
    article.published.basis = facts.published.isEmpty() ? DateBasis::None : DateBasis::Stated;
    article.address = facts.address;
    article.leadImage = facts.leadImage;
    article.origins = facts.origins;
}

} // namespace

Page wholePageFromHtml(const QString &markup)
{
    if (nestingDepth(markup) > deepestMarkup)
        return pageFromHtml(markup);
    const BoundedHtmlTree tree(markup);
    if (tree.root() == nullptr)
        return pageFromHtml(markup);
    const HtmlFacts facts = htmlFacts(tree.root());
    const HtmlLines html = htmlLines(tree.root());
    const QList<bool> unseen = unseenBoxes(html);
    Page page;
    page.facts = facts.page;
    page.facts.title = facts.titles.value(0);
    if (!facts.titles.isEmpty())
        page.facts.origins.prepend({Fact::Title, facts.titleOrigins.first()});
    for (const HtmlLine &line : html.lines) {
        if (!unseen.at(line.box))
            page.lines << line.line;
    }
    if (page.lines.isEmpty())
        page.lines = pageFromPlainText(facts.body).lines;
    return page;
}

Result<Article> wholeText(const Page &page)
{
    if (page.lines.isEmpty())
        return Failure(Error{.code = Error::Code::NoArticle, .detail = {}});
    Article article;
    article.title = titleOf(page);
    const QString key = matchKey(article.title);
    QString text;
    bool isTitleSeen = false;
    for (const PageLine &line : page.lines) {
        text += line.text;
        const bool isTitle
            = !isTitleSeen && line.shape == Shape::Title && matchKey(line.text) == key;
        isTitleSeen = isTitleSeen || isTitle;
        if (!isTitle)
            article.blocks.append({.kind = kindOf(line.shape), .text = line.text});
    }
    if (article.blocks.isEmpty())
        article.blocks.append({.kind = BlockKind::Paragraph, .text = page.lines.first().text});
    takeFacts(article, page.facts);
    article.language = isKoreanText(text) ? u"ko"_s
        : page.facts.language.isEmpty()   ? u"en"_s
                                          : page.facts.language;
    return article;
}

} // namespace naranhi::sources
