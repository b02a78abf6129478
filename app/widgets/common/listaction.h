// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

class QAction;
class QObject;
class QString;

namespace naranhi {

// What can be done with the rows of a list, by keys that are its own: elsewhere they mean other
// things, and Delete deletes what is typed.
[[nodiscard]] QAction *listAction(
    const QString &name, const QList<QKeySequence> &keys, QObject *parent);

} // namespace naranhi
