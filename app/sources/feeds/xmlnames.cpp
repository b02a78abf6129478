// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/feeds/xmlnames.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr qsizetype mostDeclared = 64;

// Lower case, without a slash at the end, as people write them either way.
QString plainUri(const QString &uri)
{
    const QString plain = uri.trimmed().toLower();
    return plain.endsWith(u'/') ? plain.chopped(1) : plain;
}

QString moduleOfUri(const QString &uri)
{
    static const QHash<QString, QString> modules{{QString(), QString()},
        {u"http://www.w3.org/2005/atom"_s, QString()},
        {u"http://purl.org/atom/ns#"_s, QString()},
        {u"http://purl.org/pie"_s, QString()},
        {u"http://purl.org/rss/1.0"_s, QString()},
        {u"http://purl.org/net/rss1.1#"_s, QString()},
        {u"http://my.netscape.com/rdf/simple/0.9"_s, QString()},
        {u"http://channel.netscape.com/rdf/simple/0.9"_s, QString()},
        {u"http://my.netscape.com/publish/formats/rss-0.91.dtd"_s, QString()},
        {u"http://backend.userland.com/rss"_s, QString()},
        {u"http://backend.userland.com/rss2"_s, QString()},
        {u"http://backend.userland.com/rss2.1"_s, QString()},
        {u"http://backend.userland.com/rss091"_s, QString()},
        {u"http://blogs.law.harvard.edu/tech/rss"_s, QString()},
        {u"http://purl.org/dc/elements/1.1"_s, u"dc"_s},
        {u"http://purl.org/dc/elements/1.0"_s, u"dc"_s},
        {u"http://purl.org/dc/terms"_s, u"dcterms"_s},
        {u"http://purl.org/rss/1.0/modules/content"_s, u"content"_s},
        {u"http://search.yahoo.com/mrss"_s, u"media"_s},
        {u"http://www.itunes.com/dtds/podcast-1.0.dtd"_s, u"itunes"_s},
        {u"http://www.w3.org/1999/xhtml"_s, u"xhtml"_s},
        {u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s, u"rdf"_s}};
    return modules.value(uri, u"other"_s);
}

QString moduleOfUsualPrefix(const QString &prefix)
{
    static const QHash<QString, QString> modules{{u"atom"_s, QString()},
        {u"rss"_s, QString()},
        {u"a10"_s, QString()},
        {u"dc"_s, u"dc"_s},
        {u"dcterms"_s, u"dcterms"_s},
        {u"content"_s, u"content"_s},
        {u"media"_s, u"media"_s},
        {u"itunes"_s, u"itunes"_s},
        {u"xhtml"_s, u"xhtml"_s},
        {u"rdf"_s, u"rdf"_s}};
    return modules.value(prefix, u"other"_s);
}

} // namespace

void XmlNamespaces::declare(const QString &prefix, const QString &uri)
{
    if (m_declared.size() < mostDeclared)
        m_declared.append({prefix, plainUri(uri)});
}

void XmlNamespaces::rootIsRead()
{
    for (const auto &[prefix, uri] : m_declared)
        if (prefix.isEmpty())
            m_rootUri = uri;
}

QString XmlNamespaces::moduleOf(const QString &prefix) const
{
    for (auto declared = m_declared.crbegin(); declared != m_declared.crend(); ++declared) {
        if (declared->first != prefix)
            continue;
        const bool roots = prefix.isEmpty() && declared->second == m_rootUri;
        const QString module = moduleOfUri(declared->second);
        return roots && module == u"other" ? QString() : module;
    }
    return prefix.isEmpty() ? QString() : moduleOfUsualPrefix(prefix);
}

} // namespace naranhi::sources
