// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QKeySequence;
class QPoint;

namespace naranhi {

class FeedListing;
class LibraryList;
class LibraryListing;

// What the reader may do with feeds: with the selected ones, by their menu or by keys while the
// list has the focus, and with all of them. Each is asked of the listing.
class FeedListActs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedListActs)

public:
    // To be made when the list has its model.
    FeedListActs(LibraryListing &listing, LibraryList &list);

    void retranslate();
    void popUpMenu(const QPoint &globalPosition);
    // A null action is a separator.
    [[nodiscard]] QList<QAction *> ofSelected() const;
    [[nodiscard]] QList<QAction *> ofAll() const;

    QAction *const showArticles;
    QAction *const update;
    QAction *const markRead;
    QAction *const rename;
    QAction *const wholeTexts;
    QAction *const remove;
    QAction *const add;
    QAction *const updateAll;
    QAction *const markAllRead;
    QAction *const byItself; // all are updated when they are due
    QAction *const import;
    QAction *const exportAll;

Q_SIGNALS:
    void articlesRequested(const QString &feed);

private:
    QAction *make(const QString &name, const QKeySequence &key, void (FeedListActs::*act)());
    [[nodiscard]] QStringList selected() const;
    void updateEnabled();
    void listArticles();
    void updateThem();
    void markThem();
    void askForName();
    void toggleWhole();
    void removeThem();
    void askForFeed();
    void updateEach();
    void markEach();
    void toggleByItself();
    void askForList();
    void askWhereTo();

    LibraryListing &m_library;
    FeedListing &m_listing;
    LibraryList &m_list;
};

} // namespace naranhi
