// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/scopecheck.h"

#include <QKeyEvent>
#include <QMenu>

namespace naranhi {

namespace {

bool activates(const QEvent &event)
{
    if (event.type() == QEvent::MouseButtonRelease)
        return true;
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
}

} // namespace

ScopeCheck::ScopeCheck(QObject *parent)
    : QAction(parent)
{
    setObjectName(QStringLiteral("correctAlways"));
    setCheckable(true);
    retranslate();
}

void ScopeCheck::addTo(QMenu &menu)
{
    menu.addAction(this);
    menu.installEventFilter(this);
}

void ScopeCheck::retranslate()
{
    setText(tr("A&lways, in every story"));
}

CorrectionScope ScopeCheck::scope() const
{
    return isChecked() ? CorrectionScope::Always : CorrectionScope::Story;
}

CorrectionScope ScopeCheck::take()
{
    const CorrectionScope taken = scope();
    setChecked(false);
    return taken;
}

bool ScopeCheck::eventFilter(QObject *watched, QEvent *event)
{
    auto *menu = qobject_cast<QMenu *>(watched);
    if (menu == nullptr || menu->activeAction() != this || !activates(*event))
        return QAction::eventFilter(watched, event);
    toggle();
    return true;
}

} // namespace naranhi
