// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entities/filteredit.h"

#include <QInputMethodEvent>

namespace naranhi {

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &FilterEdit::typed);
}

void FilterEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QLineEdit::inputMethodEvent(event);
    QString composed = text();
    Q_EMIT typed(composed.insert(cursorPosition(), event->preeditString()));
}

} // namespace naranhi
