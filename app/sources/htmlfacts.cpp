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
    QString time;
    QString language;
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
    case GUMBO_TAG_TIME:
        if (found.time.isEmpty())
            found.time = attribute(node, "datetime");
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

QStringList authorsOf(const Found &found)
{
    for (const QJsonObject &article : found.articles) {
        if (QStringList names = namesIn(article.value("author"_L1)); !names.isEmpty())
            return names;
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
        names.removeDuplicates();
        if (!names.isEmpty())
            return names;
    }
    return {};
}

QString outletOf(const Found &found)
{
    for (const QJsonObject &article : found.articles) {
        const QString name = article.value("publisher"_L1).toObject().value("name"_L1).toString();
        if (!name.isEmpty())
            return outletNamed(normaliseText(name));
    }
    return outletNamed(firstMeta(found,
        {u"og:site_name"_s,
            u"article:publisher_name"_s,
            u"dc.publisher"_s,
            u"application-name"_s}));
}

QString publishedOf(const Found &found, bool korean)
{
    const QStringList fields{fieldOf(found, "datePublished"_L1),
        firstMeta(found,
            {u"article:published_time"_s,
                u"og:published_time"_s,
                u"datepublished"_s,
                u"pubdate"_s,
                u"publishdate"_s,
                u"date"_s,
                u"dc.date"_s,
                u"dc.date.issued"_s,
                u"parsely-pub-date"_s,
                u"sailthru.date"_s,
                u"article.published"_s}),
        found.time};
    for (const QString &field : fields) {
        if (QString date = dateOfField(field, korean); !date.isEmpty())
            return date;
    }
    return {};
}

} // namespace

HtmlFacts htmlFacts(const GumboNode *root)
{
    Found found;
    collect(root, found);
    HtmlFacts facts;
    for (const QString &title : {fieldOf(found, "headline"_L1),
             firstMeta(found, {u"og:title"_s}),
             firstMeta(found, {u"twitter:title"_s}),
             found.title}) {
        // Old sites call every page by their own name.
        const bool own = isOutletName(title.simplified()) || isPortalName(title);
        if (!title.simplified().isEmpty() && !own)
            facts.titles << title.simplified();
    }
    facts.page.title = facts.titles.value(0);
    facts.page.outlet = outletOf(found);
    facts.page.authors = authorsOf(found);
    if (facts.page.authors.isEmpty())
        facts.page.authors = authorsInMarkup(root);
    facts.page.language = found.language.section(u'-', 0, 0).toLower();
    const bool korean = facts.page.language == "ko"_L1 || isKoreanText(facts.page.title);
    facts.page.published = publishedOf(found, korean);
    facts.body = fieldOf(found, "articleBody"_L1);
    return facts;
}

} // namespace naranhi::sources
