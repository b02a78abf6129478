// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "shell/exporting.h"
#include "shell/library/libraryinuse.h"
#include "shell/library/librarytrouble.h"

#include <QStringList>
#include <QUrl>

#include <functional>

namespace naranhi {

// A feed that a page names.
struct FeedChoice
{
    QString address;
    QString title; // may be empty

    bool operator==(const FeedChoice &) const = default;
};

// What the window asks a person. A seam: tests answer in place of the native dialogs. Nothing
// blocks; a dialog that is put away without an answer calls nothing. Answers come on the GUI
// thread.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    virtual void askForFiles(const QString &folder, std::function<void(const QStringList &)> answer)
        = 0;
    virtual void askForFolder(const QString &folder, std::function<void(const QString &)> answer)
        = 0;
    // What was typed; the suggestion may be empty.
    virtual void askForAddress(
        const QString &suggestion, std::function<void(const QString &)> answer)
        = 0;
    // `name` has no ending. The answer is a path, and the format that goes with it.
    virtual void askWhereToExport(const QString &name,
        ExportFormat format,
        std::function<void(const QString &, ExportFormat)> answer)
        = 0;
    // The answer is a given date, or none at all: infer it from the articles.
    virtual void askForPublication(
        const Article &article, std::function<void(const PublicationDate &)> answer)
        = 0;
    // The reader's words about an article; empty: none.
    virtual void askForNote(
        const QString &title, const QString &note, std::function<void(const QString &)> answer)
        = 0;
    virtual void askAboutLibrary(
        const LibraryTrouble &trouble, std::function<void(const LibraryWayOut &)> answer)
        = 0;
    // The answer is a file, or the address of a server without a password.
    virtual void askWhichLibrary(
        const LibraryInUse &inUse, std::function<void(const QString &)> answer)
        = 0;
    virtual void openInBrowser(const QUrl &address) = 0;
    // The address of a feed, or of a page that has one, as it was typed.
    virtual void askForFeed(const QString &suggestion, std::function<void(const QString &)> answer)
        = 0;
    // Which of those that a page names, by their addresses; not none.
    virtual void askWhichFeeds(
        const QList<FeedChoice> &feeds, std::function<void(const QStringList &)> answer)
        = 0;
    // A file with a list of feeds; and where to write one.
    virtual void askForFeedList(const QString &folder, std::function<void(const QString &)> answer)
        = 0;
    virtual void askWhereToExportFeeds(
        const QString &folder, std::function<void(const QString &)> answer)
        = 0;
    // A file for a story; `file` is what it may be called, with its folder.
    virtual void askWhereToSaveStory(
        const QString &file, std::function<void(const QString &)> answer)
        = 0;
    virtual void showText(const QString &title, const QString &html) = 0;
};

} // namespace naranhi
