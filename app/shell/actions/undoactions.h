// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/actions/actionset.h"

class QUndoStack;

namespace naranhi {

// Undo and redo, saying what they would undo. (QUndoStack's own cannot change their language.)
class UndoActions final : public ActionSet
{
    Q_OBJECT

public:
    explicit UndoActions(QUndoStack &stack, QObject *parent = nullptr);

    void retranslate() override;

    QAction *const undo;
    QAction *const redo;

private:
    QUndoStack &m_stack;
};

} // namespace naranhi
