// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/feeds/feeddiscovery.h"

#include "sources/boundedhtmltree.h"
#include "sources/characterset.h"
#include "sources/webaddress.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr qsizetype mostLinks = 50;

bool isTypeOfFeeds(const QString &type)
{
    static const QStringList types{u"application/rss+xml"_s,
        u"application/atom+xml"_s,
        u"application/feed+json"_s,
        u"application/rdf+xml"_s,
        u"application/x.atom+xml"_s,
        u"application/rss"_s,
        u"text/rss+xml"_s,
        u"text/rss"_s};
    return types.contains(type.section(u';', 0, 0).trimmed().toLower());
}

// "/rss", "/feed/", "/rss.xml", "/atom/news.xml", "feeds.example.org/news".
bool looksLikeFeed(const QUrl &url)
{
    static const QRegularExpression path(
        uR"(/(?:rss|feed|feeds|atom)(?:\.(?:xml|php|json|aspx?))?/?$|/(?:rss|feeds?|atom)/.*\.(?:xml|json)$|(?:rss|feed|atom)\.xml$|\.(?:rss|atom|rdf)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return path.match(url.path()).hasMatch()
        || (url.host().startsWith("feeds."_L1) && url.path().size() > 1);
}

class FeedLinks final
{
public:
    explicit FeedLinks(const QUrl &page)
        : m_base(page)
    {
    }

    void look(const GumboNode *root)
    {
        QList<const GumboNode *> open{root};
        while (!open.isEmpty()) {
            const GumboNode *node = open.takeLast();
            if (!isElement(node))
                continue;
            take(node);
            for (unsigned i = childCount(node); i > 0; --i)
                open.append(child(node, i - 1));
        }
    }

    QList<FeedLink> inOrder() const
    {
        QList<FeedLink> links = m_named.isEmpty() ? m_linked : m_named;
        std::stable_partition(links.begin(), links.end(), [](const FeedLink &link) {
            return !link.address.contains("comment"_L1, Qt::CaseInsensitive);
        });
        return links;
    }

private:
    void take(const GumboNode *node)
    {
        switch (tagOf(node)) {
        case GUMBO_TAG_BASE:
            m_base = m_base.resolved(QUrl(attribute(node, "href").trimmed()));
            break;
        case GUMBO_TAG_LINK:
            takeNamed(node);
            break;
        case GUMBO_TAG_A:
            takeLinked(node);
            break;
        default:
            break;
        }
    }

    void takeNamed(const GumboNode *node)
    {
        static const QRegularExpression blank(u"\\s+"_s);
        const QStringList relations = attribute(node, "rel").toLower().split(blank);
        const bool isFeed = relations.contains(u"feed"_s);
        const bool isOther
            = relations.contains(u"alternate"_s) && !relations.contains(u"stylesheet"_s);
        if (isFeed || (isOther && isTypeOfFeeds(attribute(node, "type"))))
            add(m_named, node, attribute(node, "title"));
    }

    void takeLinked(const GumboNode *node)
    {
        if (looksLikeFeed(addressOf(node)))
            add(m_linked, node, innerText(node));
    }

    QUrl addressOf(const GumboNode *node) const
    {
        QUrl url = m_base.resolved(QUrl(attribute(node, "href").trimmed()));
        if (url.scheme() == "feed"_L1)
            url.setScheme(u"http"_s);
        url.setFragment({});
        return url;
    }

    void add(QList<FeedLink> &links, const GumboNode *node, const QString &title) const
    {
        const QUrl url = addressOf(node);
        const QString address = url.toString(QUrl::FullyEncoded);
        const bool known = std::any_of(links.begin(), links.end(), [&](const FeedLink &link) {
            return link.address == address;
        });
        if (isOfTheWeb(url) && !known && links.size() < mostLinks)
            links.append({address, title.simplified()});
    }

    QUrl m_base;
    QList<FeedLink> m_named;
    QList<FeedLink> m_linked;
};

// Of a page that is nested too deep for the parser, what stands before its body.
QString readableMarkup(const QString &markup)
{
    if (nestingDepth(markup) <= deepestMarkup)
        return markup;
    const QString head
        = markup.first(std::max<qsizetype>(0, markup.indexOf("<body"_L1, 0, Qt::CaseInsensitive)));
    return nestingDepth(head) <= deepestMarkup ? head : QString();
}

} // namespace

QList<FeedLink> feedLinksIn(const RawFeed &page)
{
    const auto text = decodeText(page.bytes, {.declared = page.charset, .markup = true});
    if (!text)
        return {};
    const BoundedHtmlTree tree(readableMarkup(*text));
    if (tree.root() == nullptr)
        return {};
    FeedLinks links{QUrl(page.address)};
    links.look(tree.root());
    return links.inOrder();
}

QStringList usualFeedPlaces(const QString &pageAddress)
{
    QUrl url(pageAddress);
    if (!isOfTheWeb(url))
        return {};
    url.setQuery(QString());
    url.setFragment({});
    QStringList places;
    for (const QString &path : {u"/feed"_s,
             u"/rss"_s,
             u"/rss.xml"_s,
             u"/feed.xml"_s,
             u"/atom.xml"_s,
             u"/index.xml"_s,
             u"/feed.json"_s}) {
        url.setPath(path);
        places.append(url.toString(QUrl::FullyEncoded));
    }
    return places;
}

} // namespace naranhi::sources
