// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/appcontext.h"
#include "shell/dialogs.h"
#include "shell/mainwindow.h"

#include <QTemporaryDir>

#include <optional>
#include <utility>

class QTextEdit;

namespace naranhi::test {

// Answers what the window asks, at once. An empty answer is a dialog that was put away.
class AnsweringDialogs final : public Dialogs
{
public:
    void askForFiles(const QString &, std::function<void(const QStringList &)> answer) override
    {
        if (!files.isEmpty())
            answer(files);
    }

    void askForFolder(const QString &, std::function<void(const QString &)> answer) override
    {
        if (!folder.isEmpty())
            answer(folder);
    }

    void askForAddress(
        const QString &suggestion, std::function<void(const QString &)> answer) override
    {
        suggestedAddress = suggestion;
        if (!address.isEmpty())
            answer(address);
    }

    void askWhereToExport(const QString &,
        ExportFormat format,
        std::function<void(const QString &, ExportFormat)> answer) override
    {
        if (!exportPath.isEmpty())
            answer(exportPath, formatOfFile(exportPath, format));
    }

    void askForPublication(
        const Article &, std::function<void(const PublicationDate &)> answer) override
    {
        if (publication)
            answer(*publication);
    }

    void askForNote(const QString &,
        const QString &before,
        std::function<void(const QString &)> answer) override
    {
        noteBefore = before;
        if (note)
            answer(*note);
    }

    void askAboutLibrary(
        const LibraryTrouble &trouble, std::function<void(const LibraryWayOut &)> answer) override
    {
        libraryTroubles.append(trouble);
        if (wayOut)
            answer(*std::exchange(wayOut, {}));
    }

    void askWhichLibrary(
        const LibraryInUse &inUse, std::function<void(const QString &)> answer) override
    {
        libraryInUse = inUse;
        if (!chosenLibrary.isEmpty())
            answer(chosenLibrary);
    }

    void openInBrowser(const QUrl &page) override { browsed = page; }

    void askForFeed(const QString &suggestion, std::function<void(const QString &)> answer) override
    {
        suggestedAddress = suggestion;
        if (!address.isEmpty())
            answer(address);
    }

    void askWhichFeeds(
        const QList<FeedChoice> &feeds, std::function<void(const QStringList &)> answer) override
    {
        feedChoices = feeds;
        if (!chosenFeeds.isEmpty())
            answer(chosenFeeds);
    }

    void askForFeedList(const QString &, std::function<void(const QString &)> answer) override
    {
        if (!feedList.isEmpty())
            answer(feedList);
    }

    void askWhereToExportFeeds(
        const QString &, std::function<void(const QString &)> answer) override
    {
        if (!exportPath.isEmpty())
            answer(exportPath);
    }

    void askWhereToSaveStory(
        const QString &file, std::function<void(const QString &)> answer) override
    {
        suggestedFile = file;
        if (!storyFile.isEmpty())
            answer(storyFile);
    }

    void showText(const QString &, const QString &html) override { shownText = html; }

    QStringList files;
    QString folder;
    QString address;
    QString suggestedAddress;
    QString exportPath;
    std::optional<PublicationDate> publication;
    QUrl browsed;
    QString shownText;
    std::optional<QString> note;
    QString noteBefore;
    QList<LibraryTrouble> libraryTroubles;
    std::optional<LibraryWayOut> wayOut;
    LibraryInUse libraryInUse;
    QString chosenLibrary;
    QList<FeedChoice> feedChoices;
    QStringList chosenFeeds;
    QString feedList;
    QString suggestedFile;
    QString storyFile;
};

// One run of the program: everything that it remembers lies in a folder that runs can share.
struct Run
{
    // With a library where one is asked for.
    explicit Run(const QTemporaryDir &folder, const QString &library = {})
        : context({.settings = folder.filePath(QStringLiteral("settings.ini")),
                      .session = folder.filePath(QStringLiteral("session.json")),
                      .corrections = folder.filePath(QStringLiteral("corrections.json")),
                      .library = library.isEmpty() ? QString() : folder.filePath(library)},
            QPalette())
        , window(context, dialogs)
    {
        window.resize(1600, 1000);
    }

    // Starts, shows the window and waits until the story of `articles` articles stands.
    [[nodiscard]] bool begin(const QStringList &inputs, int articles);
    [[nodiscard]] bool settle(int articles);

    [[nodiscard]] QAction &action(const QString &name);
    [[nodiscard]] QTextEdit &textOfColumn(int row);
    // The first entity that so many articles name, or more.
    [[nodiscard]] EntityId sharedEntity(int articles) const;
    // The first mention of an entity in a column, on the screen: its middle, in viewport
    // coordinates.
    [[nodiscard]] QPoint mentionIn(int row, EntityId id);

    AppContext context;
    AnsweringDialogs dialogs;
    MainWindow window;
};

} // namespace naranhi::test
