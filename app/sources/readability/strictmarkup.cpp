// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/readability/strictmarkup.h"

#include <QSet>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

bool isVoid(const QByteArray &name)
{
    static const QSet<QByteArray> names{"area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr"};
    return names.contains(name);
}

// Names with these are no names to a strict reader.
bool isPlainName(const char *name)
{
    return *name != '\0' && std::strpbrk(name, "=\"'<>/ \t\n\r\f") == nullptr;
}

QByteArray nameOf(const GumboElement &element)
{
    const QByteArray known = gumbo_normalized_tagname(element.tag);
    if (!known.isEmpty())
        return known;
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QByteArray(piece.data, static_cast<qsizetype>(piece.length)).toLower();
}

void appendEscaped(QByteArray &out, const char *text)
{
    for (; *text != '\0'; ++text) {
        switch (*text) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += *text;
        }
    }
}

class StrictWriter
{
public:
    StrictMarkup write(const GumboNode *root)
    {
        visit(root);
        m_result.markup = QString::fromUtf8(m_out);
        return std::move(m_result);
    }

private:
    void visit(const GumboNode *node)
    {
        if (isElement(node))
            visitElement(node);
        else if (node->type != GUMBO_NODE_COMMENT)
            addText(node);
    }

    void visitElement(const GumboNode *node)
    {
        const GumboElement &element = node->v.element;
        const QByteArray name = nameOf(element);
        if (isLeftAway(node))
            return;
        if (!isPlainName(name.constData())) {
            visitChildren(node);
            return;
        }
        endText();
        const qsizetype number = m_result.elements.size();
        m_result.elements.append({m_result.texts.size(), m_result.texts.size()});
        m_out += '<' + name + " data-at=\"" + QByteArray::number(number) + '"';
        addAttributes(element);
        if (isVoid(name)) {
            m_out += "/>";
            return;
        }
        m_out += '>';
        visitChildren(node);
        endText();
        m_out += "</" + name + '>';
        m_result.elements[number].end = m_result.texts.size();
    }

    void visitChildren(const GumboNode *node)
    {
        for (unsigned i = 0; i < childCount(node); ++i)
            visit(child(node, i));
    }

    static bool isLeftAway(const GumboNode *node)
    {
        const GumboTag tag = tagOf(node);
        return tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_TEMPLATE
            || (tag == GUMBO_TAG_SCRIPT && !attribute(node, "type").contains("ld+json"_L1));
    }

    void addAttributes(const GumboElement &element)
    {
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto *one = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            if (!isPlainName(one->name) || std::strcmp(one->name, "data-at") == 0)
                continue;
            m_out += ' ';
            m_out += one->name;
            m_out += "=\"";
            appendEscaped(m_out, one->value);
            m_out += '"';
        }
    }

    void addText(const GumboNode *node)
    {
        appendEscaped(m_out, node->v.text.text);
        m_text += node->v.text.text;
        m_nodes.append(node);
    }

    void endText()
    {
        if (const QString text = QString::fromUtf8(m_text).simplified(); !text.isEmpty())
            m_result.texts.append({m_nodes, text});
        m_text.clear();
        m_nodes.clear();
    }

    QByteArray m_text; // since the last tag
    QList<const GumboNode *> m_nodes; // that hold it
    StrictMarkup m_result;
    QByteArray m_out;
};

} // namespace

StrictMarkup strictMarkup(const GumboNode *root)
{
    return StrictWriter().write(root);
}

} // namespace naranhi::sources
