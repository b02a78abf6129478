// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/feeds/safeelements.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

template <std::size_t count> bool isOneOf(GumboTag tag, const std::array<GumboTag, count> &tags)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

constexpr std::array blockTags{GUMBO_TAG_ADDRESS,
    GUMBO_TAG_ARTICLE,
    GUMBO_TAG_ASIDE,
    GUMBO_TAG_BLOCKQUOTE,
    GUMBO_TAG_CAPTION,
    GUMBO_TAG_CENTER,
    GUMBO_TAG_DD,
    GUMBO_TAG_DIV,
    GUMBO_TAG_DL,
    GUMBO_TAG_DT,
    GUMBO_TAG_FIGCAPTION,
    GUMBO_TAG_FIGURE,
    GUMBO_TAG_FOOTER,
    GUMBO_TAG_H1,
    GUMBO_TAG_H2,
    GUMBO_TAG_H3,
    GUMBO_TAG_H4,
    GUMBO_TAG_H5,
    GUMBO_TAG_H6,
    GUMBO_TAG_HEADER,
    GUMBO_TAG_HR,
    GUMBO_TAG_LI,
    GUMBO_TAG_OL,
    GUMBO_TAG_P,
    GUMBO_TAG_PRE,
    GUMBO_TAG_SECTION,
    GUMBO_TAG_TABLE,
    GUMBO_TAG_TBODY,
    GUMBO_TAG_TFOOT,
    GUMBO_TAG_THEAD,
    GUMBO_TAG_TR,
    GUMBO_TAG_UL};

constexpr std::array inlineTags{GUMBO_TAG_A,
    GUMBO_TAG_ABBR,
    GUMBO_TAG_ACRONYM,
    GUMBO_TAG_B,
    GUMBO_TAG_BDI,
    GUMBO_TAG_BDO,
    GUMBO_TAG_BIG,
    GUMBO_TAG_BR,
    GUMBO_TAG_CITE,
    GUMBO_TAG_CODE,
    GUMBO_TAG_COL,
    GUMBO_TAG_COLGROUP,
    GUMBO_TAG_DEL,
    GUMBO_TAG_DFN,
    GUMBO_TAG_EM,
    GUMBO_TAG_I,
    GUMBO_TAG_IMG,
    GUMBO_TAG_INS,
    GUMBO_TAG_KBD,
    GUMBO_TAG_MARK,
    GUMBO_TAG_Q,
    GUMBO_TAG_RP,
    GUMBO_TAG_RT,
    GUMBO_TAG_RUBY,
    GUMBO_TAG_S,
    GUMBO_TAG_SAMP,
    GUMBO_TAG_SMALL,
    GUMBO_TAG_SPAN,
    GUMBO_TAG_STRIKE,
    GUMBO_TAG_STRONG,
    GUMBO_TAG_SUB,
    GUMBO_TAG_SUP,
    GUMBO_TAG_TD,
    GUMBO_TAG_TH,
    GUMBO_TAG_TIME,
    GUMBO_TAG_TT,
    GUMBO_TAG_U,
    GUMBO_TAG_VAR,
    GUMBO_TAG_WBR};

constexpr std::array droppedTags{GUMBO_TAG_APPLET,
    GUMBO_TAG_AUDIO,
    GUMBO_TAG_BASE,
    GUMBO_TAG_BUTTON,
    GUMBO_TAG_CANVAS,
    GUMBO_TAG_DATALIST,
    GUMBO_TAG_EMBED,
    GUMBO_TAG_FRAME,
    GUMBO_TAG_FRAMESET,
    GUMBO_TAG_HEAD,
    GUMBO_TAG_IFRAME,
    GUMBO_TAG_INPUT,
    GUMBO_TAG_KEYGEN,
    GUMBO_TAG_LINK,
    GUMBO_TAG_META,
    GUMBO_TAG_NOEMBED,
    GUMBO_TAG_NOFRAMES,
    GUMBO_TAG_OBJECT,
    GUMBO_TAG_OPTION,
    GUMBO_TAG_PARAM,
    GUMBO_TAG_SCRIPT,
    GUMBO_TAG_SELECT,
    GUMBO_TAG_SOURCE,
    GUMBO_TAG_STYLE,
    GUMBO_TAG_SVG,
    GUMBO_TAG_TEMPLATE,
    GUMBO_TAG_TEXTAREA,
    GUMBO_TAG_TITLE,
    GUMBO_TAG_TRACK,
    GUMBO_TAG_VIDEO};

constexpr std::array voidTags{
    GUMBO_TAG_BR, GUMBO_TAG_COL, GUMBO_TAG_HR, GUMBO_TAG_IMG, GUMBO_TAG_WBR};

constexpr std::array cellTags{GUMBO_TAG_TD, GUMBO_TAG_TH, GUMBO_TAG_COL, GUMBO_TAG_COLGROUP};

// Whole hosts that do nothing but count, and their subdomains.
bool countsReaders(const QString &host)
{
    static const QStringList hosts{u"doubleclick.net"_s,
        u"google-analytics.com"_s,
        u"scorecardresearch.com"_s,
        u"quantserve.com"_s,
        u"feedsportal.com"_s,
        u"pixel.wp.com"_s,
        u"stats.wordpress.com"_s};
    return std::any_of(hosts.begin(), hosts.end(), [&host](const QString &known) {
        return host == known || host.endsWith(u'.' + known);
    });
}

bool isTiny(const QString &length)
{
    qsizetype end = 0;
    while (end < length.size() && length.at(end).isDigit())
        ++end;
    return end > 0 && length.first(end).toInt() <= 2;
}

// "width: 1px", "display:none" among the declarations.
bool styleHides(const QString &style)
{
    const auto declarations = style.toLower().split(u';', Qt::SkipEmptyParts);
    return std::any_of(declarations.begin(), declarations.end(), [](const QString &declaration) {
        const QString property = declaration.section(u':', 0, 0).trimmed();
        const QString value = declaration.section(u':', 1).trimmed();
        return ((property == u"width" || property == u"height") && isTiny(value))
            || (property == u"display" && value.startsWith(u"none"))
            || (property == u"visibility" && value.startsWith(u"hidden"));
    });
}

} // namespace

ElementFate fateOf(const GumboNode *element)
{
    const GumboTag tag = tagOf(element);
    if (isOneOf(tag, droppedTags))
        return ElementFate::Drop;
    // MathML's and SVG's own elements may share a name with HTML's, and mean something else.
    const bool html = element->v.element.tag_namespace == GUMBO_NAMESPACE_HTML;
    return html && (isOneOf(tag, blockTags) || isOneOf(tag, inlineTags)) ? ElementFate::Keep
                                                                         : ElementFate::Unwrap;
}

bool isBlockElement(GumboTag tag)
{
    return isOneOf(tag, blockTags);
}

bool isVoidElement(GumboTag tag)
{
    return isOneOf(tag, voidTags);
}

bool isHarmlessAttribute(GumboTag tag, const QString &name)
{
    static const QSet<QString> everywhere{u"title"_s, u"lang"_s, u"dir"_s};
    if (everywhere.contains(name))
        return true;
    if (tag == GUMBO_TAG_IMG)
        return name == u"alt" || name == u"width" || name == u"height";
    if (isOneOf(tag, cellTags))
        return name == u"colspan" || name == u"rowspan" || name == u"span";
    if (tag == GUMBO_TAG_OL)
        return name == u"start" || name == u"reversed";
    if (tag == GUMBO_TAG_TIME || tag == GUMBO_TAG_INS || tag == GUMBO_TAG_DEL)
        return name == u"datetime";
    return false;
}

bool isTrackingPixel(const GumboNode *image, const QString &address)
{
    const QUrl url(address);
    const bool feedCounter = url.host().endsWith(u"feedburner.com"_s)
        && (url.path().startsWith(u"/~r/"_s) || url.path().startsWith(u"/~4/"_s));
    return isTiny(attribute(image, "width")) || isTiny(attribute(image, "height"))
        || styleHides(attribute(image, "style")) || feedCounter || countsReaders(url.host());
}

} // namespace naranhi::sources
