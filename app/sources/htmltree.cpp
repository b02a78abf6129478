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

namespace {

// Walks over the tags of markup as the tokenizer of HTML does (WHATWG HTML, 13.2.5), as far as
// that says where a tag ends. Where it may not see what the parser sees, it sees more tags.
class TagWalk
{
public:
    explicit TagWalk(QStringView markup)
        : m_markup(markup)
    {
    }

    // To the next tag; false behind the last.
    bool next()
    {
        while ((m_at = m_markup.indexOf(u'<', m_at)) >= 0 && m_at + 1 < m_markup.size()) {
            if (m_markup.sliced(m_at).startsWith(u"<!--")) {
                skipComment();
                continue;
            }
            m_isEnd = m_markup[m_at + 1] == u'/';
            const qsizetype start = m_at + (m_isEnd ? 2 : 1);
            m_at = start;
            while (m_at < m_markup.size() && isNameCharacter(m_markup[m_at]))
                ++m_at;
            if (m_at == start || !m_markup[start].isLetter())
                continue;
            m_name = m_markup.sliced(start, m_at - start).toString().toLower();
            skipAttributes();
            return true;
        }
        return false;
    }

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool isEnd() const { return m_isEnd; }

    // Behind the script whose start tag this is.
    void skipScript()
    {
        const qsizetype end = m_markup.indexOf(u"</script", m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_markup.size() : end;
    }

private:
    void skipComment()
    {
        const qsizetype from = m_at + 2; // "<!-->" is a whole one
        const qsizetype plain = m_markup.indexOf(u"-->", from);
        const qsizetype odd = m_markup.indexOf(u"--!>", from);
        const qsizetype end = plain < 0 || (odd >= 0 && odd < plain) ? odd : plain;
        m_at = end < 0 ? m_markup.size() : end + 3;
    }

    // A '>' within quotation marks ends no tag; they count behind a name and a '=' only.
    void skipAttributes()
    {
        bool isNamed = false;
        for (; m_at < m_markup.size() && m_markup[m_at] != u'>'; ++m_at) {
            const QChar c = m_markup[m_at];
            if (c == u'=' && isNamed) {
                skipValue();
                isNamed = false;
                if (m_at >= m_markup.size() || m_markup[m_at] == u'>')
                    return;
            } else if (c == u'/') {
                isNamed = false;
            } else if (!c.isSpace()) {
                isNamed = true;
            }
        }
    }

    // To the last character of the value, or to the '>' that stands for it.
    void skipValue()
    {
        do
            ++m_at;
        while (m_at < m_markup.size() && m_markup[m_at].isSpace());
        if (m_at >= m_markup.size() || m_markup[m_at] == u'>')
            return;
        const QChar quote = m_markup[m_at];
        if (quote == u'"' || quote == u'\'') {
            const qsizetype end = m_markup.indexOf(quote, m_at + 1);
            m_at = end < 0 ? m_markup.size() : end;
            return;
        }
        while (m_at + 1 < m_markup.size() && !m_markup[m_at + 1].isSpace()
            && m_markup[m_at + 1] != u'>')
            ++m_at;
    }

    QStringView m_markup;
    qsizetype m_at = 0;
    QString m_name;
    bool m_isEnd = false;
};

} // namespace

int nestingDepth(QStringView markup)
{
    QHash<QString, int> open; // of each name: an end tag that ends nothing leaves the depth alone
    int depth = 0;
    int deepest = 0;
    TagWalk tags(markup);
    while (tags.next()) {
        if (!closesItself(tags.name()) && (!tags.isEnd() || open.value(tags.name()) > 0)) {
            const int step = tags.isEnd() ? -1 : 1;
            open[tags.name()] += step;
            depth += step;
        }
        deepest = std::max(deepest, depth);
        const bool isForeign = open.value(u"svg"_s) > 0 || open.value(u"math"_s) > 0;
        if (tags.name() == u"script" && !tags.isEnd() && !isForeign)
            tags.skipScript();
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

QString classAndId(const GumboNode *node)
{
    return attribute(node, "class") + u' ' + attribute(node, "id");
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
