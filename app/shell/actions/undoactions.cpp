// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions/undoactions.h"

#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

// Names may hold what a menu takes for a mnemonic: S&P.
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

UndoActions::UndoActions(QUndoStack &stack, QObject *parent)
    : ActionSet(parent)
    , undo(add(u"undo"_s, QKeySequence::keyBindings(QKeySequence::Undo), &stack, &QUndoStack::undo))
    , redo(add(u"redo"_s,
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
          &stack,
          &QUndoStack::redo))
    , m_stack(stack)
{
    connect(&stack, &QUndoStack::indexChanged, this, &UndoActions::retranslate);
    retranslate();
}

void UndoActions::retranslate()
{
    undo->setEnabled(m_stack.canUndo());
    redo->setEnabled(m_stack.canRedo());
    undo->setText(m_stack.canUndo() ? tr("&Undo: %1").arg(plain(m_stack.undoText())) : tr("&Undo"));
    redo->setText(m_stack.canRedo() ? tr("&Redo: %1").arg(plain(m_stack.redoText())) : tr("&Redo"));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
}

} // namespace naranhi
