// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/actions/actionset.h"

#include <array>

namespace naranhi {

class ArticleColumns;

// What can be done with the columns and the one that has the focus.
class ColumnActions final : public ActionSet
{
    Q_OBJECT

public:
    explicit ColumnActions(ArticleColumns &columns, QObject *parent = nullptr);

    void retranslate() override;

    QAction *const close;
    QAction *const copy;
    QAction *const copyWithSource;
    QAction
        *const setDate; // asks through ArticleColumns::dateEditRequested, as the column's head does
    QAction *const about; // asks through ArticleColumns::aboutRequested, as the column's head does
    QAction *const correct; // the menu for the selection or the name at the caret
    QAction *const explainDate; // the card of the date at the caret
    QAction *const join; // the sentence at the caret with one of another column
    QAction *const showLeftOut;
    QAction *const moveLeft;
    QAction *const moveRight;
    QAction *const next;
    QAction *const previous;
    std::array<QAction *, 9> columns;

private:
    void addColumnKeys();
    void keepToColumns(); // keys that mean other things in other panes
    void updateEnabled();
    void copySelection();
    void askForDate();
    void askAbout();

    ArticleColumns &m_columns;
};

} // namespace naranhi
