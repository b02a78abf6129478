// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/feeds/xmltree.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

bool isVoid(const QString &name)
{
    static const QSet<QString> names{
        u"br"_s, u"hr"_s, u"img"_s, u"wbr"_s, u"col"_s, u"area"_s, u"input"_s};
    return names.contains(name);
}

QString startTag(const XmlNode &node)
{
    QString tag = u'<' + node.name;
    for (const XmlAttribute &attribute : node.attributes) {
        const bool plain = std::none_of(attribute.name.begin(), attribute.name.end(), [](QChar c) {
            return c == u'"' || c == u'\'' || c == u'<' || c == u'>' || c == u'/' || c.isSpace();
        });
        if (plain)
            tag += u' ' + attribute.name + u"=\""_s + attribute.value.toHtmlEscaped() + u'"';
    }
    return tag + u'>';
}

} // namespace

QString XmlNode::attribute(QStringView itsName) const
{
    const auto found = std::find_if(attributes.begin(),
        attributes.end(),
        [itsName](const XmlAttribute &candidate) { return candidate.name == itsName; });
    return found == attributes.end() ? QString() : found->value;
}

QString XmlNode::innerText() const
{
    QString all = text;
    for (const XmlNode &child : children)
        all += child.innerText();
    return all;
}

QString innerMarkup(const XmlNode &node, XmlTexts texts)
{
    QString markup;
    for (const XmlNode &child : node.children) {
        if (child.isText())
            markup += texts == XmlTexts::Escaped ? child.text.toHtmlEscaped() : child.text;
        else if (isVoid(child.name))
            markup += startTag(child) + innerMarkup(child, texts);
        else
            markup += startTag(child) + innerMarkup(child, texts) + u"</"_s + child.name + u'>';
    }
    return markup;
}

} // namespace naranhi::sources
