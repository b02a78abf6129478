// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions/columnactions.h"

#include "widgets/article/articlecolumn.h"
#include "widgets/article/articlecolumns.h"
#include "widgets/article/articleview.h"

using namespace Qt::StringLiterals;

namespace naranhi {

ColumnActions::ColumnActions(ArticleColumns &area, QObject *parent)
    : ActionSet(parent)
    , close(add(u"closeArticle"_s,
          {QKeySequence(Qt::CTRL | Qt::Key_W)},
          &area,
          &ArticleColumns::closeCurrent))
    , copy(
          add(u"copy"_s, {QKeySequence(Qt::CTRL | Qt::Key_C)}, this, &ColumnActions::copySelection))
    , copyWithSource(add(u"copyWithSource"_s,
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
          &area,
          &ArticleColumns::copyCurrentWithSource))
    , setDate(
          add(u"setDate"_s, {QKeySequence(Qt::CTRL | Qt::Key_D)}, this, &ColumnActions::askForDate))
    , about(add(u"aboutArticle"_s,
          {QKeySequence(Qt::ALT | Qt::Key_Return)},
          this,
          &ColumnActions::askAbout))
    , correct(add(u"correctHere"_s,
          {QKeySequence(Qt::CTRL | Qt::Key_R)},
          &area,
          &ArticleColumns::openCurrentMenu))
    , explainDate(add(
          u"explainDate"_s, {QKeySequence(Qt::Key_F4)}, &area, &ArticleColumns::explainCurrentDate))
    , join(add(u"joinPassages"_s,
          {QKeySequence(Qt::CTRL | Qt::Key_J)},
          &area,
          &ArticleColumns::joinCurrentPassage))
    , showLeftOut(add(u"showLeftOut"_s,
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
          &area,
          &ArticleColumns::toggleCurrentLeftOut))
    , moveLeft(add(u"moveLeft"_s,
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp)},
          &area,
          &ArticleColumns::moveCurrentLeft))
    , moveRight(add(u"moveRight"_s,
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown)},
          &area,
          &ArticleColumns::moveCurrentRight))
    , next(add(u"nextColumn"_s,
          {QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
          &area,
          &ArticleColumns::focusNext))
    , previous(add(u"previousColumn"_s,
          {QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
          &area,
          &ArticleColumns::focusPrevious))
    , m_columns(area)
{
    addColumnKeys();
    keepToColumns();
    connect(&area, &ArticleColumns::currentChanged, this, &ColumnActions::updateEnabled);
    updateEnabled();
    retranslate();
}

void ColumnActions::addColumnKeys()
{
    for (size_t i = 0; i < columns.size(); ++i) {
        const int row = static_cast<int>(i);
        columns[i] = add(u"column-%1"_s.arg(row + 1),
            {QKeySequence(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + row)))},
            this,
            [this, row] { m_columns.focusColumn(row); });
    }
}

void ColumnActions::keepToColumns()
{
    for (QAction *action : {correct, explainDate}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_columns.addAction(action);
    }
}

void ColumnActions::retranslate()
{
    close->setText(tr("&Close article"));
    copy->setText(tr("&Copy"));
    copyWithSource->setText(tr("Copy with &source"));
    setDate->setText(tr("Set publication &date…"));
    about->setText(tr("A&bout this article…"));
    correct->setText(tr("Correct the na&me or selection…"));
    explainDate->setText(tr("E&xplain the date"));
    join->setText(tr("The sentence tells the same as in another column"));
    showLeftOut->setText(tr("Show or hide text that was left &out"));
    moveLeft->setText(tr("Move column to the &left"));
    moveRight->setText(tr("Move column to the &right"));
    next->setText(tr("N&ext column"));
    previous->setText(tr("Pre&vious column"));
    for (size_t i = 0; i < columns.size(); ++i)
        columns[i]->setText(tr("Column &%1").arg(i + 1));
}

void ColumnActions::updateEnabled()
{
    const bool any = m_columns.count() > 0;
    join->setEnabled(m_columns.count() > 1);
    for (QAction *action : {close,
             copy,
             copyWithSource,
             setDate,
             about,
             correct,
             explainDate,
             showLeftOut,
             moveLeft,
             moveRight,
             next,
             previous})
        action->setEnabled(any);
    for (size_t i = 0; i < columns.size(); ++i)
        columns[i]->setEnabled(static_cast<int>(i) < m_columns.count());
}

void ColumnActions::copySelection()
{
    if (m_columns.currentRow() >= 0)
        m_columns.columnAt(m_columns.currentRow())->view().copy();
}

void ColumnActions::askAbout()
{
    if (m_columns.currentRow() >= 0)
        Q_EMIT m_columns.aboutRequested(m_columns.idAt(m_columns.currentRow()));
}

void ColumnActions::askForDate()
{
    if (m_columns.currentRow() >= 0)
        Q_EMIT m_columns.dateEditRequested(m_columns.columnAt(m_columns.currentRow())->articleId());
}

} // namespace naranhi
