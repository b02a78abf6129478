// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"

#include <QObject>

class QAction;
class QKeySequence;
class QMenu;
class QPoint;

namespace naranhi {

class LibraryList;
class LibraryListing;

// What the reader may do with the selected articles of the library, by their menu or by keys while
// the list has the focus. Each is asked of the listing.
class StoredArticleActs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoredArticleActs)

public:
    // To be made when the list has its model.
    StoredArticleActs(LibraryListing &listing, LibraryList &list);

    void retranslate();
    void popUpMenu(const QPoint &globalPosition);
    [[nodiscard]] QList<QAction *> all() const; // a null action is a separator

    QAction *const openBeside;
    QAction *const openInstead;
    QAction *const earlier;
    QAction *const markRead; // or unread
    QAction *const addTag;
    QAction *const note;
    QAction *const apart;
    QAction *const remove;

private:
    QAction *add(
        const QString &name, const QList<QKeySequence> &keys, void (StoredArticleActs::*act)());
    [[nodiscard]] QList<StoredId> selected() const;
    [[nodiscard]] QList<StoredId> selectedThatAre(bool unread) const;
    void updateEnabled();
    void open(bool isInstead);
    void openThemBeside() { open(false); }
    void openThemInstead() { open(true); }
    void showEarlier();
    void toggleRead();
    void askForTag();
    void askForNote();
    void putApart();
    void removeThem();
    void addTakingTags(QMenu &menu);

    LibraryListing &m_listing;
    LibraryList &m_list;
};

} // namespace naranhi
