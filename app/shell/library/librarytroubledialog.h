// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/library/librarytrouble.h"

#include <QDialog>

class QBoxLayout;
class QListWidget;
class QPushButton;

namespace naranhi {

// Says what is wrong with the library, and lets the reader choose what to do about it. Nothing is
// ever deleted by it.
class LibraryTroubleDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryTroubleDialog)

public:
    explicit LibraryTroubleDialog(const LibraryTrouble &trouble, QWidget *parent = nullptr);

    [[nodiscard]] const LibraryWayOut &wayOut() const { return m_wayOut; }

private:
    void listBackups(const QList<storage::LibraryBackup> &backups);
    void addWays(QBoxLayout &layout, const LibraryTrouble &trouble);
    QPushButton *addWay(QBoxLayout &layout, const QString &text, LibraryWayOut::Kind kind);

    QListWidget *m_backups;
    LibraryWayOut m_wayOut;
};

} // namespace naranhi
