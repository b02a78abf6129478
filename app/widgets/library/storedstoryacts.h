// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"

#include <QObject>

class QAction;
class QKeySequence;
class QPoint;

namespace naranhi {

class LibraryList;
class LibraryListing;

// What the reader may do with the selected stories of the library, by their menu or by keys while
// the list has the focus. Each is asked of the listing.
class StoredStoryActs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoredStoryActs)

public:
    // To be made when the list has its model.
    StoredStoryActs(LibraryListing &listing, LibraryList &list);

    void retranslate();
    void popUpMenu(const QPoint &globalPosition);
    [[nodiscard]] QList<QAction *> all() const; // a null action is a separator

    QAction *const open;
    QAction *const openBeside;
    QAction *const showArticles;
    QAction *const rename;
    QAction *const pin; // or let go of
    QAction *const merge;
    QAction *const save; // as a file

Q_SIGNALS:
    void articlesRequested(naranhi::StoredStoryId story);

private:
    QAction *add(const QString &name, const QKeySequence &key, void (StoredStoryActs::*act)());
    [[nodiscard]] QList<StoredStory> selected() const;
    void updateEnabled();
    void openThem(bool isBeside);
    void openCurrent() { openThem(false); }
    void openCurrentBeside() { openThem(true); }
    void listArticles();
    void askForName();
    void togglePinned();
    void mergeThem();
    void saveCurrent();

    LibraryListing &m_listing;
    LibraryList &m_list;
};

} // namespace naranhi
