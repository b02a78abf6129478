// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/filteredit.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace naranhi {

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &FilterEdit::typed);
}

// A line claims these keys even when it can do nothing with them, and the window's undo would seem
// dead while the line has the focus.
bool FilterEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void FilterEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QLineEdit::inputMethodEvent(event);
    QString composed = text();
    Q_EMIT typed(composed.insert(cursorPosition(), event->preeditString()));
}

} // namespace naranhi
