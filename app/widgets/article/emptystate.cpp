// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/emptystate.h"

#include <QKeySequence>
#include <QLabel>
#include <QVBoxLayout>

namespace naranhi {

namespace {

QLabel *line(const QString &text, double scale, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
{
    const QString open = QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText);
    const QString paste = QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText);
    setObjectName(QStringLiteral("emptyState"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(32, 32, 32, 32);
    lines->addStretch(2);
    lines->addWidget(line(tr("No article is open"), 1.5, this));
    lines->addSpacing(8);
    lines->addWidget(line(tr("Open some (%1), paste text (%2), or drop files here.\n"
                             "Articles about one story are best read side by side.")
                              .arg(open, paste),
        1.1,
        this));
    lines->addStretch(3);
}

} // namespace naranhi
