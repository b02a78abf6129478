// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace naranhi {

// Asks for the address of a page. Accepts what a person types, with or without "https://", and
// nothing that is no address.
class AddressDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddressDialog)

public:
    // `suggestion` stands in the line, selected; may be empty.
    explicit AddressDialog(const QString &suggestion, QWidget *parent = nullptr);

    [[nodiscard]] QString address() const; // as it was typed
    void askForFeed(); // or a page that has one, rather than for a page

private:
    void updateEnabled();

    QLineEdit *m_line;
    QLabel *m_note;
    QPushButton *m_open;
};

} // namespace naranhi
