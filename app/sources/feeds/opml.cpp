// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/feeds/opml.h"

#include "sources/characterset.h"
#include "sources/feeds/feedreader.h"
#include "sources/feeds/xmltree.h"
#include "sources/webaddress.h"

#include <QSet>
#include <QUrl>
#include <QXmlStreamWriter>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

QString webAddress(const QString &written)
{
    QString text = written.trimmed();
    if (text.startsWith("feed:http"_L1, Qt::CaseInsensitive))
        text = text.sliced(5);
    QUrl url(text);
    if (url.scheme() == "feed"_L1)
        url.setScheme(u"http"_s);
    return isOfTheWeb(url) ? url.toString(QUrl::EncodeSpaces) : QString();
}

class OpmlReader final
{
public:
    Opml read(const XmlNode &root)
    {
        lookIn(root, {});
        return m_opml;
    }

private:
    void lookIn(const XmlNode &parent, const QStringList &folders)
    {
        for (const XmlNode &node : parent.children) {
            if (node.is(u"outline"))
                takeOutline(node, folders);
            else if (node.is(u"title") && m_opml.title.isEmpty())
                m_opml.title = node.innerText().simplified();
            else
                lookIn(node, folders);
        }
    }

    void takeOutline(const XmlNode &node, const QStringList &folders)
    {
        const QString written = node.attribute(u"xmlurl");
        const QString address = webAddress(written.isEmpty() ? node.attribute(u"url") : written);
        const bool isFeed = !address.isEmpty()
            && (!written.isEmpty() || node.attribute(u"type").toLower() != "link"_L1);
        QStringList inside = folders;
        if (isFeed)
            add(node, address, folders);
        else if (const QString name = nameOf(node); !name.isEmpty())
            inside += name;
        lookIn(node, inside);
    }

    void add(const XmlNode &node, const QString &address, const QStringList &folders)
    {
        if (m_known.contains(address) || m_opml.feeds.size() >= mostOpmlFeeds)
            return;
        m_known.insert(address);
        m_opml.feeds.append({.address = address,
            .title = nameOf(node),
            .page = webAddress(node.attribute(u"htmlurl")),
            .folders = folders.isEmpty() ? foldersByCategory(node) : folders});
    }

    static QString nameOf(const XmlNode &node)
    {
        const QString title = node.attribute(u"title").simplified();
        return title.isEmpty() ? node.attribute(u"text").simplified() : title;
    }

    // "/News/Korea,/Other": the first.
    static QStringList foldersByCategory(const XmlNode &node)
    {
        const QString first = node.attribute(u"category").section(u',', 0, 0).trimmed();
        return first.startsWith(u'/') ? first.split(u'/', Qt::SkipEmptyParts) : QStringList();
    }

    Opml m_opml;
    QSet<QString> m_known;
};

// The same names as a tree, in which folders stand where their first feed stands.
struct Folder
{
    QString name;
    std::vector<Folder> folders{};
    QList<const OpmlFeed *> feeds{};
};

Folder &folderAt(Folder &root, const QStringList &names)
{
    Folder *at = &root;
    for (const QString &name : names) {
        const auto found = std::find_if(at->folders.begin(),
            at->folders.end(),
            [&name](const Folder &folder) { return folder.name == name; });
        at = found == at->folders.end() ? &at->folders.emplace_back(Folder{name}) : &*found;
    }
    return *at;
}

void writeNames(QXmlStreamWriter &xml, const QString &name)
{
    xml.writeAttribute(u"text"_s, name);
    xml.writeAttribute(u"title"_s, name);
}

void write(QXmlStreamWriter &xml, const Folder &folder)
{
    for (const Folder &inside : folder.folders) {
        xml.writeStartElement(u"outline"_s);
        writeNames(xml, inside.name);
        write(xml, inside);
        xml.writeEndElement();
    }
    for (const OpmlFeed *feed : folder.feeds) {
        xml.writeEmptyElement(u"outline"_s);
        writeNames(xml, feed->title.isEmpty() ? feed->address : feed->title);
        xml.writeAttribute(u"type"_s, u"rss"_s);
        xml.writeAttribute(u"xmlUrl"_s, feed->address);
        if (!feed->page.isEmpty())
            xml.writeAttribute(u"htmlUrl"_s, feed->page);
    }
}

} // namespace

Result<Opml> readOpml(const QByteArray &bytes)
{
    if (bytes.size() > maximumFeedBytes)
        return Failure(Error{Error::Code::TooLarge, {}});
    const auto text = decodeText(bytes, {.declared = {}, .markup = true});
    if (!text)
        return Failure(text.error());
    const Opml opml = OpmlReader().read(readXml(*text).node);
    if (opml.feeds.isEmpty())
        return Failure(Error{Error::Code::NoFeed, {}});
    return opml;
}

QByteArray writeOpml(const Opml &opml)
{
    Folder root;
    for (const OpmlFeed &feed : opml.feeds)
        folderAt(root, feed.folders).feeds.append(&feed);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"opml"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeStartElement(u"head"_s);
    xml.writeTextElement(u"title"_s, opml.title);
    xml.writeEndElement();
    xml.writeStartElement(u"body"_s);
    write(xml, root);
    xml.writeEndDocument();
    return bytes;
}

} // namespace naranhi::sources
