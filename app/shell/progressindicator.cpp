// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/progressindicator.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace naranhi {

ProgressIndicator::ProgressIndicator(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_patience(new QTimer(this))
{
    m_cancel->setObjectName(u"cancelWork"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_patience->setSingleShot(true);
    m_patience->setInterval(300ms);
    connect(m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, this, &ProgressIndicator::cancelRequested);
    hide();
}

void ProgressIndicator::report(const QString &what, int done, int total)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    if (isHidden() && !m_patience->isActive())
        m_patience->start();
}

void ProgressIndicator::finish()
{
    m_patience->stop();
    hide();
}

void ProgressIndicator::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("Cancel"));
    QWidget::changeEvent(event);
}

} // namespace naranhi
