// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace naranhi {

class LibraryListing;

// What narrows a search, in a bar that is shown on demand: outlet, dates, names, tag, what is
// unread or has a note. Sets the listing's query, but for its words. Dates may be years and months;
// what is no date is told and not asked for.
class LibraryFilters final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryFilters)

public:
    explicit LibraryFilters(LibraryListing &listing, QWidget *parent = nullptr);

    [[nodiscard]] bool isActive() const; // narrows anything
    void clear();

Q_SIGNALS:
    void activeChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillChoices();
    void apply();
    [[nodiscard]] QString dayIn(QLineEdit &field, bool isEnd);

    LibraryListing &m_listing;
    QFormLayout *m_form;
    QComboBox *m_outlet;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QComboBox *m_type;
    QLineEdit *m_name;
    QComboBox *m_tag;
    QCheckBox *m_unread;
    QCheckBox *m_noted;
    QPushButton *m_clear;
};

} // namespace naranhi
