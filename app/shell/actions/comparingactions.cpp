// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions/comparingactions.h"

#include "model/readingpreferences.h"
#include "widgets/article/articlecolumn.h"
#include "widgets/article/articlecolumns.h"
#include "widgets/article/columnfollowing.h"

using namespace Qt::StringLiterals;

namespace naranhi {

ComparingActions::ComparingActions(
    ArticleColumns &columns, ReadingPreferences &preferences, QObject *parent)
    : ActionSet(parent)
    , findBeside(add(u"findBeside"_s,
          {QKeySequence(Qt::CTRL | Qt::Key_B)},
          &columns,
          &ArticleColumns::compareCurrent))
    , follow(add(u"followPassages"_s,
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)},
          &preferences,
          [&preferences](bool on) { preferences.setColumnsFollow(on); }))
    , lock(add(u"lockColumn"_s,
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)},
          &columns,
          &ArticleColumns::toggleCurrentLock))
    , join(add(u"joinPassages"_s,
          {},
          &preferences,
          [&preferences](bool on) { preferences.setPassagesJoined(on); }))
    , m_columns(columns)
    , m_preferences(preferences)
{
    for (QAction *action : {follow, lock, join})
        action->setCheckable(true);
    const auto update = [this] { ComparingActions::update(); };
    connect(&columns, &ArticleColumns::currentChanged, this, update);
    connect(&columns.following(), &ColumnFollowing::lockedChanged, this, update);
    connect(&preferences, &ReadingPreferences::comparingChanged, this, update);
    ComparingActions::update();
    retranslate();
}

void ComparingActions::retranslate()
{
    findBeside->setText(tr("&Same in the other articles"));
    follow->setText(tr("&Columns follow one another"));
    lock->setText(tr("Loc&k column"));
    join->setText(tr("&Bands between matching passages"));
}

void ComparingActions::update()
{
    const int row = m_columns.currentRow();
    findBeside->setEnabled(row >= 0);
    follow->setChecked(m_preferences.columnsFollow());
    lock->setEnabled(row >= 0 && m_preferences.columnsFollow());
    lock->setChecked(
        row >= 0 && m_columns.following().isLocked(m_columns.columnAt(row)->articleId()));
    join->setChecked(m_preferences.passagesJoined());
}

} // namespace naranhi
