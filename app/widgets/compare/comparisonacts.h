// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparison.h"
#include "model/readingfocus.h"
#include "widgets/common/readingcontext.h"

#include <QObject>

class QAbstractItemView;
class QAction;
class QKeySequence;
class QModelIndex;
class QPoint;

namespace naranhi {

// What the reader may do with a row of the comparison, by its menu or by keys while the list has
// the focus: set a difference aside, take it back in, comment it; say that places do not tell the
// same. Each act is one step on the undo stack; the story follows in the background.
class ComparisonActs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonActs)

public:
    // To be made when the list has its model.
    ComparisonActs(const ReadingContext &context, QAbstractItemView &list);

    void retranslate();
    void popUpMenu(const QPoint &globalPosition);

    QAction *const setAside; // or take back in; or say that these do not tell the same
    QAction *const comment;
    QAction *const join; // one sentence with one of another column; the column has the key

private:
    QAction *add(const QString &name, const QKeySequence &key, void (ComparisonActs::*act)());
    void updateEnabled();
    void setAsideCurrent();
    void askForComment();
    void joinCurrent();
    void part(const Passage &passage, const QModelIndex &index);
    [[nodiscard]] const Difference *difference() const; // of the current row; null for none
    [[nodiscard]] const Passage *passage() const;
    [[nodiscard]] std::optional<TextPlace> sentence() const;

    ReadingContext m_context;
    QAbstractItemView &m_list;
};

} // namespace naranhi
