// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/feeds/jsonfeed.h"

#include "sources/feeds/feeddate.h"
#include "sources/feeds/feedreader.h"
#include "sources/feeds/safehtml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

// The text up to the end of its last whole item, closed.
QByteArray mended(const QByteArray &text)
{
    QByteArray open;
    bool inString = false;
    qsizetype whole = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            i += c == '\\' ? 1 : 0;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            open += c;
        } else if ((c == '}' || c == ']') && !open.isEmpty()) {
            open.chop(1);
            whole = open == "{[" ? i + 1 : whole;
        }
    }
    return whole < 0 ? QByteArray() : text.first(whole) + "]}";
}

QString line(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString().simplified();
}

QString addressIn(const QJsonObject &object, const QString &key, const QUrl &base)
{
    return safeAddress(object.value(key).toString(), base);
}

QStringList authorsIn(const QJsonObject &object)
{
    QJsonArray people = object.value(u"authors"_s).toArray();
    if (people.isEmpty() && object.contains(u"author"_s))
        people = {object.value(u"author"_s)};
    QStringList names;
    for (const QJsonValue &person : people) {
        const QString name = line(person.toObject(), u"name"_s);
        const QString shown = name.isEmpty() ? line(person.toObject(), u"url"_s) : name;
        if (!shown.isEmpty())
            names << shown;
    }
    return names;
}

SafeHtml bodyOf(const QJsonObject &object, const QUrl &base)
{
    const QString html = object.value(u"content_html"_s).toString();
    const QString text = object.value(u"content_text"_s).toString();
    if (!html.trimmed().isEmpty())
        return safeHtml(html, base);
    return safeHtmlOfText(text.trimmed().isEmpty() ? object.value(u"summary"_s).toString() : text);
}

// Numbers are ids, too, though they ought to be texts.
QString idOf(const QJsonObject &object)
{
    const QJsonValue id = object.value(u"id"_s);
    return id.isDouble() ? QString::number(id.toDouble(), 'g', 15) : id.toString().trimmed();
}

FeedItem itemOf(const QJsonObject &object, const QUrl &base, const QStringList &feedAuthors)
{
    FeedItem item;
    item.title = line(object, u"title"_s);
    item.address = addressIn(object, u"url"_s, base);
    if (item.address.isEmpty())
        item.address = addressIn(object, u"external_url"_s, base);
    item.id = idOf(object);
    if (item.id.isEmpty())
        item.id = item.address;
    item.authors = authorsIn(object);
    if (item.authors.isEmpty())
        item.authors = feedAuthors;
    item.published = feedDate(object.value(u"date_published"_s).toString());
    item.updated = feedDate(object.value(u"date_modified"_s).toString());
    const SafeHtml body = bodyOf(object, base);
    item.text = body.text;
    item.html = body.html;
    return item;
}

Feed feedOf(const QJsonObject &object, const QUrl &address)
{
    Feed feed;
    feed.title = line(object, u"title"_s);
    const QUrl base = address.isValid() && !address.isEmpty()
        ? address
        : QUrl(addressIn(object, u"feed_url"_s, {}));
    feed.address = addressIn(object, u"home_page_url"_s, base);
    feed.language = line(object, u"language"_s);
    const QJsonArray items = object.value(u"items"_s).toArray();
    const QStringList authors = authorsIn(object);
    for (const QJsonValue &item : items) {
        if (feed.items.size() >= maximumFeedItems) {
            feed.extent = FeedExtent::CutShort;
            break;
        }
        if (item.isObject())
            feed.items.append(itemOf(item.toObject(), base, authors));
    }
    return feed;
}

bool isFeed(const QJsonObject &object)
{
    return object.value(u"items"_s).isArray()
        || object.value(u"version"_s).toString().contains(u"jsonfeed.org"_s);
}

} // namespace

std::optional<Feed> feedFromJson(const QString &text, const QUrl &address)
{
    const QByteArray bytes = text.toUtf8();
    QJsonDocument document = QJsonDocument::fromJson(bytes);
    const bool broken = document.isNull();
    if (broken)
        document = QJsonDocument::fromJson(mended(bytes));
    if (!document.isObject() || !isFeed(document.object()))
        return {};
    Feed feed = feedOf(document.object(), address);
    if (broken && feed.extent == FeedExtent::Whole)
        feed.extent = FeedExtent::BrokenOff;
    return feed;
}

} // namespace naranhi::sources
