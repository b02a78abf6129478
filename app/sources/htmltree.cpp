// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/htmltree.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

// Void elements, and those whose end tag may be missing without nesting the next one.
bool closesItself(const QString &name)
{
    static const QSet<QString> names{u"area"_s,
        u"base"_s,
        u"br"_s,
        u"col"_s,
        u"embed"_s,
        u"hr"_s,
        u"img"_s,
        u"input"_s,
        u"link"_s,
        u"meta"_s,
        u"param"_s,
        u"source"_s,
        u"track"_s,
        u"wbr"_s,
        u"p"_s,
        u"li"_s,
        u"dt"_s,
        u"dd"_s,
        u"tr"_s,
        u"td"_s,
        u"th"_s,
        u"tbody"_s,
        u"thead"_s,
        u"tfoot"_s,
        u"option"_s,
        u"optgroup"_s,
        u"colgroup"_s,
        u"rt"_s,
        u"rp"_s,
        u"html"_s,
        u"body"_s,
        u"head"_s};
    return names.contains(name);
}

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u':';
}

} // namespace

int nestingDepth(QStringView markup)
{
    QHash<QString, int> open; // of each name: an end tag that ends nothing leaves the depth alone
    int depth = 0;
    int deepest = 0;
    qsizetype at = 0;
    while ((at = markup.indexOf(u'<', at)) >= 0 && at + 1 < markup.size()) {
        const bool closing = markup[at + 1] == u'/';
        qsizetype end = at + (closing ? 2 : 1);
        const qsizetype start = end;
        while (end < markup.size() && isNameCharacter(markup[end]))
            ++end;
        if (end > start && markup[start].isLetter()) {
            const QString name = markup.sliced(start, end - start).toString().toLower();
            if (!closesItself(name) && (!closing || open.value(name) > 0)) {
                const int step = closing ? -1 : 1;
                open[name] += step;
                depth += step;
            }
            deepest = std::max(deepest, depth);
        }
        at = end;
    }
    return deepest;
}

HtmlTree::HtmlTree(const QString &markup)
    : m_bytes(markup.toUtf8())
    , m_output(gumbo_parse_with_options(
          &kGumboDefaultOptions, m_bytes.constData(), static_cast<size_t>(m_bytes.size())))
{
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE
        || node->type == GUMBO_NODE_CDATA;
}

GumboTag tagOf(const GumboNode *node)
{
    return isElement(node) ? node->v.element.tag : GUMBO_TAG_UNKNOWN;
}

QString attribute(const GumboNode *node, const char *name)
{
    if (!isElement(node))
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

QString ownText(const GumboNode *node)
{
    return isText(node) ? QString::fromUtf8(node->v.text.text) : QString();
}

QString innerText(const GumboNode *node)
{
    QString text = ownText(node);
    for (unsigned i = 0; i < childCount(node); ++i)
        text += innerText(child(node, i));
    return text;
}

unsigned childCount(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_DOCUMENT)
        return node->v.document.children.length;
    return isElement(node) ? node->v.element.children.length : 0;
}

const GumboNode *child(const GumboNode *node, unsigned index)
{
    const GumboVector &children
        = node->type == GUMBO_NODE_DOCUMENT ? node->v.document.children : node->v.element.children;
    return static_cast<const GumboNode *>(children.data[index]);
}

} // namespace naranhi::sources
