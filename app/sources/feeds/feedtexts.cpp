// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/feeds/feedtexts.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr qsizetype mostPeople = 100;

bool hasElements(const XmlNode &node)
{
    return std::any_of(node.children.begin(), node.children.end(), [](const XmlNode &child) {
        return !child.isText();
    });
}

// The only element in it, if that is a div: Atom 1.0's wrapper, which is not part of the text.
const XmlNode *wrapperIn(const XmlNode &node)
{
    const XmlNode *only = nullptr;
    for (const XmlNode &child : node.children) {
        if (child.isText() ? !child.text.trimmed().isEmpty() : only != nullptr)
            return nullptr;
        if (!child.isText())
            only = &child;
    }
    return only && only->name == u"div" ? only : nullptr;
}

SafeHtml inlineText(const XmlNode &node, const QUrl &base, const QString &type)
{
    const bool atoms = type == u"xhtml" || type == u"html";
    const XmlNode *wrapper = atoms ? wrapperIn(node) : nullptr;
    const XmlNode &inner = wrapper ? *wrapper : node;
    const bool escaped = type == u"html" || type == u"text/html";
    return safeHtml(innerMarkup(inner, escaped ? XmlTexts::Markup : XmlTexts::Escaped),
        wrapper ? baseWithin(*wrapper, base) : base);
}

std::optional<QString> decodedBase64(const XmlNode &node)
{
    QByteArray bytes = node.innerText().toLatin1();
    bytes.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    const auto decoded
        = QByteArray::fromBase64Encoding(bytes, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && !decoded.decoded.isEmpty() ? std::optional(QString::fromUtf8(decoded.decoded))
                                                 : std::nullopt;
}

bool isPlain(const QString &type, FeedDialect dialect)
{
    if (type.contains(u"html"))
        return false;
    return type == u"plain" || (dialect == FeedDialect::Atom);
}

SafeHtml byLooks(const QString &text, const QUrl &base)
{
    return looksLikeMarkup(text) ? safeHtml(text, base) : safeHtmlOfText(text);
}

bool hasName(const QStringList &people)
{
    return std::any_of(people.begin(), people.end(), [](const QString &person) {
        return !person.contains(u'@') && !person.contains(u"://");
    });
}

// <author><name>…</name><email>…</email></author>, or the name alone.
QString personIn(const XmlNode &node)
{
    for (const QStringView part : {u"name", u"email", u"uri", u"url"}) {
        for (const XmlNode &child : node.children) {
            const QString text = child.name == part ? child.innerText().simplified() : QString();
            if (!text.isEmpty())
                return part == u"name" ? nameOfPerson(text) : text;
        }
    }
    return hasElements(node) ? QString() : nameOfPerson(node.innerText());
}

QStringList peopleIn(const XmlNode &node, QStringView name, QStringView module)
{
    QStringList people;
    for (const XmlNode &child : node.children) {
        if (people.size() >= mostPeople)
            break;
        const QString person = child.is(name, module) ? personIn(child) : QString();
        if (!person.isEmpty() && !people.contains(person))
            people << person;
    }
    return people;
}

} // namespace

QUrl baseWithin(const XmlNode &node, const QUrl &outer)
{
    const QString own = node.attribute(u"xml:base").trimmed();
    if (own.isEmpty())
        return outer;
    const QUrl url(own);
    if (!url.isValid())
        return outer;
    return outer.isValid() && url.isRelative() ? outer.resolved(url) : url;
}

SafeHtml feedText(const XmlNode &node, const QUrl &outer, FeedDialect dialect)
{
    const QUrl base = baseWithin(node, outer);
    const QString type = node.attribute(u"type").trimmed().toLower();
    if (hasElements(node))
        return inlineText(node, base, type);
    const bool coded
        = node.attribute(u"mode").toLower() == u"base64" || type == u"application/octet-stream";
    if (coded) {
        if (const auto text = decodedBase64(node))
            return byLooks(*text, base);
    }
    const QString text = node.innerText();
    if (isPlain(type, dialect))
        return safeHtmlOfText(text);
    return type.contains(u"html") ? safeHtml(text, base) : byLooks(text, base);
}

QString feedLine(const XmlNode &node, const QUrl &outer, FeedDialect dialect)
{
    return feedText(node, outer, dialect).text.simplified();
}

QString nameOfPerson(const QString &written)
{
    const QString text
        = looksLikeMarkup(written) ? safeHtml(written, {}).text.simplified() : written.simplified();
    for (const auto &[opening, closing] : {std::pair(u'(', u')'), std::pair(u'<', u'>')}) {
        const qsizetype start = text.indexOf(opening);
        const qsizetype end = text.indexOf(closing, start + 1);
        if (start < 0 || end < 0)
            continue;
        const QString inner = text.mid(start + 1, end - start - 1).trimmed();
        const QString outer = QString(text.first(start) + text.mid(end + 1)).simplified();
        if (inner.contains(u'@') && !outer.isEmpty())
            return outer;
        if (outer.contains(u'@') && !inner.isEmpty())
            return inner;
    }
    return text;
}

QStringList authorsIn(const XmlNode &node)
{
    QStringList some;
    for (const auto &[name, module] : {std::pair(u"author"_s, QString()),
             std::pair(u"creator"_s, u"dc"_s),
             std::pair(u"author"_s, u"dc"_s),
             std::pair(u"author"_s, u"itunes"_s)}) {
        const QStringList people = peopleIn(node, name, module);
        if (hasName(people))
            return people;
        if (some.isEmpty())
            some = people;
    }
    return some;
}

} // namespace naranhi::sources
