// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/htmlpage.h"

#include "sources/boundedhtmltree.h"
#include "sources/bylines.h"
#include "sources/captions.h"
#include "sources/headlines.h"
#include "sources/htmlfacts.h"
#include "sources/htmllines.h"
#include "sources/plaintext.h"
#include "sources/textfeatures.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr qsizetype shortestBody = 200;
constexpr std::size_t mostMemory = 512 * 1024 * 1024; // of a parsed page
constexpr qsizetype creditsBelow = 6; // lines under the article in which its byline may stand

qsizetype proseOf(const PageLine &line)
{
    const bool counts = !line.outside && !line.linked && isProse(line.text);
    return counts ? line.text.size() : 0;
}

bool canHoldArticle(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_FORM:
        return true;
    default:
        return false;
    }
}

// Prose in each box, that of the boxes inside it included.
QList<qsizetype> proseInBoxes(const HtmlLines &html)
{
    QList<qsizetype> prose(html.boxes.size(), 0);
    for (const HtmlLine &line : html.lines)
        prose[line.box] += proseOf(line.line);
    for (qsizetype i = html.boxes.size(); i-- > 1;)
        prose[html.boxes.at(i).parent] += prose.at(i);
    return prose;
}

// A box that holds much of the page's prose is no furniture, whatever it is called.
void leaveOutFurniture(HtmlLines &html)
{
    const QList<qsizetype> prose = proseInBoxes(html);
    QList<std::optional<LeftOutReason>> reasons;
    for (const HtmlBox &box : html.boxes) {
        const qsizetype i = reasons.size();
        const bool small = box.certain || prose.at(i) * 4 <= prose.first();
        const auto inherited = box.parent < 0 ? std::nullopt : reasons.at(box.parent);
        reasons << (inherited || !small ? inherited : box.furniture);
    }
    for (HtmlLine &line : html.lines)
        line.line.outside = reasons.at(line.box);
}

// The box that the page's microdata call the text, if there is one and it holds some.
std::optional<int> boxThatSaysBody(const HtmlLines &html, const QList<qsizetype> &prose)
{
    std::optional<int> told;
    for (int i = 0; i < html.boxes.size(); ++i) {
        if (!html.boxes.at(i).saysBody || prose.at(i) < shortestBody)
            continue;
        if (told)
            return {}; // several articles on one page
        told = i;
    }
    return told;
}

// The smallest box that holds nearly all of the prose.
int articleBox(const HtmlLines &html)
{
    const QList<qsizetype> prose = proseInBoxes(html);
    if (const auto told = boxThatSaysBody(html, prose))
        return *told;
    int best = 0;
    for (int i = 1; i < html.boxes.size(); ++i) {
        const bool inside = html.boxes.at(i).parent == best;
        if (inside && canHoldArticle(html.boxes.at(i).tag) && prose.at(i) > 0
            && prose.at(i) * 4 >= prose.at(best) * 3)
            best = i;
    }
    return best;
}

QList<bool> boxesInside(const HtmlLines &html, int box)
{
    QList<bool> inside;
    for (const HtmlBox &one : html.boxes) {
        const bool itself = inside.size() == box;
        inside << (itself || (one.parent >= 0 && inside.at(one.parent)));
    }
    return inside;
}

bool belongsAbove(const PageLine &line, const QStringList &titles)
{
    if (line.shape == Shape::Title || line.shape == Shape::Subtitle || line.shape == Shape::Caption)
        return true;
    if (line.text.size() > 200)
        return false;
    const QString key = matchKey(line.text);
    const bool title = std::any_of(titles.begin(), titles.end(), [&key](const QString &one) {
        return matchKey(headlineOf(one).title) == key;
    });
    return title || creditsOfLine(line.text);
}

// Leaves out what stands around the article.
void leaveOutSurroundings(HtmlLines &html, const QStringList &titles)
{
    const QList<bool> inside = boxesInside(html, articleBox(html));
    const auto isInside = [&inside](const HtmlLine &line) { return inside.at(line.box); };
    const auto first = std::find_if(html.lines.begin(), html.lines.end(), isInside);
    const auto last = std::find_if(html.lines.rbegin(), html.lines.rend(), isInside).base();
    for (auto it = html.lines.begin(); it != html.lines.end(); ++it) {
        if (isInside(*it) || it->line.outside)
            continue;
        if (it < first && !belongsAbove(it->line, titles))
            it->line.outside = LeftOutReason::Navigation;
        else if (it >= last && !(it - last < creditsBelow && creditsOfLine(it->line.text)))
            it->line.outside = isHeadlineLike(it->line.text) && wordCount(it->line.text) >= 4
                ? LeftOutReason::Related
                : LeftOutReason::Boilerplate;
    }
}

// The page's own heading when it says what the metadata say: then no text of the page is lost.
QString chosenTitle(const QStringList &titles, const QList<HtmlLine> &lines)
{
    for (const QString &title : titles) {
        const QString key = matchKey(headlineOf(title).title);
        for (const HtmlLine &line : lines) {
            const QString heading = matchKey(line.line.text);
            const bool same = heading == key
                || (line.line.shape == Shape::Title && heading.size() >= 8
                    && (key.contains(heading) || heading.contains(key)));
            if (same && !key.isEmpty())
                return line.line.text;
        }
    }
    return titles.value(0);
}

void addBodyFromScript(Page &page, const QString &body)
{
    const Page carried = pageFromPlainText(body);
    page.lines << carried.lines;
}

QString withoutTags(const QString &markup)
{
    static const QRegularExpression unseen(u"<(script|style)[^>]*>.*?</\\1>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^<>]{0,2000}>"_s);
    return QString(markup).remove(unseen).replace(tag, u"\n"_s);
}

} // namespace

Page pageFromHtml(const QString &markup)
{
    if (nestingDepth(markup) > deepestMarkup)
        return pageFromPlainText(withoutTags(markup));
    const BoundedHtmlTree tree(markup, mostMemory);
    if (tree.root() == nullptr)
        return pageFromPlainText(withoutTags(markup));
    const HtmlFacts facts = htmlFacts(tree.root());
    HtmlLines html = htmlLines(tree.root());
    leaveOutFurniture(html);
    leaveOutSurroundings(html, facts.titles);
    Page page;
    page.facts = facts.page;
    page.facts.title = chosenTitle(facts.titles, html.lines);
    qsizetype prose = 0;
    for (const HtmlLine &line : html.lines) {
        page.lines << line.line;
        prose += proseOf(line.line);
    }
    if (prose < shortestBody && facts.body.size() > prose)
        addBodyFromScript(page, facts.body);
    return page;
}

bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression opening(
        u"^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)?<(?:!doctype\\s+html|html|head|body|meta|div|p|article|section|table|h1)[\\s>]"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return opening.match(text.left(4096)).hasMatch();
}

} // namespace naranhi::sources
