// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/epub/epubpackage.h"

#include "sources/characterset.h"
#include "sources/feeds/xmltree.h"
#include "sources/webaddress.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr qsizetype mostDocuments = 1000;
const QString containerName = u"META-INF/container.xml"_s;
const QString encryptionName = u"META-INF/encryption.xml"_s;

Failure failure(Error::Code code)
{
    return Failure(Error{.code = code, .detail = {}});
}

// Elements of that name, wherever they stand; those within one of them aside.
QList<const XmlNode *> allNamed(const XmlNode &node, QStringView name)
{
    QList<const XmlNode *> found;
    for (const XmlNode &inner : node.children) {
        if (inner.name == name)
            found << &inner;
        else
            found << allNamed(inner, name);
    }
    return found;
}

QString textOfFirst(const XmlNode &node, QStringView name)
{
    const QList<const XmlNode *> found = allNamed(node, name);
    return found.isEmpty() ? QString() : found.first()->innerText().simplified();
}

Result<XmlNode> readXmlOf(ZipArchive &archive, const QString &name)
{
    return archive.read(name).and_then([](const QByteArray &bytes) {
        return decodeText(bytes, {.declared = {}, .markup = true}).map([](const QString &text) {
            return readXml(text).node;
        });
    });
}

// A link of a file in the archive as the name of another; empty when it leads outside.
QString pathFrom(const QString &file, const QString &link)
{
    const QUrl url(link.trimmed());
    if (!url.isRelative() || !url.host().isEmpty() || url.path().isEmpty())
        return {};
    QStringList steps = file.split(u'/');
    steps.removeLast();
    const QString path = url.path(QUrl::FullyDecoded);
    if (path.startsWith(u'/'))
        steps.clear();
    for (const QString &step : path.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".."_s) {
            if (steps.isEmpty())
                return {};
            steps.removeLast();
        } else if (step != u"."_s) {
            steps << step;
        }
    }
    return steps.join(u'/');
}

// What the container names, else the first that is called so.
QString packageName(ZipArchive &archive)
{
    if (const auto container = readXmlOf(archive, containerName)) {
        for (const XmlNode *file : allNamed(*container, u"rootfile")) {
            const QString name = pathFrom({}, file->attribute(u"full-path"));
            if (archive.contains(name))
                return name;
        }
    }
    for (const QString &name : archive.names()) {
        if (name.endsWith(".opf"_L1, Qt::CaseInsensitive))
            return name;
    }
    return {};
}

// What programs write where they know nothing.
QString unlessUnknown(const QString &text)
{
    static const QStringList fillers{
        u"unknown"_s, u"unbekannt"_s, u"untitled"_s, u"calibre"_s, u"알 수 없음"_s};
    return fillers.contains(text.toLower()) ? QString() : text;
}

// What says of itself that it is the publication, else what says nothing of itself.
QString publicationDate(const XmlNode &metadata)
{
    QString plain;
    for (const XmlNode *date : allNamed(metadata, u"date")) {
        const QString event = date->attribute(u"opf:event") + date->attribute(u"event");
        if (event == "publication"_L1)
            return date->innerText().trimmed();
        if (event.isEmpty() && plain.isEmpty())
            plain = date->innerText().trimmed();
    }
    return plain;
}

bool saysPeriodical(const XmlNode &metadata)
{
    for (const XmlNode *meta : allNamed(metadata, u"meta")) {
        const QString about = meta->attribute(u"name") + meta->attribute(u"property");
        const QString value = meta->attribute(u"content") + meta->innerText();
        const bool ofType = about.contains("publication_type"_L1) || about.contains("type"_L1);
        if (ofType && value.contains("periodical"_L1, Qt::CaseInsensitive))
            return true;
    }
    static const QStringList kinds{
        u"periodical"_s, u"magazine"_s, u"newspaper"_s, u"journal"_s, u"news"_s};
    return kinds.contains(textOfFirst(metadata, u"type").toLower());
}

void takeMetadata(EpubPackage &package, const XmlNode &metadata)
{
    package.title = unlessUnknown(textOfFirst(metadata, u"title"));
    package.publisher = unlessUnknown(textOfFirst(metadata, u"publisher"));
    package.language = textOfFirst(metadata, u"language");
    package.date = publicationDate(metadata);
    package.isPeriodical = saysPeriodical(metadata);
    for (const XmlNode *creator : allNamed(metadata, u"creator")) {
        const QString name = unlessUnknown(creator->innerText().simplified());
        if (!name.isEmpty() && !package.creators.contains(name) && package.creators.size() < 20)
            package.creators << name;
    }
    for (const QStringView name : {u"source", u"identifier"}) {
        for (const XmlNode *node : allNamed(metadata, name)) {
            const QString text = node->innerText().trimmed();
            if (package.address.isEmpty() && isOfTheWeb(QUrl(text)))
                package.address = text;
        }
    }
}

struct Item
{
    QString path;
    bool isPage = false;
    bool isContents = false; // EPUB 3's table of contents
    bool isNcx = false; // EPUB 2's
};

QHash<QString, Item> itemsOf(const XmlNode &root, const QString &file)
{
    QHash<QString, Item> items;
    for (const XmlNode *node : allNamed(root, u"item")) {
        const QString type = node->attribute(u"media-type").toLower();
        const QString path = pathFrom(file, node->attribute(u"href"));
        if (!path.isEmpty())
            items.insert(node->attribute(u"id"),
                {.path = path,
                    .isPage = type == "application/xhtml+xml"_L1 || type == "text/html"_L1
                        || type == "text/x-oeb1-document"_L1,
                    .isContents = node->attribute(u"properties").split(u' ').contains(u"nav"_s),
                    .isNcx = type == "application/x-dtbncx+xml"_L1});
    }
    return items;
}

// Each page once, however often it is listed.
QStringList documentsOf(const XmlNode &root, const QHash<QString, Item> &items)
{
    QStringList documents;
    QSet<QString> seen;
    for (const XmlNode *node : allNamed(root, u"itemref")) {
        const Item item = items.value(node->attribute(u"idref"));
        const bool isAside = node->attribute(u"linear") == "no"_L1 || item.isContents;
        if (!item.isPage || isAside || seen.contains(item.path)
            || documents.size() == mostDocuments)
            continue;
        seen.insert(item.path);
        documents << item.path;
    }
    return documents;
}

// A line of a table of contents.
struct Entry
{
    QString path{};
    QString title{};
    bool isInnermost = true; // and no heading over others
};

Entry entryFor(const QString &file, const QList<const XmlNode *> &links, QStringView field)
{
    return links.isEmpty() ? Entry()
                           : Entry{.path = pathFrom(file, links.first()->attribute(field))};
}

void collectNav(const XmlNode &node, const QString &file, QList<Entry> &entries)
{
    for (const XmlNode &item : node.children) {
        if (item.name == u"li") {
            const QList<const XmlNode *> links = allNamed(item, u"a");
            Entry entry = entryFor(file, links, u"href");
            entry.title = links.isEmpty() ? QString() : links.first()->innerText().simplified();
            entry.isInnermost = allNamed(item, u"li").isEmpty();
            entries << entry;
        }
        collectNav(item, file, entries);
    }
}

QList<Entry> entriesOfNav(const XmlNode &root, const QString &file)
{
    QList<Entry> entries;
    for (const XmlNode *nav : allNamed(root, u"nav")) {
        const QString type = nav->attribute(u"epub:type") + nav->attribute(u"role");
        if (type.isEmpty() || type.contains("toc"_L1)) // and no list of pages or pictures
            collectNav(*nav, file, entries);
    }
    return entries;
}

void collectNcx(const XmlNode &node, const QString &file, QList<Entry> &entries)
{
    for (const XmlNode &point : node.children) {
        if (point.name == u"navpoint") {
            Entry entry = entryFor(file, allNamed(point, u"content"), u"src");
            entry.title = textOfFirst(point, u"navlabel");
            entry.isInnermost = allNamed(point, u"navpoint").isEmpty();
            entries << entry;
        }
        collectNcx(point, file, entries);
    }
}

QList<Entry> entriesOf(ZipArchive &archive, const QHash<QString, Item> &items)
{
    QList<Entry> entries;
    for (const Item &item : items) {
        const auto nav
            = item.isContents ? readXmlOf(archive, item.path) : Result<XmlNode>(Failure(Error()));
        if (nav)
            entries << entriesOfNav(*nav, item.path);
    }
    for (const Item &item : items) {
        const bool isWanted = item.isNcx && entries.isEmpty();
        const auto ncx
            = isWanted ? readXmlOf(archive, item.path) : Result<XmlNode>(Failure(Error()));
        if (ncx)
            collectNcx(*ncx, item.path, entries);
    }
    return entries;
}

// Sections point to the page of their first article, too: that one's own line counts, and of these
// the first.
QHash<QString, QString> chaptersOf(const QList<Entry> &entries)
{
    QHash<QString, QString> chapters;
    for (const bool isInnermost : {true, false}) {
        for (const Entry &entry : entries) {
            const bool isNew = !entry.path.isEmpty() && !chapters.contains(entry.path);
            if (isNew && entry.isInnermost == isInnermost && !entry.title.isEmpty())
                chapters.insert(entry.path, entry.title);
        }
    }
    return chapters;
}

// Fonts are often scrambled, by these two ways, in files that anybody may read.
bool isForFonts(const XmlNode &encrypted)
{
    const QList<const XmlNode *> methods = allNamed(encrypted, u"encryptionmethod");
    const QString way = methods.isEmpty() ? QString() : methods.first()->attribute(u"algorithm");
    return way == "http://www.idpf.org/2008/embedding"_L1
        || way == "http://ns.adobe.com/pdf/enc#RC"_L1;
}

bool areEncrypted(ZipArchive &archive, const QStringList &documents)
{
    const auto encryption = readXmlOf(archive, encryptionName);
    if (!encryption)
        return archive.contains(encryptionName);
    for (const XmlNode *encrypted : allNamed(*encryption, u"encrypteddata")) {
        if (isForFonts(*encrypted))
            continue;
        for (const XmlNode *file : allNamed(*encrypted, u"cipherreference")) {
            if (documents.contains(pathFrom({}, file->attribute(u"uri"))))
                return true;
        }
    }
    return false;
}

} // namespace

Result<EpubPackage> packageOf(ZipArchive &archive)
{
    const QString name = packageName(archive);
    if (name.isEmpty())
        return failure(Error::Code::NotText);
    const Result<XmlNode> root = readXmlOf(archive, name);
    if (!root)
        return Failure(root.error());
    EpubPackage package;
    for (const XmlNode *metadata : allNamed(*root, u"metadata"))
        takeMetadata(package, *metadata);
    const QHash<QString, Item> items = itemsOf(*root, name);
    package.documents = documentsOf(*root, items);
    if (package.documents.isEmpty())
        return failure(Error::Code::NoArticle);
    if (areEncrypted(archive, package.documents))
        return failure(Error::Code::Protected);
    package.chapters = chaptersOf(entriesOf(archive, items));
    return package;
}

} // namespace naranhi::sources
