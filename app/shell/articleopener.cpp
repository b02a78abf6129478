// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/articleopener.h"

#include "model/readingsession.h"
#include "services/articleloader.h"
#include "shell/bundles/bundlefiles.h"
#include "shell/openarticlescommand.h"
#include "sources/network/addresses.h"

#include <QMimeData>
#include <QUndoStack>
#include <QUrl>

#include <utility>

namespace naranhi {

namespace {

constexpr qsizetype mostAddresses = 100;

// The lines of a text that is a list of addresses; none if it is anything else.
QStringList addressesIn(const QString &text)
{
    QStringList addresses;
    for (const QString &line : text.trimmed().split(u'\n')) {
        const QString address = line.trimmed();
        const bool isOne = sources::isAddress(address) && sources::addressFromTyped(address);
        if (!isOne || addresses.size() == mostAddresses)
            return {};
        addresses += address;
    }
    return addresses;
}

struct Sorted
{
    QStringList stories;
    QStringList others;
};

Sorted sorted(const QStringList &paths)
{
    Sorted sorted;
    for (const QString &path : paths)
        (isBundle(path) && !sources::isAddress(path) ? sorted.stories : sorted.others) += path;
    sorted.stories.removeDuplicates();
    return sorted;
}

bool isStory(const QUrl &url)
{
    return url.isLocalFile() && isBundle(url.toLocalFile());
}

// Nobody has typed an address that is dropped, and few have read it.
void loadUrls(const QList<QUrl> &urls, services::ArticleLoader &loader)
{
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            loader.load({url.toLocalFile()});
        else
            loader.loadLinks({url.toString(QUrl::EncodeSpaces)});
    }
}

} // namespace

ArticleOpener::ArticleOpener(
    services::ArticleLoader &loader, ReadingSession &session, QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
    , m_session(session)
    , m_undo(undo)
{
    connect(&loader, &services::ArticleLoader::loaded, this, &ArticleOpener::add);
}

void ArticleOpener::openPaths(const QStringList &paths)
{
    const Sorted inputs = sorted(paths);
    openStories(inputs.stories, inputs.others.isEmpty());
    if (inputs.others.isEmpty())
        return;
    beginLoad();
    m_loader.load(inputs.others);
}

void ArticleOpener::openAddress(const QString &typed)
{
    beginLoad();
    m_loader.loadAddresses({typed});
}

bool ArticleOpener::openMime(const QMimeData &data, const QString &source)
{
    if (!canOpen(data))
        return false;
    const QStringList addresses = addressesIn(data.text());
    if (!data.hasUrls() && addresses.isEmpty())
        return openText(data, source);
    if (data.hasUrls()) {
        openUrls(data.urls());
        return true;
    }
    beginLoad();
    m_loader.loadAddresses(addresses);
    return true;
}

void ArticleOpener::openUrls(const QList<QUrl> &urls)
{
    QStringList stories;
    QList<QUrl> others;
    for (const QUrl &url : urls) {
        if (isStory(url))
            stories += url.toLocalFile();
        else
            others += url;
    }
    openStories(stories, others.isEmpty());
    if (others.isEmpty())
        return;
    beginLoad();
    loadUrls(others, m_loader);
}

void ArticleOpener::openStories(const QStringList &files, bool isInstead)
{
    if (!files.isEmpty())
        Q_EMIT storiesRequested(files, isInstead);
}

bool ArticleOpener::openText(const QMimeData &data, const QString &source)
{
    const QString text = data.text().trimmed();
    if (data.hasUrls() || !addressesIn(text).isEmpty() || (text.isEmpty() && !data.hasHtml()))
        return false;
    beginLoad();
    if (data.hasHtml())
        m_loader.loadHtml(source, data.html());
    else
        m_loader.loadText(source, data.text());
    return true;
}

void ArticleOpener::openAgain(const QString &source, bool isWhole)
{
    beginLoad();
    m_loader.loadAgain(source, isWhole);
}

bool ArticleOpener::canOpen(const QMimeData &data)
{
    return data.hasUrls() || data.hasHtml() || !data.text().trimmed().isEmpty();
}

void ArticleOpener::beginLoad()
{
    // What is asked for while something still loads belongs to the same step.
    if (!m_loader.isRunning())
        ++m_load;
}

void ArticleOpener::add(const Article &article)
{
    m_undo.push(new OpenArticlesCommand(m_session, article, m_load));
    if (std::exchange(m_openedLoad, m_load) != m_load)
        Q_EMIT opened(m_session.articleAt(m_session.articleCount() - 1));
}

} // namespace naranhi
