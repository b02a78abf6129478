// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/articleopener.h"

#include "services/articleloader.h"
#include "shell/openarticlescommand.h"

#include <QMimeData>
#include <QUndoStack>
#include <QUrl>

namespace naranhi {

namespace {

QStringList inputsIn(const QMimeData &data)
{
    QStringList inputs;
    for (const QUrl &url : data.urls())
        inputs += url.isLocalFile() ? url.toLocalFile() : url.toString();
    return inputs;
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
    if (paths.isEmpty())
        return;
    beginLoad();
    m_loader.load(paths);
}

bool ArticleOpener::openMime(const QMimeData &data, const QString &source)
{
    if (!canOpen(data))
        return false;
    beginLoad();
    if (data.hasUrls())
        m_loader.load(inputsIn(data));
    else if (data.hasHtml())
        m_loader.loadHtml(source, data.html());
    else
        m_loader.loadText(source, data.text());
    return true;
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
}

} // namespace naranhi
