// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "model/libraryact.h"
#include "shell/library/librarystep.h"

#include <QObject>

namespace naranhi {

class AppContext;
class Dialogs;
class LibraryFinder;
class LibraryKeeper;

// Carries out what is asked of the library: opens its articles in columns, and changes it, each
// change one step on the undo stack. Lives on the GUI thread.
class LibraryActs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryActs)

public:
    struct Hands
    {
        LibraryKeeper &keeper;
        LibraryFinder &finder;
        Dialogs &dialogs;
    };

    LibraryActs(AppContext &context, const Hands &hands, QObject *parent = nullptr);

    void carryOut(const LibraryAct &act);

Q_SIGNALS:
    void shown(naranhi::ArticleId id); // it was asked for and is in a column
    void opened(const QList<naranhi::StoredId> &articles); // these, or shown them again
    void waysOutRequested();
    void savingRequested(naranhi::StoredStoryId story); // as a file
    void failed(const naranhi::Error &error);

private:
    struct Visitor;
    struct Opening // newest or earlier versions, on their way into columns
    {
        QList<StoredId> ids; // parallel to articles
        QList<Article> articles;
        bool isInstead = false;
        QList<StoredId> kept{}; // open already, and to stay
    };

    void open(const QList<StoredId> &ids, bool isInstead);
    void openStory(const OpenStoredStory &act);
    void showEarlier(StoredId id);
    void remove(const QList<StoredId> &ids);
    void askForNote(StoredId id);
    void push(const Opening &opening);
    void closeAllBut(const QList<StoredId> &kept);
    void change(const QString &text, const LibraryStep::Ways &ways);
    [[nodiscard]] LibraryStep *commandFor(const QString &text, const LibraryStep::Ways &ways);

    AppContext &m_context;
    Hands m_hands;
};

} // namespace naranhi
