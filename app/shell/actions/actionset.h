// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>

namespace naranhi {

// Acts of the window that belong together, made once with their keys and connected to what they do.
// Sets own their actions; the window puts them into menus and bars. Not being widgets, they are
// told to speak another language by the window.
class ActionSet : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionSet)

public:
    virtual void retranslate() = 0;

protected:
    explicit ActionSet(QObject *parent)
        : QObject(parent)
    {
    }

    template <typename Receiver, typename Act>
    QAction *add(
        const QString &name, const QList<QKeySequence> &keys, const Receiver *receiver, Act act)
    {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, receiver, act);
        return action;
    }
};

} // namespace naranhi
