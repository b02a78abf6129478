// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/library/libraryinuse.h"

#include <QDialog>

class QBoxLayout;
class QFileDialog;
class QLabel;
class QLineEdit;
class QPushButton;

namespace naranhi {

// Shows which library is in use and lets the reader take another one: a file, a new one, one on a
// server, the usual one. Files that cannot be libraries, and addresses with passwords, are refused
// on the spot. Nothing is opened or written by it.
class LibraryChoiceDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryChoiceDialog)

public:
    explicit LibraryChoiceDialog(const LibraryInUse &inUse, QWidget *parent = nullptr);

    [[nodiscard]] const QString &chosen() const { return m_chosen; }

private:
    void buildFiles(QBoxLayout &layout);
    void buildServer(QBoxLayout &layout);
    QPushButton *addButton(QBoxLayout &layout, const QString &name, const QString &text);
    [[nodiscard]] QFileDialog *fileDialog(const QString &title);
    void askForFile();
    void askForNewFile();
    void takeFile(const QString &path);
    void takeNewFile(const QString &path);
    void judgeAddress();
    void take(const QString &location);
    void refuse(const QString &reason);

    LibraryInUse m_inUse;
    QLineEdit *m_address;
    QPushButton *m_connect;
    QLabel *m_note; // why something was refused
    QString m_chosen;
};

} // namespace naranhi
