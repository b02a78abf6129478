// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/dialogs.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace naranhi {

// Asks which of the feeds that a page names are meant. The first is checked.
class FeedChoiceDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedChoiceDialog)

public:
    explicit FeedChoiceDialog(const QList<FeedChoice> &feeds, QWidget *parent = nullptr);

    [[nodiscard]] QStringList chosen() const; // addresses

private:
    void updateEnabled();

    QListWidget *m_list;
    QPushButton *m_add;
};

} // namespace naranhi
