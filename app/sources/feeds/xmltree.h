// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace naranhi::sources {

struct XmlAttribute
{
    QString name; // lower case, with its prefix only where that is none of rdf
    QString value;
};

// An element, or a text where the name is empty.
struct XmlNode
{
    QString name; // lower case, without prefix
    QString module; // "dc", "content", "xhtml" …; empty: the feed's own words
    QString text;
    QList<XmlAttribute> attributes;
    std::vector<XmlNode> children;

    [[nodiscard]] bool isText() const { return name.isEmpty(); }
    [[nodiscard]] bool is(QStringView itsName, QStringView itsModule = {}) const
    {
        return name == itsName && module == itsModule;
    }
    [[nodiscard]] QString attribute(QStringView itsName) const;
    [[nodiscard]] QString innerText() const; // of everything below, as it is
};

struct XmlDocument
{
    XmlNode node; // nameless; holds all elements that stand outside
    bool brokenOff = false; // the text ended before its elements did
    bool cutShort = false; // more elements than we take
};

// The elements of a text that means to be XML. Never fails: unknown entities stay, end tags
// without a start are passed over, elements that were not closed end with their parent, an item
// begins outside of the one before. Nesting below 200 is flattened.
[[nodiscard]] XmlDocument readXml(const QString &text);

// The children as markup that an HTML parser reads; texts escaped, or as they are where they are
// markup themselves.
enum class XmlTexts { Escaped, Markup };
[[nodiscard]] QString innerMarkup(const XmlNode &node, XmlTexts texts);

} // namespace naranhi::sources
