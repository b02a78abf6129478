// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/actions/actionset.h"
#include "shell/exporting.h"

#include <array>

namespace naranhi {

class AppContext;
class Dialogs;
class StoryExporter;

// What brings articles in and the story out.
class FileActions final : public ActionSet
{
    Q_OBJECT

public:
    FileActions(AppContext &context, Dialogs &dialogs, QObject *parent = nullptr);

    void retranslate() override;

    QAction *const open;
    QAction *const openFolder;
    QAction *const openAddress;
    QAction *const paste;
    QAction *const saveStory; // of the library, as a file
    QAction *const exportStory;
    const std::array<QAction *, 10> recent; // the file opened last first; those unused are hidden

    // Names the recent files, and disables those that are gone meanwhile: before they are shown.
    void updateRecent();
    // Among these, if it is a file of the reader's.
    void remember(const QString &source);

Q_SIGNALS:
    void failed(const QString &message); // for the reader
    void exported(const QString &path);

private:
    void askForFiles();
    void askForFolder();
    void askForAddress();
    void openClipboard();
    [[nodiscard]] std::array<QAction *, 10> addRecent();
    void saveOpenStory();
    void askWhereToExport();
    void updateEnabled();

    AppContext &m_context;
    Dialogs &m_dialogs;
    StoryExporter *m_exporter;
    ExportFormat m_format = ExportFormat::Html; // the one asked for last
};

} // namespace naranhi
