// SPDX-License-Identifier: GPL-3.0-or-later
// The reader behind readXml: one pass, no look back further than the elements that are open.

#include "sources/feeds/xmlentities.h"
#include "sources/feeds/xmlnames.h"
#include "sources/feeds/xmltree.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr std::size_t deepest = 200;
constexpr qsizetype mostNodes = 200000;
constexpr qsizetype mostAttributes = 64;

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_' || c == u':';
}

bool isNameEnd(QChar c)
{
    return c.isSpace() || c == u'>' || c == u'/' || c == u'=' || c == u'<';
}

std::pair<QString, QString> splitName(QStringView qualified)
{
    const qsizetype colon = qualified.indexOf(u':');
    if (colon <= 0)
        return {QString(), qualified.mid(colon + 1).toString().toLower()};
    return {qualified.first(colon).toString().toLower(),
        qualified.sliced(colon + 1).toString().toLower()};
}

bool isItem(const XmlNode &node)
{
    return node.is(u"item") || node.is(u"entry");
}

bool holdsItems(const XmlNode &node)
{
    return node.is(u"channel") || node.is(u"rss") || node.is(u"feed") || node.name == u"rdf";
}

// Looks for the same things again and again; each stretch of the text is searched once for each.
class Finder final
{
public:
    explicit Finder(QStringView text)
        : m_text(text)
    {
    }

    // Callers go forward, and the needles live on.
    qsizetype next(QStringView needle, qsizetype from)
    {
        const auto known = m_found.constFind(needle);
        if (known != m_found.cend() && (*known < 0 || *known >= from))
            return *known;
        return *m_found.insert(needle, m_text.indexOf(needle, from));
    }

private:
    QStringView m_text;
    QHash<QStringView, qsizetype> m_found;
};

struct OpenElement
{
    XmlNode *node;
    QString prefix;
    qsizetype namespaces;
};

class XmlReader final
{
public:
    explicit XmlReader(const QString &text)
        : m_text(text)
        , m_finder(m_text)
    {
    }

    XmlDocument read()
    {
        while (m_at < m_text.size() && !m_document.cutShort) {
            if (atMarkup())
                readMarkup();
            else
                readText();
        }
        m_document.brokenOff = m_document.brokenOff || !m_open.empty();
        return std::move(m_document);
    }

private:
    bool atMarkup() const
    {
        if (m_text[m_at] != u'<' || m_at + 1 >= m_text.size())
            return false;
        const QChar next = m_text[m_at + 1];
        return next == u'/' || next == u'!' || next == u'?' || isNameStart(next);
    }

    void readText()
    {
        const qsizetype end = m_text.indexOf(u'<', m_at + 1);
        const qsizetype stop = end < 0 ? m_text.size() : end;
        append(m_entities.resolved(m_text.sliced(m_at, stop - m_at)));
        m_at = stop;
    }

    void readMarkup()
    {
        const QStringView rest = m_text.sliced(m_at);
        if (rest.startsWith(u"<!--"))
            skipPast(u"-->", 4);
        else if (rest.startsWith(u"<![CDATA["))
            readCdata();
        else if (rest.startsWith(u"<!doctype", Qt::CaseInsensitive))
            readDoctype();
        else if (rest.startsWith(u"<!"))
            skipPast(u">", 2);
        else if (rest.startsWith(u"<?"))
            skipPast(u"?>", 2);
        else if (rest.startsWith(u"</"))
            readEndTag();
        else
            readStartTag();
    }

    // What is never ended ends at its first ">", or what follows would be lost.
    void skipPast(QStringView end, qsizetype opening)
    {
        qsizetype found = m_finder.next(end, m_at + opening);
        qsizetype length = end.size();
        if (found < 0) {
            found = m_finder.next(u">", m_at + opening);
            length = 1;
        }
        m_document.brokenOff = m_document.brokenOff || found < 0;
        m_at = found < 0 ? m_text.size() : found + length;
    }

    void readCdata()
    {
        const qsizetype start = m_at + 9;
        qsizetype end = m_finder.next(u"]]>", start);
        m_at = end < 0 ? m_text.size() : end + 3;
        if (end < 0) {
            const QString closing = m_open.empty() ? QString() : u"</"_s + qualifiedTop();
            end = closing.isEmpty() ? -1 : m_text.indexOf(closing, start, Qt::CaseInsensitive);
            m_at = end < 0 ? m_text.size() : end;
        }
        append(m_text.sliced(start, (end < 0 ? m_text.size() : end) - start).toString());
    }

    QString qualifiedTop() const
    {
        const OpenElement &top = m_open.back();
        return top.prefix.isEmpty() ? top.node->name : top.prefix + u':' + top.node->name;
    }

    // <!DOCTYPE rss [ <!ENTITY name "value"> ]>: plain entities are taken, all else is passed over.
    void readDoctype()
    {
        const qsizetype close = m_finder.next(u">", m_at);
        const qsizetype bracket = m_finder.next(u"[", m_at);
        if (bracket < 0 || (close >= 0 && close < bracket))
            return skipPast(u">", 2);
        const qsizetype end = m_finder.next(u"]", bracket);
        const qsizetype stop = end < 0 ? bracket : end;
        declareEntities(m_text.sliced(bracket, stop - bracket));
        m_at = stop;
        skipPast(u">", 0);
    }

    void declareEntities(QStringView subset)
    {
        for (const QStringView part : subset.split(u"<!ENTITY")) {
            const QStringView trimmed = part.trimmed();
            qsizetype end = 0;
            while (end < trimmed.size() && !trimmed[end].isSpace())
                ++end;
            const QStringView value = trimmed.sliced(end).trimmed();
            if (value.size() < 2 || (value[0] != u'"' && value[0] != u'\''))
                continue; // parameter entities, and those that lie elsewhere
            const qsizetype closing = value.indexOf(value[0], 1);
            if (closing > 0)
                m_entities.declare(
                    trimmed.first(end).toString(), value.sliced(1, closing - 1).toString());
        }
    }

    void readEndTag()
    {
        const qsizetype start = m_at + 2;
        qsizetype end = start;
        while (end < m_text.size() && !isNameEnd(m_text[end]))
            ++end;
        const auto [prefix, name] = splitName(m_text.sliced(start, end - start));
        while (end < m_text.size() && m_text[end] != u'>' && m_text[end] != u'<')
            ++end;
        m_at = end < m_text.size() && m_text[end] == u'>' ? end + 1 : end;
        for (std::size_t i = m_open.size(); i > 0; --i) {
            if (m_open[i - 1].node->name == name && m_open[i - 1].prefix == prefix)
                return closeTo(i - 1);
        }
    }

    void closeTo(std::size_t depth)
    {
        if (depth >= m_open.size())
            return;
        m_namespaces.dropTo(m_open[depth].namespaces);
        m_open.resize(depth);
    }

    void readStartTag()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_text.size() && !isNameEnd(m_text[m_at]))
            ++m_at;
        const auto [prefix, name] = splitName(m_text.sliced(start, m_at - start));
        const qsizetype namespaces = m_namespaces.count();
        XmlNode node;
        node.name = name.isEmpty() ? u"_"_s : name;
        const bool closed = readAttributes(node);
        if (!std::exchange(m_rootRead, true))
            m_namespaces.rootIsRead();
        node.module = m_namespaces.moduleOf(prefix);
        open(std::move(node), {nullptr, prefix, namespaces}, closed);
    }

    void open(XmlNode node, OpenElement element, bool closed)
    {
        if (isItem(node))
            leaveItem();
        const bool tooDeep = m_open.size() >= deepest;
        m_document.cutShort = ++m_nodes > mostNodes;
        if (!tooDeep)
            top().children.push_back(std::move(node));
        if (closed || tooDeep) {
            m_namespaces.dropTo(element.namespaces);
            return;
        }
        element.node = &top().children.back();
        m_open.push_back(element);
    }

    // Whatever the item before left open ends here.
    void leaveItem()
    {
        std::size_t depth = m_open.size();
        while (depth > 0 && !holdsItems(*m_open[depth - 1].node))
            --depth;
        if (depth > 0)
            closeTo(depth);
    }

    // True when the tag closes itself.
    bool readAttributes(XmlNode &node)
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'>') {
                ++m_at;
                return m_text[m_at - 2] == u'/';
            }
            if (c == u'<')
                return false;
            if (c.isSpace() || c == u'/' || c == u'=')
                ++m_at;
            else
                readAttribute(node);
        }
        m_document.brokenOff = true;
        return false;
    }

    void readAttribute(XmlNode &node)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !isNameEnd(m_text[m_at]))
            ++m_at;
        const QStringView name = m_text.sliced(start, m_at - start);
        skipBlanks();
        QString value;
        if (m_at < m_text.size() && m_text[m_at] == u'=') {
            ++m_at;
            skipBlanks();
            value = m_entities.resolved(attributeValue());
        }
        keepAttribute(node, name, value);
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    QStringView attributeValue()
    {
        const QChar quote = m_at < m_text.size() ? m_text[m_at] : QChar();
        if (quote == u'"' || quote == u'\'') {
            const qsizetype start = m_at + 1;
            const qsizetype end = m_finder.next(quote == u'"' ? u"\"" : u"'", start);
            if (end >= 0) {
                m_at = end + 1;
                return m_text.sliced(start, end - start);
            }
        }
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u'>')
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    void keepAttribute(XmlNode &node, QStringView qualified, const QString &value)
    {
        const auto [prefix, name] = splitName(qualified);
        if (prefix == u"xmlns")
            m_namespaces.declare(name, value);
        else if (prefix.isEmpty() && name == u"xmlns")
            m_namespaces.declare(QString(), value);
        else if (node.attributes.size() < mostAttributes)
            node.attributes.append(
                {prefix.isEmpty() || prefix == u"rdf" ? name : prefix + u':' + name, value});
    }

    XmlNode &top() { return m_open.empty() ? m_document.node : *m_open.back().node; }

    void append(const QString &text)
    {
        if (text.isEmpty())
            return;
        auto &children = top().children;
        if (!children.empty() && children.back().isText()) {
            children.back().text += text;
            return;
        }
        m_document.cutShort = ++m_nodes > mostNodes;
        XmlNode node;
        node.text = text;
        children.push_back(std::move(node));
    }

    QStringView m_text;
    Finder m_finder;
    qsizetype m_at = 0;
    qsizetype m_nodes = 0;
    bool m_rootRead = false;
    XmlDocument m_document;
    std::vector<OpenElement> m_open; // each the last child of the one before
    XmlNamespaces m_namespaces;
    XmlEntities m_entities;
};

} // namespace

XmlDocument readXml(const QString &text)
{
    QString clean = text;
    clean.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t')
            || c.unicode() == 0xFEFF || c.unicode() >= 0xFFFE;
    });
    return XmlReader(clean).read();
}

} // namespace naranhi::sources
