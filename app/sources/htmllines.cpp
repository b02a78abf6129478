// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/htmllines.h"

#include "sources/characterset.h"
#include "sources/textfeatures.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

bool isDropped(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TEXTAREA:
        return true;
    default:
        return false;
    }
}

bool isInline(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_RUBY:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_RP:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_UNKNOWN: // custom elements are inline unless told otherwise
        return true;
    default:
        return false;
    }
}

bool isHidden(const GumboNode *node)
{
    static const QRegularExpression none(
        u"display\\s*:\\s*none"_s, QRegularExpression::CaseInsensitiveOption);
    return gumbo_get_attribute(&node->v.element.attributes, "hidden") != nullptr
        || none.match(attribute(node, "style")).hasMatch();
}

// What a page says of its cookies may well be longer than its article.
bool asksForConsent(const QString &names)
{
    static const QRegularExpression consent(
        u"(?<![a-z])(?:cookies?|gdpr|consent)[-_]?(?:bar|banner|box|law|modal|notice|policy|popup|"
        u"info|wrap\\w*|overlay)|"
        "(?<![a-z])(?:bar|banner|law|modal|notice|popup|cli|cmplz|onetrust)[-_](?:\\w*[-_])?(?:cookies?|gdpr|consent|modal)(?![a-z])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return consent.match(names).hasMatch();
}

// "imageCaption" → "image-Caption": names are told by their words.
QString wordsOfNames(QString names)
{
    static const QRegularExpression boundary(u"(?<=[a-z])(?=[A-Z][a-z])"_s);
    return names.replace(boundary, u"-"_s);
}

struct NamedFurniture
{
    const QRegularExpression pattern;
    LeftOutReason reason;
};

// Names that sites give to boxes around the article. Only a hint: some wrap the article itself so.
std::optional<LeftOutReason> furnitureByName(const QString &names)
{
    static const QRegularExpression::PatternOption anyCase
        = QRegularExpression::CaseInsensitiveOption;
    static const std::array named{
        NamedFurniture{
            QRegularExpression(
                u"(?<![a-z])(?:comments?|disqus|reply|replies|share|sharing|sns|social|reaction|sympathy|banner|adverts?|advertisement|ads?|sponsor\\w*|promo\\w*|subscribe|subscription|newsletter|popup|modal|layer|cookie|toolbar|util|utility|btns?|buttons?|poll|donate|paywall)(?![a-z])"_s,
                anyCase),
            LeftOutReason::Boilerplate},
        NamedFurniture{
            QRegularExpression(
                u"(?<![a-z])(?:related|relation|relate|recommend\\w*|ranking|rank|popular|most(?:read|view\\w*)|trending|hotnews|bestnews|more[-_]?(?:news|articles|stories)|other[-_]?(?:news|articles)|tags?|taglist|keywords?|sidebar|aside|latest)(?![a-z])"_s,
                anyCase),
            LeftOutReason::Related},
        NamedFurniture{
            QRegularExpression(
                u"(?<![a-z])(?:gnb|lnb|snb|nav|navi|navigation|breadcrumbs?|menu|location|pagination|paging|skip\\w*|sitemap)(?![a-z])"_s,
                anyCase),
            LeftOutReason::Navigation},
        NamedFurniture{
            QRegularExpression(u"(?<![a-z])(?:copyright|copy|footer|foot)(?![a-z])"_s, anyCase),
            LeftOutReason::Copyright},
    };
    for (const NamedFurniture &furniture : named) {
        if (furniture.pattern.match(names).hasMatch())
            return furniture.reason;
    }
    return {};
}

std::optional<LeftOutReason> furnitureByTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_MENU:
        return LeftOutReason::Navigation;
    case GUMBO_TAG_ASIDE:
        return LeftOutReason::Related;
    case GUMBO_TAG_FOOTER:
        return LeftOutReason::Boilerplate;
    default:
        return {};
    }
}

std::optional<Shape> shapeOf(const GumboNode *node, const QString &names)
{
    static const QRegularExpression caption(
        u"(?<![a-z])(?:captions?|figcaption|legende?|photo[-_]?(?:desc|caption|txt|text)|img[-_]?(?:descr?|cap|caption|txt|text)|image[-_]?(?:descr?|cap|caption)|(?:photo|image|img|picture|media)[-_]{0,2}(?:credits?|source|copyright)|wp-caption-text)(?![a-z])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression subtitle(
        u"(?<![a-z])(?:sub[-_]?(?:tit\\w*|head\\w*)|deck|dek|standfirst|tit[-_]?sub)(?![a-z])"_s,
        QRegularExpression::CaseInsensitiveOption);
    switch (tagOf(node)) {
    case GUMBO_TAG_H1:
        return Shape::Title;
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return subtitle.match(names).hasMatch() ? Shape::Subtitle : Shape::Heading;
    case GUMBO_TAG_LI:
        return Shape::ListItem;
    case GUMBO_TAG_BLOCKQUOTE:
        return Shape::Quote;
    case GUMBO_TAG_FIGCAPTION:
        return Shape::Caption;
    default:
        break;
    }
    constexpr qsizetype longest = 700; // of such a line; more is a box around the text
    const bool isCaption = caption.match(names).hasMatch();
    if ((!isCaption && !subtitle.match(names).hasMatch())
        || innerText(node).simplified().size() > longest)
        return {};
    return isCaption ? Shape::Caption : Shape::Subtitle;
}

// A picture and a few words, as far as `isPictureBox` has looked.
struct PictureBox
{
    qsizetype text = 0;
    qsizetype linked = 0;
    int breaks = 0; // between its lines
    bool picture = false;
    bool other = false; // headings, lists, tables of data: no mere picture
};

constexpr qsizetype longestCaption = 200;
constexpr int mostBreaks = 2;

void lookAt(const GumboNode *node, bool linked, PictureBox &box)
{
    if (box.other || box.text > longestCaption)
        return;
    if (isText(node)) {
        const qsizetype size = ownText(node).simplified().size();
        box.text += size;
        box.linked += linked ? size : 0;
        return;
    }
    const GumboTag tag = tagOf(node);
    if (!isElement(node) || isDropped(tag))
        return;
    switch (tag) {
    case GUMBO_TAG_IMG:
        box.picture = true;
        break;
    case GUMBO_TAG_P:
    case GUMBO_TAG_BR:
        box.other = ++box.breaks > mostBreaks;
        break;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_INPUT:
        box.other = true;
        break;
    default:
        break;
    }
    for (unsigned i = 0; i < childCount(node); ++i)
        lookAt(child(node, i), linked || tag == GUMBO_TAG_A, box);
}

// Its text, if it has any, is the caption, whatever its class is called.
bool isPictureBox(const GumboNode *node)
{
    switch (tagOf(node)) {
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_TABLE:
        break;
    default:
        return false;
    }
    PictureBox box;
    lookAt(node, false, box);
    return box.picture && !box.other && box.text > 0 && box.text <= longestCaption
        && box.linked * 2 <= box.text;
}

// What the elements around a text say.
struct Surroundings
{
    int box = 0;
    Shape shape = Shape::Plain;
    bool linked = false;
    bool preformatted = false;
    bool pictured = false;
};

// Walks the tree once and breaks its text into lines.
class LineWriter
{
public:
    explicit LineWriter(const PageTexts &found)
        : m_found(found)
    {
    }

    HtmlLines write(const GumboNode *root)
    {
        m_result.boxes.push_back({});
        visitChildren(root, {});
        endLine(1);
        return std::move(m_result);
    }

private:
    void visit(const GumboNode *node, Surroundings around)
    {
        if (isText(node)) {
            m_isFound = m_found.contains(node);
            addText(ownText(node), around);
            return;
        }
        const GumboTag tag = tagOf(node);
        if (!isElement(node) || isDropped(tag))
            return;
        if (tag == GUMBO_TAG_BR) {
            endLine(0);
            return;
        }
        around.linked = around.linked || tag == GUMBO_TAG_A;
        around.preformatted = around.preformatted || tag == GUMBO_TAG_PRE;
        if (isInline(tag) && !isHidden(node))
            visitChildren(node, around);
        else
            visitBlock(node, around);
    }

    void visitBlock(const GumboNode *node, Surroundings around)
    {
        const GumboTag tag = tagOf(node);
        const QString names = wordsOfNames(classAndId(node));
        const int gap = tag == GUMBO_TAG_LI || tag == GUMBO_TAG_TR || tag == GUMBO_TAG_TD ? 0 : 1;
        endLine(gap);
        HtmlBox box{.parent = around.box,
            .tag = tag,
            .furniture = furnitureByTag(tag),
            .certain = false,
            .saysBody = attribute(node, "itemprop").contains("articleBody"_L1)};
        const bool control = tag == GUMBO_TAG_BUTTON || tag == GUMBO_TAG_SELECT;
        if (isHidden(node) || control || asksForConsent(names)) {
            box.furniture = LeftOutReason::Boilerplate;
            box.certain = true;
        } else if (!box.furniture) {
            box.furniture = furnitureByName(names);
        }
        around.box = static_cast<int>(m_result.boxes.size());
        around.shape = shapeOf(node, names).value_or(around.shape);
        around.pictured = around.pictured || isPictureBox(node);
        m_result.boxes.push_back(box);
        visitChildren(node, around);
        endLine(gap);
    }

    void visitChildren(const GumboNode *node, const Surroundings &around)
    {
        for (unsigned i = 0; i < childCount(node); ++i)
            visit(child(node, i), around);
    }

    void addText(const QString &text, const Surroundings &around)
    {
        const QString plain = normaliseText(text);
        const QStringList lines = around.preformatted ? plain.split(u'\n') : QStringList(plain);
        for (const QString &line : lines) {
            if (&line != &lines.first())
                endLine(0);
            m_text += line;
            if (line.trimmed().isEmpty())
                continue;
            m_linked += around.linked ? line.simplified().size() : 0;
            m_foundSize += m_isFound ? line.simplified().size() : 0;
            m_around = around;
        }
    }

    void endLine(int gap)
    {
        const QString text = tidyLine(m_text);
        m_text.clear();
        if (!text.isEmpty()) {
            const PageLine line{.text = text,
                .shape = m_around.shape,
                .gap = m_gap,
                .linked = m_linked * 5 >= text.size() * 4,
                .outside = {}};
            m_result.lines.push_back({.line = line,
                .box = m_around.box,
                .found = m_foundSize > 0 && m_foundSize * 2 >= text.size(),
                .pictured = m_around.pictured});
            m_gap = 0;
        } else if (gap == 0 && !m_result.lines.isEmpty()) {
            gap = 1; // a second <br> in a row
        }
        m_gap = std::max(m_gap, gap);
        m_linked = 0;
        m_foundSize = 0;
    }

    const PageTexts &m_found;
    HtmlLines m_result;
    QString m_text;
    Surroundings m_around; // of the last text in the line
    qsizetype m_linked = 0;
    qsizetype m_foundSize = 0; // of the line
    bool m_isFound = false; // the text node at hand
    int m_gap = 0;
};

} // namespace

HtmlLines htmlLines(const GumboNode *root, const PageTexts &found)
{
    return LineWriter(found).write(root);
}

} // namespace naranhi::sources
