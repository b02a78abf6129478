// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/dialogs.h"

class QFileDialog;
class QWidget;

namespace naranhi {

// The dialogs of the desktop, over one window. Each deletes itself when it is closed.
class NativeDialogs final : public Dialogs
{
public:
    void setParent(QWidget *window) { m_window = window; }

    void askForFiles(
        const QString &folder, std::function<void(const QStringList &)> answer) override;
    void askForFolder(const QString &folder, std::function<void(const QString &)> answer) override;
    void askForAddress(
        const QString &suggestion, std::function<void(const QString &)> answer) override;
    void askWhereToExport(const QString &name,
        ExportFormat format,
        std::function<void(const QString &, ExportFormat)> answer) override;
    void askForPublication(
        const Article &article, std::function<void(const PublicationDate &)> answer) override;
    void askForNote(const QString &title,
        const QString &note,
        std::function<void(const QString &)> answer) override;
    void askAboutLibrary(
        const LibraryTrouble &trouble, std::function<void(const LibraryWayOut &)> answer) override;
    void askWhichLibrary(
        const LibraryInUse &inUse, std::function<void(const QString &)> answer) override;
    void openInBrowser(const QUrl &address) override;
    void askForFeed(
        const QString &suggestion, std::function<void(const QString &)> answer) override;
    void askWhichFeeds(
        const QList<FeedChoice> &feeds, std::function<void(const QStringList &)> answer) override;
    void askForFeedList(
        const QString &folder, std::function<void(const QString &)> answer) override;
    void askWhereToExportFeeds(
        const QString &folder, std::function<void(const QString &)> answer) override;
    void askWhereToSaveStory(
        const QString &file, std::function<void(const QString &)> answer) override;
    void showText(const QString &title, const QString &html) override;

private:
    [[nodiscard]] QFileDialog *fileDialog(const QString &title, const QString &folder) const;

    QWidget *m_window = nullptr;
};

} // namespace naranhi
