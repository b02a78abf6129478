// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    void openPaths(const QStringList &paths);
    // Files and folders it names; else its page; else its text. `source` is a word for where it
    // came from. False: there is nothing in it that could be an article.
    bool openMime(const QMimeData &data, const QString &source);
    [[nodiscard]] static bool canOpen(const QMimeData &data);

private:
    void beginLoad();
    void add(const Article &article);

    services::ArticleLoader &m_loader;
    ReadingSession &m_session;
    QUndoStack &m_undo;
    int m_load = 0;
};

} // namespace naranhi
