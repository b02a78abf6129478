// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/feeds/xmlfeed.h"

#include "sources/feeds/feeddate.h"
#include "sources/feeds/feedreader.h"
#include "sources/feeds/feedtexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr int deepestItem = 6;
constexpr int koreanOffset = 9 * 3600;

struct Word
{
    QStringView name;
    QStringView module = {};
};

// An element and the base that holds around it.
struct Placed
{
    const XmlNode *node = nullptr;
    QUrl base;
};

bool isItem(const XmlNode &node)
{
    return node.is(u"item") || node.is(u"entry");
}

bool hasHangul(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

class XmlFeedReader final
{
public:
    std::optional<Feed> read(const XmlDocument &document, const QUrl &address)
    {
        gather({&document.node, address}, 0);
        if (!m_channel.node && m_items.isEmpty())
            return {};
        Feed feed;
        if (m_channel.node)
            readChannel(feed);
        for (const Placed &item : m_items)
            feed.items.append(itemOf(item));
        if (document.brokenOff)
            feed.extent = FeedExtent::BrokenOff;
        if (document.cutShort || m_tooMany)
            feed.extent = FeedExtent::CutShort;
        return feed;
    }

private:
    void gather(const Placed &place, int depth)
    {
        for (const XmlNode &child : place.node->children) {
            const Placed inner{&child, child.isText() ? QUrl() : baseWithin(child, place.base)};
            if (child.name == u"html")
                continue; // a page, whatever its scripts call their elements
            if (isItem(child))
                addItem(inner);
            else if (!child.isText() && depth < deepestItem) {
                chooseChannel(inner, depth);
                gather(inner, depth + 1);
            }
        }
    }

    void addItem(const Placed &item)
    {
        m_tooMany = m_items.size() >= maximumFeedItems;
        if (!m_tooMany)
            m_items.append(item);
    }

    // The channel itself rather than what stands around it.
    void chooseChannel(const Placed &place, int depth)
    {
        const XmlNode &node = *place.node;
        const bool outer = depth == 0 && (node.is(u"rss") || node.is(u"rdf", u"rdf"));
        const bool inner = node.is(u"channel") || node.is(u"feed");
        if ((outer && !m_channel.node) || (inner && !m_hasChannel)) {
            m_channel = place;
            m_hasChannel = inner;
            m_dialect = node.is(u"feed") ? FeedDialect::Atom : FeedDialect::Rss;
            m_rootLanguage
                = m_rootLanguage.isEmpty() ? node.attribute(u"xml:lang") : m_rootLanguage;
        }
    }

    void readChannel(Feed &feed)
    {
        feed.language = lineOf(m_channel, {{u"language"}, {u"language", u"dc"}});
        if (feed.language.isEmpty())
            feed.language = m_rootLanguage;
        feed.title = lineOf(m_channel, {{u"title"}, {u"title", u"dc"}});
        const bool korean = feed.language.startsWith(u"ko", Qt::CaseInsensitive)
            || (feed.language.isEmpty() && hasHangul(feed.title));
        m_otherOffset = korean ? koreanOffset : 0;
        feed.address = linkOf(m_channel);
        if (!m_channel.base.isValid() || m_channel.base.isRelative())
            m_fallbackBase = QUrl(feed.address);
        feed.updated = dateOf(m_channel,
            {{u"updated"},
                {u"modified"},
                {u"lastbuilddate"},
                {u"modified", u"dcterms"},
                {u"date", u"dc"},
                {u"pubdate"},
                {u"published"},
                {u"issued", u"dcterms"}});
        if (!feed.updated.isValid())
            feed.updated = feedDate(m_channel.node->attribute(u"lastmod"), m_otherOffset);
        if (m_dialect == FeedDialect::Atom)
            m_feedAuthors = authorsIn(*m_channel.node);
    }

    FeedItem itemOf(Placed place) const
    {
        if (!place.base.isValid() || place.base.isRelative())
            place.base = m_fallbackBase.resolved(place.base);
        FeedItem item;
        item.title = lineOf(
            place, {{u"title"}, {u"title", u"dc"}, {u"title", u"media"}, {u"title", u"itunes"}});
        item.address = addressOf(place);
        item.id = idOf(place);
        if (item.id.isEmpty())
            item.id = item.address;
        item.authors = authorsOf(*place.node);
        item.published = dateOf(place,
            {{u"pubdate"},
                {u"published"},
                {u"issued"},
                {u"issued", u"dcterms"},
                {u"created"},
                {u"created", u"dcterms"},
                {u"date", u"dc"}});
        item.updated = dateOf(
            place, {{u"updated"}, {u"modified"}, {u"modified", u"dcterms"}, {u"date", u"dc"}});
        if (!item.updated.isValid())
            item.updated = feedDate(place.node->attribute(u"lastmod"), m_otherOffset);
        const SafeHtml body = bodyOf(place);
        item.text = body.text;
        item.html = body.html;
        return item;
    }

    QStringList authorsOf(const XmlNode &item) const
    {
        QStringList authors = authorsIn(item);
        for (const XmlNode &child : item.children)
            if (authors.isEmpty() && child.is(u"source"))
                authors = authorsIn(child);
        return authors.isEmpty() ? m_feedAuthors : authors;
    }

    // The full text before the summary; what says nothing does not count.
    SafeHtml bodyOf(const Placed &place) const
    {
        return firstText(place,
            {{u"encoded", u"content"},
                {u"content"},
                {u"body", u"xhtml"},
                {u"body"},
                {u"div", u"xhtml"},
                {u"fullitem"},
                {u"description"},
                {u"summary"},
                {u"abstract"},
                {u"description", u"dc"},
                {u"abstract", u"dcterms"},
                {u"summary", u"itunes"},
                {u"description", u"media"}});
    }

    QString lineOf(const Placed &place, std::initializer_list<Word> words) const
    {
        return firstText(place, words).text.simplified();
    }

    SafeHtml firstText(const Placed &place, std::initializer_list<Word> words) const
    {
        for (const Word &word : words) {
            for (const XmlNode &child : place.node->children) {
                if (!child.is(word.name, word.module))
                    continue;
                const SafeHtml said = feedText(child, place.base, m_dialect);
                if (!said.html.isEmpty())
                    return said;
            }
        }
        return {};
    }

    // Of several alike the last: feeds that write two mean to correct the first.
    QDateTime dateOf(const Placed &place, std::initializer_list<Word> words) const
    {
        for (const Word &word : words) {
            QDateTime last;
            for (const XmlNode &child : place.node->children) {
                const QDateTime date = child.is(word.name, word.module)
                    ? feedDate(child.innerText(), m_otherOffset)
                    : QDateTime();
                last = date.isValid() ? date : last;
            }
            if (last.isValid())
                return last;
        }
        return {};
    }

    QString addressOf(const Placed &place) const
    {
        const QString link = linkOf(place);
        return link.isEmpty() ? permalinkOf(place) : link;
    }

    // RSS writes the address as text, and again where it corrects itself; Atom as an attribute,
    // the best first. A page is better than the same in another format.
    QString linkOf(const Placed &place) const
    {
        QString found;
        int best = 0;
        for (const XmlNode &child : place.node->children) {
            const int rank = child.is(u"link") ? rankOfLink(child) : 0;
            const QString href = child.attribute(u"href");
            const bool better = rank > best || (rank == best && m_dialect == FeedDialect::Rss);
            if (rank == 0 || !better)
                continue;
            const QString address = safeAddress(
                href.isEmpty() ? child.innerText() : href, baseWithin(child, place.base));
            if (!address.isEmpty()) {
                found = address;
                best = rank;
            }
        }
        return found.isEmpty() ? safeAddress(place.node->attribute(u"href"), place.base) : found;
    }

    // 0: leads somewhere else.
    static int rankOfLink(const XmlNode &link)
    {
        const QString rel = link.attribute(u"rel").trimmed().toLower();
        const QString type = link.attribute(u"type").toLower();
        if (!rel.isEmpty() && rel != u"alternate")
            return 0;
        return type.isEmpty() || type.contains(u"html") ? 2 : 1;
    }

    static QString permalinkOf(const Placed &place)
    {
        for (const XmlNode &child : place.node->children) {
            if (child.is(u"content") && !child.attribute(u"src").isEmpty())
                return safeAddress(child.attribute(u"src"), baseWithin(child, place.base));
            if (!child.is(u"guid"))
                continue;
            const QString said = child.attribute(u"ispermalink").trimmed().toLower();
            const QString id = child.innerText().trimmed();
            if (said == u"true"
                || (said != u"false" && id.startsWith(u"http", Qt::CaseInsensitive)))
                return safeAddress(id, place.base);
        }
        return safeAddress(place.node->attribute(u"about"), place.base);
    }

    static QString idOf(const Placed &place)
    {
        for (const Word &word : {Word{u"guid"}, Word{u"id"}, Word{u"identifier", u"dc"}}) {
            for (const XmlNode &child : place.node->children) {
                const QString id
                    = child.is(word.name, word.module) ? child.innerText().trimmed() : QString();
                if (!id.isEmpty())
                    return id.startsWith(u'/') && place.base.isValid()
                        ? place.base.resolved(QUrl(id)).toString()
                        : id;
            }
        }
        return place.node->attribute(u"about").trimmed();
    }

    Placed m_channel;
    bool m_hasChannel = false;
    FeedDialect m_dialect = FeedDialect::Rss;
    QString m_rootLanguage;
    QList<Placed> m_items;
    bool m_tooMany = false;
    QUrl m_fallbackBase;
    int m_otherOffset = 0;
    QStringList m_feedAuthors;
};

} // namespace

std::optional<Feed> feedFromXml(const QString &text, const QUrl &address)
{
    return XmlFeedReader().read(readXml(text), address);
}

} // namespace naranhi::sources
