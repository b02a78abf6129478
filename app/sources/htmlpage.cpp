// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/htmlpage.h"

#include "sources/boundedhtmltree.h"
#include "sources/bylines.h"
#include "sources/captions.h"
#include "sources/contentfinder.h"
#include "sources/headlines.h"
#include "sources/htmlfacts.h"
#include "sources/htmllines.h"
#include "sources/plaintext.h"
#include "sources/scriptbody.h"
#include "sources/textfeatures.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr qsizetype shortestBody = 200;
constexpr std::size_t mostMemory = 512 * 1024 * 1024; // of a parsed page
constexpr double leastAgreement = 0.6;
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

bool isCreditBelow(const HtmlLine &line, qsizetype below)
{
    return below >= 0 && below < creditsBelow && creditsOfLine(line.line.text);
}

LeftOutReason reasonBelow(const PageLine &line)
{
    return isHeadlineLike(line.text) && wordCount(line.text) >= 4 ? LeftOutReason::Related
                                                                  : LeftOutReason::Boilerplate;
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
        else if (it >= last && !isCreditBelow(*it, it - last))
            it->line.outside = reasonBelow(it->line);
    }
}

// Hidden boxes, buttons and the like, whatever else is said of them.
void leaveOutUnseen(HtmlLines &html)
{
    QList<bool> unseen;
    for (const HtmlBox &box : html.boxes)
        unseen << (box.certain || (box.parent >= 0 && unseen.at(box.parent)));
    for (HtmlLine &line : html.lines) {
        if (unseen.at(line.box))
            line.line.outside = LeftOutReason::Boilerplate;
    }
}

// Leaves out what the finder did not find.
void leaveOutUnfound(HtmlLines &html, const QStringList &titles)
{
    const auto isFound = [](const HtmlLine &line) { return line.found; };
    const auto first = std::find_if(html.lines.begin(), html.lines.end(), isFound);
    const auto last = std::find_if(html.lines.rbegin(), html.lines.rend(), isFound).base();
    for (auto it = html.lines.begin(); it != html.lines.end(); ++it) {
        if (it->found || it->line.outside)
            continue;
        if (it < first && !belongsAbove(it->line, titles))
            it->line.outside = LeftOutReason::Navigation;
        else if (it >= first && !isCreditBelow(*it, it - last))
            it->line.outside = reasonBelow(it->line);
    }
}

// Prose that both ways of judging take for the article's, as a share of what one of them does.
double agreement(const HtmlLines &html)
{
    qsizetype both = 0;
    qsizetype either = 0;
    for (const HtmlLine &line : html.lines) {
        const qsizetype prose = isProse(line.line.text) ? line.line.text.size() : 0;
        const bool ours = !line.line.outside;
        both += ours && line.found ? prose : 0;
        either += ours || line.found ? prose : 0;
    }
    return either == 0 ? 0 : double(both) / double(either);
}

bool isKorean(const HtmlLines &html)
{
    QString text;
    for (const HtmlLine &line : html.lines)
        text += line.found ? line.line.text : QString();
    return isKoreanText(text);
}

// Judges every line; true if the finder's judgement was taken as it is. On Korean pages it leaves
// much standing that names of boxes and known phrases tell, so there it only says whether our own
// judgement went astray.
bool leaveOutAllElse(HtmlLines &html, const QStringList &titles)
{
    const bool found = std::any_of(
        html.lines.begin(), html.lines.end(), [](const HtmlLine &line) { return line.found; });
    if (found && !isKorean(html)) {
        leaveOutUnseen(html);
        leaveOutUnfound(html, titles);
        return true;
    }
    HtmlLines judged = html;
    leaveOutFurniture(judged);
    leaveOutSurroundings(judged, titles);
    if (found && agreement(judged) < leastAgreement) {
        leaveOutFurniture(html);
        leaveOutUnfound(html, titles);
        return false;
    }
    html = judged;
    return false;
}

// Of what is left, text that shares its box with a picture and nothing else; not where steps are
// told that way.
void captionPictures(HtmlLines &html)
{
    qsizetype prose = 0;
    qsizetype pictured = 0;
    for (const HtmlLine &line : html.lines) {
        prose += proseOf(line.line);
        pictured += line.pictured ? proseOf(line.line) : 0;
    }
    if (pictured * 4 > prose)
        return;
    for (HtmlLine &line : html.lines) {
        if (line.pictured && !line.line.outside && line.line.shape == Shape::Plain)
            line.line.shape = Shape::Caption;
    }
}

// "PoliticsTown opens library", where the title is known without: the section's name apart.
void splitKicker(QList<HtmlLine> &lines, const QString &title)
{
    constexpr qsizetype longest = 30;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString text = lines.at(i).line.text;
        const qsizetype kicker = text.size() - title.size();
        if (title.size() < 12 || kicker < 2 || kicker > longest || !text.endsWith(title)
            || lines.at(i).line.shape != Shape::Title)
            continue;
        HtmlLine above = lines.at(i);
        above.line.text = text.first(kicker).trimmed();
        above.line.shape = Shape::Plain;
        above.line.outside = LeftOutReason::Navigation;
        lines[i].line.text = title;
        lines.insert(i, above);
        return;
    }
}

// The page's own heading when it says what the metadata say: then no text of the page is lost.
void chooseTitle(PageFacts &facts, const HtmlFacts &stated, QList<HtmlLine> &lines)
{
    for (qsizetype i = 0; i < stated.titles.size(); ++i) {
        const QString title = headlineOf(stated.titles.at(i)).title;
        const QString key = matchKey(title);
        splitKicker(lines, title);
        for (const HtmlLine &line : lines) {
            const QString heading = matchKey(line.line.text);
            const bool same = heading == key
                || (line.line.shape == Shape::Title && heading.size() >= 8
                    && (key.contains(heading) || heading.contains(key)));
            if (same && !key.isEmpty()) {
                facts.title = line.line.text;
                facts.origins.append({Fact::Title, stated.titleOrigins.at(i)});
                return;
            }
        }
    }
    if (!stated.titles.isEmpty())
        facts.origins.append({Fact::Title, stated.titleOrigins.first()});
}

// What is meant to be read by others is cleaner than what a page keeps for itself, which is taken
// only where next to nothing is shown, prose or not.
QString carriedBody(const HtmlFacts &facts, const GumboNode *root, const Page &page)
{
    qsizetype shown = 0;
    for (const PageLine &line : page.lines)
        shown += line.outside ? 0 : line.text.size();
    const QString state = shown < shortestBody ? scriptBody(root) : QString();
    return facts.body.size() * 2 >= state.size() ? facts.body : state;
}

// Where there is more of it than on the page.
void addBodyFromScript(Page &page, const QString &body)
{
    qsizetype shown = 0;
    for (const PageLine &line : page.lines)
        shown += proseOf(line);
    if (body.size() <= shown)
        return;
    page.lines << pageFromPlainText(body).lines;
    page.isClean = false;
}

QString withoutTags(const QString &markup)
{
    static const QRegularExpression unseen(u"<(script|style)[^>]*>.*?</\\1>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^<>]{0,2000}>"_s);
    return QString(markup).remove(unseen).replace(tag, u"\n"_s);
}

} // namespace

Page pageFromHtml(const QString &markup, ContentFinder *finder)
{
    if (nestingDepth(markup) > deepestMarkup)
        return pageFromPlainText(withoutTags(markup));
    const BoundedHtmlTree tree(markup, mostMemory);
    if (tree.root() == nullptr)
        return pageFromPlainText(withoutTags(markup));
    const HtmlFacts facts = htmlFacts(tree.root());
    const std::optional<PageTexts> found
        = finder != nullptr ? finder->contentOf(tree.root()) : std::nullopt;
    HtmlLines html = htmlLines(tree.root(), found.value_or(PageTexts()));
    Page page;
    page.isClean = leaveOutAllElse(html, facts.titles);
    captionPictures(html);
    page.facts = facts.page;
    chooseTitle(page.facts, facts, html.lines);
    qsizetype prose = 0;
    for (const HtmlLine &line : html.lines) {
        page.lines << line.line;
        prose += proseOf(line.line);
    }
    if (prose < shortestBody)
        addBodyFromScript(page, carriedBody(facts, tree.root(), page));
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
