// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QObject>

class QMimeData;
class QUndoStack;

namespace naranhi {

namespace services {
class ArticleLoader;
}
class ReadingSession;
struct Article;

// Brings articles into the session, however they come: paths, pasted or dropped text, pages. What
// is opened together is one step on the undo stack. Lives on the GUI thread; reading happens
// elsewhere.
class ArticleOpener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleOpener)

public:
    ArticleOpener(services::ArticleLoader &loader,
        ReadingSession &session,
        QUndoStack &undo,
        QObject *parent = nullptr);

    // And whole addresses. Files with stories are handed on.
    void openPaths(const QStringList &paths);
    void openAddress(const QString &typed);
    // Files, folders and pages it names; else its page; else its text, unless that is addresses and
    // nothing else. `source` is a word for where it came from. False: there is nothing in it that
    // could be an article.
    bool openMime(const QMimeData &data, const QString &source);
    // Its page or its text, never what lies behind addresses in it. False: there is none.
    bool openText(const QMimeData &data, const QString &source);
    // What could not be read, once more; or all of its text.
    void openAgain(const QString &source, bool isWhole);
    [[nodiscard]] static bool canOpen(const QMimeData &data);

Q_SIGNALS:
    void opened(naranhi::ArticleId id); // the first of those that are opened together
    // Files of stories; in the place of what is open, as nothing else was asked for with them.
    void storiesRequested(const QStringList &files, bool isInstead);

private:
    void openUrls(const QList<QUrl> &urls);
    void openStories(const QStringList &files, bool isInstead);
    void beginLoad();
    void add(const Article &article);

    services::ArticleLoader &m_loader;
    ReadingSession &m_session;
    QUndoStack &m_undo;
    int m_load = 0;
    int m_openedLoad = 0; // of which the first was told
};

} // namespace naranhi
