// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/appcontext.h"
#include "shell/dialogs.h"
#include "shell/mainwindow.h"

#include <QTemporaryDir>

#include <optional>

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

    void showText(const QString &, const QString &html) override { shownText = html; }

    QStringList files;
    QString folder;
    QString exportPath;
    std::optional<PublicationDate> publication;
    QString shownText;
};

// One run of the program: everything that it remembers lies in a folder that runs can share.
struct Run
{
    explicit Run(const QTemporaryDir &folder)
        : context({.settings = folder.filePath(QStringLiteral("settings.ini")),
                      .session = folder.filePath(QStringLiteral("session.json")),
                      .corrections = folder.filePath(QStringLiteral("corrections.json"))},
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
