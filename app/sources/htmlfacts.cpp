// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/htmlfacts.h"

#include "sources/characterset.h"
#include "sources/datestamps.h"
#include "sources/headlines.h"
#include "sources/htmlauthors.h"
#include "sources/outlets.h"
#include "sources/textfeatures.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

// The scattered sources, as written.
struct Found
{
    QHash<QString, QStringList> meta; // lower-case name → contents, as they come
    QList<QJsonObject> articles; // JSON-LD objects of an article type
    QString title;
    QString time; // the first on the page
    QString publicationTime; // what the microdata call so
    QString canonical; // <link>s
    QString image;
    QString language;
};

// A fact, and where it stands.
struct Stated
{
    QString text;
    Origin origin = Origin::Page;
};

bool isArticleType(const QJsonValue &type)
{
    if (type.isArray()) {
        const QJsonArray types = type.toArray();
        return std::any_of(
            types.begin(), types.end(), [](const QJsonValue &one) { return isArticleType(one); });
    }
    return type.toString().endsWith("Article"_L1) || type.toString() == "BlogPosting"_L1;
}

void collectArticles(const QJsonValue &value, QList<QJsonObject> &articles, int depth = 0)
{
    if (depth > 6)
        return;
    if (value.isArray()) {
        const QJsonArray values = value.toArray();
        for (const QJsonValue &one : values)
            collectArticles(one, articles, depth + 1);
        return;
    }
    const QJsonObject object = value.toObject();
    if (isArticleType(object.value("@type"_L1)))
        articles << object;
    collectArticles(object.value("@graph"_L1), articles, depth + 1);
    collectArticles(object.value("mainEntity"_L1), articles, depth + 1);
}

// What the script holds, be it in a CDATA section or a comment, or with line breaks in its strings.
QJsonValue linkedData(QString script)
{
    static const QRegularExpression opening(uR"(^(?:\s|//|/\*|\*/|<!--|<!\[CDATA\[)+)"_s);
    static const QRegularExpression closing(uR"((?:\s|//|/\*|\*/|-->|\]\]>|;)+$)"_s);
    for (QChar &c : script) {
        if (c < u' ')
            c = u' ';
    }
    const auto json = QJsonDocument::fromJson(script.remove(opening).remove(closing).toUtf8());
    return json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
}

void collectMeta(const GumboNode *node, Found &found)
{
    for (const char *naming : {"property", "name", "itemprop"}) {
        const QString content = normaliseText(attribute(node, "content")).simplified();
        const QString names = attribute(node, naming).toLower();
        for (const QString &name : names.split(u' ', Qt::SkipEmptyParts)) {
            if (!content.isEmpty())
                found.meta[name].append(content);
        }
    }
}

void collectLink(const GumboNode *node, Found &found)
{
    const QString relation = attribute(node, "rel").toLower();
    QString *place = relation == "canonical"_L1 ? &found.canonical
        : relation == "image_src"_L1            ? &found.image
                                                : nullptr;
    if (place != nullptr && place->isEmpty())
        *place = attribute(node, "href").trimmed();
}

void collectTime(const GumboNode *node, Found &found)
{
    const QString moment = attribute(node, "datetime");
    const bool isPublication = attribute(node, "itemprop").contains("datePublished"_L1)
        || gumbo_get_attribute(&node->v.element.attributes, "pubdate") != nullptr;
    if (found.time.isEmpty())
        found.time = moment;
    if (isPublication && found.publicationTime.isEmpty())
        found.publicationTime = moment;
}

void collect(const GumboNode *node, Found &found)
{
    switch (tagOf(node)) {
    case GUMBO_TAG_META:
        collectMeta(node, found);
        break;
    case GUMBO_TAG_TITLE:
        if (found.title.isEmpty())
            found.title = normaliseText(innerText(node)).simplified();
        break;
    case GUMBO_TAG_LINK:
        collectLink(node, found);
        break;
    case GUMBO_TAG_TIME:
        collectTime(node, found);
        break;
    case GUMBO_TAG_HTML:
        found.language = attribute(node, "lang");
        break;
    case GUMBO_TAG_SCRIPT:
        if (attribute(node, "type").contains("ld+json"_L1)) {
            collectArticles(linkedData(innerText(node)), found.articles);
        }
        return;
    default:
        break;
    }
    for (unsigned i = 0; i < childCount(node); ++i)
        collect(child(node, i), found);
}

QString firstMeta(const Found &found, const QStringList &names)
{
    for (const QString &name : names) {
        if (const QStringList values = found.meta.value(name); !values.isEmpty())
            return values.first();
    }
    return {};
}

QString fieldOf(const Found &found, QLatin1StringView key)
{
    for (const QJsonObject &article : found.articles) {
        if (const QString value = article.value(key).toString(); !value.isEmpty())
            return normaliseText(value);
    }
    return {};
}

QStringList namesIn(const QJsonValue &value)
{
    if (value.isString())
        return authorNames(normaliseText(value.toString()));
    if (value.isObject())
        return namesIn(value.toObject().value("name"_L1));
    QStringList names;
    const QJsonArray values = value.toArray();
    for (const QJsonValue &one : values)
        names << namesIn(one);
    return names;
}

struct StatedNames
{
    QStringList names;
    Origin origin = Origin::Page;
};

Origin originOfMeta(const QString &name)
{
    return name.startsWith("og:"_L1) || name.startsWith("article:"_L1) ? Origin::OpenGraph
                                                                       : Origin::Meta;
}

// Names by which the outlet calls itself: an author only where nobody else is named.
QStringList ownNames(const Found &found)
{
    QStringList names = found.meta.value(u"og:site_name"_s);
    for (const QJsonObject &article : found.articles)
        names << article.value("publisher"_L1).toObject().value("name"_L1).toString();
    for (QString &name : names)
        name = matchKey(name);
    names.removeAll(QString());
    return names;
}

StatedNames authorsOf(const Found &found, const QStringList &own)
{
    const auto isOwn = [&own](const QString &name) { return own.contains(matchKey(name)); };
    for (const QJsonObject &article : found.articles) {
        QStringList names = namesIn(article.value("author"_L1));
        names.removeIf(isOwn);
        if (!names.isEmpty())
            return {names, Origin::LinkedData};
    }
    for (const QString &key : {u"dable:author"_s,
             u"dc:creator"_s,
             u"dc.creator"_s,
             u"dcterms.creator"_s,
             u"dcterm:creator"_s,
             u"article:author"_s, // often an address: then the next
             u"article:author_name"_s,
             u"og:article:author"_s,
             u"author"_s,
             u"byl"_s,
             u"parsely-author"_s,
             u"sailthru.author"_s}) {
        QStringList names;
        for (const QString &value : found.meta.value(key))
            names += authorNames(value);
        names.removeIf(isOwn);
        names.removeDuplicates();
        if (!names.isEmpty())
            return {names, originOfMeta(key)};
    }
    return {};
}

Stated outletOf(const Found &found)
{
    for (const QJsonObject &article : found.articles) {
        const QString name = article.value("publisher"_L1).toObject().value("name"_L1).toString();
        if (!name.isEmpty())
            return {outletNamed(normaliseText(name)), Origin::LinkedData};
    }
    for (const QString &key : {u"og:site_name"_s,
             u"article:publisher_name"_s,
             u"dc.publisher"_s,
             u"application-name"_s}) {
        if (const QString name = firstMeta(found, {key}); !name.isEmpty())
            return {outletNamed(name), originOfMeta(key)};
    }
    return {};
}

QList<Stated> publicationFields(const Found &found)
{
    QList<Stated> fields{{fieldOf(found, "datePublished"_L1), Origin::LinkedData}};
    for (const QString &key : {u"article:published_time"_s,
             u"og:published_time"_s,
             u"og:article:published_time"_s,
             u"datepublished"_s,
             u"pubdate"_s,
             u"publishdate"_s,
             u"publish-date"_s,
             u"publish_date"_s,
             u"published_at"_s,
             u"article:published"_s,
             u"article.published"_s,
             u"article.created"_s,
             u"originalpublicationdate"_s,
             u"parsely-pub-date"_s,
             u"sailthru.date"_s,
             u"date"_s,
             u"dc.date"_s,
             u"dc.date.issued"_s,
             u"dc.date.created"_s,
             u"dcterms.date"_s,
             u"dcterms.issued"_s,
             u"dcterms.created"_s,
             u"citation_publication_date"_s}) {
        fields.append({firstMeta(found, {key}), originOfMeta(key)});
    }
    fields << Stated{found.publicationTime, Origin::Page} << Stated{found.time, Origin::Page};
    return fields;
}

// The first that holds a date; of those that name the same day, the first that names the minute.
void addPublication(PageFacts &facts, const Found &found, bool korean)
{
    for (const Stated &field : publicationFields(found)) {
        const StatedMoment moment = momentOfField(field.text, korean);
        const bool isFirst = facts.published.isEmpty() && !moment.value.isEmpty();
        const bool isFiner = !facts.published.isEmpty() && !facts.published.contains(u'T')
            && moment.value.contains(u'T') && moment.value.startsWith(facts.published);
        if (!isFirst && !isFiner)
            continue;
        facts.published = moment.value;
        facts.offset = moment.offset;
        facts.publishedAsWritten = moment.written;
        facts.origins.removeIf([](const FactOrigin &each) { return each.fact == Fact::Published; });
        facts.origins.append({Fact::Published, field.origin});
    }
}

bool isWebAddress(const QString &text)
{
    return !text.isEmpty() && !text.contains(u' ')
        && (text.startsWith("http://"_L1) || text.startsWith("https://"_L1)
            || (!text.contains(u':') && text != "/"_L1 && text != "#"_L1));
}

// An address in linked data: a string, an object with one, or a list of these.
QString addressIn(const QJsonValue &value, int depth = 0)
{
    if (value.isString() || depth > 3)
        return value.toString().trimmed();
    if (value.isArray())
        return addressIn(value.toArray().first(), depth + 1);
    const QJsonObject object = value.toObject();
    for (const auto key : {"url"_L1, "contentUrl"_L1, "@id"_L1}) {
        if (const QString text = addressIn(object.value(key), depth + 1); !text.isEmpty())
            return text;
    }
    return {};
}

Stated firstAddress(const QList<Stated> &candidates)
{
    for (const Stated &each : candidates) {
        if (isWebAddress(each.text))
            return each;
    }
    return {};
}

// The link that exists to say it comes first here: in linked data it often is the site's.
Stated addressOf(const Found &found)
{
    QList<Stated> candidates{
        {found.canonical, Origin::Meta}, {firstMeta(found, {u"og:url"_s}), Origin::OpenGraph}};
    for (const QJsonObject &article : found.articles) {
        candidates << Stated{addressIn(article.value("mainEntityOfPage"_L1)), Origin::LinkedData}
                   << Stated{article.value("url"_L1).toString(), Origin::LinkedData};
    }
    return firstAddress(candidates);
}

Stated leadImageOf(const Found &found)
{
    QList<Stated> candidates;
    for (const QJsonObject &article : found.articles)
        candidates << Stated{addressIn(article.value("image"_L1)), Origin::LinkedData};
    candidates << Stated{firstMeta(
                             found, {u"og:image"_s, u"og:image:url"_s, u"og:image:secure_url"_s}),
        Origin::OpenGraph}
               << Stated{firstMeta(found, {u"twitter:image"_s, u"twitter:image:src"_s}),
                      Origin::Meta}
               << Stated{found.image, Origin::Meta};
    return firstAddress(candidates);
}

void take(const Stated &stated, Fact fact, QString &into, QList<FactOrigin> &origins)
{
    into = stated.text;
    if (!into.isEmpty())
        origins.append({fact, stated.origin});
}

void addTitles(HtmlFacts &facts, const Found &found)
{
    for (const Stated &title : {Stated{fieldOf(found, "headline"_L1), Origin::LinkedData},
             Stated{firstMeta(found, {u"og:title"_s}), Origin::OpenGraph},
             Stated{firstMeta(found, {u"twitter:title"_s}), Origin::Meta},
             Stated{found.title, Origin::Meta}}) {
        const QString text = title.text.simplified();
        // Old sites call every page by their own name.
        if (text.isEmpty() || isOutletName(text) || isPortalName(title.text))
            continue;
        facts.titles << text;
        facts.titleOrigins << title.origin;
    }
}

} // namespace

HtmlFacts htmlFacts(const GumboNode *root)
{
    Found found;
    collect(root, found);
    HtmlFacts facts;
    addTitles(facts, found);
    PageFacts &page = facts.page;
    page.title = facts.titles.value(0);
    take(outletOf(found), Fact::Outlet, page.outlet, page.origins);
    StatedNames authors = authorsOf(found, ownNames(found));
    if (authors.names.isEmpty())
        authors = {authorsInMarkup(root), Origin::Page};
    if (authors.names.isEmpty())
        authors = authorsOf(found, {});
    page.authors = authors.names;
    if (!page.authors.isEmpty())
        page.origins.append({Fact::Authors, authors.origin});
    page.language = found.language.section(u'-', 0, 0).toLower();
    if (!page.language.isEmpty())
        page.origins.append({Fact::Language, Origin::Meta});
    addPublication(page, found, page.language == "ko"_L1 || isKoreanText(page.title));
    take(addressOf(found), Fact::Address, page.address, page.origins);
    take(leadImageOf(found), Fact::LeadImage, page.leadImage, page.origins);
    facts.body = fieldOf(found, "articleBody"_L1);
    return facts;
}

} // namespace naranhi::sources
