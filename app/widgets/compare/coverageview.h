// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/readingcontext.h"

#include <QElapsedTimer>
#include <QTableView>

namespace naranhi {

class CoverageRowHeader;

// The table of the coverage. Arrow keys, Home and End walk the cells, typed letters go to the next
// row that has them, Return and a click go to the place, on a row's words to where it is told
// first. Keeps its place while the story is built anew.
class CoverageView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageView)

public:
    explicit CoverageView(const ReadingContext &context, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    // Rows are as high as so many lines.
    void setLines(int lines);
    void keyboardSearch(const QString &typed) override;

Q_SIGNALS:
    void placeRequested(const QModelIndex &index);
    void columnMenuRequested(int column, const QPoint &at);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // the corner's ground

private:
    void connectHeaders();
    void fitColumns();
    void remember();
    void putBack();

    ReadingContext m_context;
    CoverageRowHeader *m_rowHeader;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    // Of the current cell, while the model is read anew.
    QString m_key;
    int m_article = 0;
    int m_scrolled = 0;
};

} // namespace naranhi
