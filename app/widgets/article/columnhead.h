// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/common/readingcontext.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace naranhi {

class ElidedLabel;

// The line above a column: the outlet's mark and name, the date (a press asks to set it), and the
// menu of what can be done with the article. Can be grabbed to move the column. Shows the session's
// state; what is asked for leaves as signals.
class ColumnHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnHead)

public:
    ColumnHead(const ReadingContext &context, ArticleId id, QWidget *parent = nullptr);

    void refresh(); // after the outlet's row, the date, the type or the theme changed
    void setSideMargin(int pixels);
    void setLeftOutShown(bool shown);
    void setLockShown(bool shown); // only while columns follow one another
    void setLocked(bool locked);

Q_SIGNALS:
    void dateEditRequested();
    void closeRequested();
    void moveRequested(int by); // columns to the right
    void baseRequested(); // to stand first
    void leftOutToggled(bool shown);
    void copyRequested();
    void aboutRequested(); // what is known of the article
    void lockToggled(bool locked);
    void dragged(int globalX);
    void dropped(int globalX);
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QToolButton *addButton(const QString &name, const QString &text);
    [[nodiscard]] QMenu *makeMenu();

    ReadingContext m_context;
    ArticleId m_id;
    QWidget *m_dotSpace;
    ElidedLabel *m_outlet;
    QToolButton *m_date;
    QToolButton *m_lock;
    QAction *m_leftOut = nullptr;
    QPoint m_pressed;
    bool m_isDragging = false;
};

} // namespace naranhi
