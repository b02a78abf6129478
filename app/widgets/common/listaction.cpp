// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/listaction.h"

#include <QAction>

namespace naranhi {

QAction *listAction(const QString &name, const QList<QKeySequence> &keys, QObject *parent)
{
    auto *action = new QAction(parent);
    action->setObjectName(name);
    QList<QKeySequence> own = keys;
    own.removeAll(QKeySequence()); // an empty one is none
    action->setShortcuts(own);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

} // namespace naranhi
