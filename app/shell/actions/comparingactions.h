// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/actions/actionset.h"

namespace naranhi {

class ArticleColumns;
class ReadingPreferences;

// What the columns do beside one another.
class ComparingActions final : public ActionSet
{
    Q_OBJECT

public:
    ComparingActions(
        ArticleColumns &columns, ReadingPreferences &preferences, QObject *parent = nullptr);

    void retranslate() override;

    QAction *const findBeside; // what the others say of the sentence at the caret
    QAction *const follow; // scrolling one column takes the others along
    QAction *const lock; // the current column stays
    QAction *const join; // bands between columns

private:
    void update();

    ArticleColumns &m_columns;
    ReadingPreferences &m_preferences;
};

} // namespace naranhi
