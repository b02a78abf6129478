// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/columnhead.h"

#include "model/readingsession.h"
#include "widgets/article/lockicon.h"
#include "widgets/article/sourceline.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/outlettext.h"
#include "widgets/common/themesource.h"
#include "widgets/common/typography.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace naranhi {

using namespace Qt::StringLiterals;

namespace {

constexpr double dotShare = 0.72; // of the type's size

} // namespace

ColumnHead::ColumnHead(const ReadingContext &context, ArticleId id, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
    , m_dotSpace(new QWidget(this))
    , m_outlet(new ElidedLabel(this))
    , m_date(addButton(u"columnDate"_s, {}))
    , m_lock(addButton(u"columnLock"_s, {}))
{
    m_dotSpace->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_outlet->setAttribute(Qt::WA_TransparentForMouseEvents);
    QToolButton *menu = addButton(u"columnMenu"_s, u"…"_s);
    menu->setAccessibleName(tr("Column menu"));
    QToolButton *close = addButton(u"columnClose"_s, u"×"_s);
    close->setAccessibleName(tr("Close the article"));
    close->setToolTip(tr("Close the article"));

    auto *row = new QHBoxLayout(this);
    row->setSpacing(6);
    row->addWidget(m_dotSpace);
    row->addWidget(m_outlet);
    row->addWidget(m_date);
    row->addStretch(1);
    row->addWidget(m_lock);
    row->addWidget(menu);
    row->addWidget(close);
    connect(menu, &QToolButton::clicked, this, [menu, entries = makeMenu()] {
        entries->popup(menu->mapToGlobal(menu->rect().bottomLeft()));
    });
    connect(m_date, &QToolButton::clicked, this, &ColumnHead::dateEditRequested);
    connect(close, &QToolButton::clicked, this, &ColumnHead::closeRequested);
    m_lock->setCheckable(true);
    m_lock->setVisible(false);
    connect(m_lock, &QToolButton::toggled, this, &ColumnHead::lockToggled);
    refresh();
}

QToolButton *ColumnHead::addButton(const QString &name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QMenu *ColumnHead::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Copy with Source"), this, &ColumnHead::copyRequested);
    m_leftOut = menu->addAction(tr("Show What Was Left Out"));
    m_leftOut->setCheckable(true);
    connect(m_leftOut, &QAction::toggled, this, &ColumnHead::leftOutToggled);
    menu->addAction(tr("Set the Date…"), this, &ColumnHead::dateEditRequested);
    menu->addAction(tr("About This Article…"), this, &ColumnHead::aboutRequested);
    menu->addSeparator();
    QAction *base = menu->addAction(tr("Make It the Base"), this, &ColumnHead::baseRequested);
    base->setToolTip(tr("Moves it to the front: the others are compared with it in its order"));
    menu->setToolTipsVisible(true);
    menu->addAction(tr("Move Left"), this, [this] { Q_EMIT moveRequested(-1); });
    menu->addAction(tr("Move Right"), this, [this] { Q_EMIT moveRequested(1); });
    menu->addSeparator();
    menu->addAction(tr("Close"), this, &ColumnHead::closeRequested);
    return menu;
}

void ColumnHead::refresh()
{
    if (!m_context.session.contains(m_id))
        return;
    const Article &article = m_context.session.article(m_id);
    const Theme &theme = m_context.theme.theme();
    setFont(typographyFor(m_context.preferences, QApplication::font()).small);
    m_dotSpace->setFixedWidth(qRound(font().pixelSize() * dotShare));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.soft);
    colours.setColor(QPalette::ButtonText, theme.soft);
    setPalette(colours);
    m_outlet->setText(outletText(article));
    m_date->setText(publicationText(article.published, locale()));
    m_date->setToolTip(publicationReason(article.published) % u'\n' % tr("Press to set the date."));
    m_date->setAccessibleName(tr("Publication date: %1").arg(m_date->text()));
    m_date->setAccessibleDescription(m_date->toolTip());
    m_lock->setIcon(lockIcon(theme, font().pixelSize(), devicePixelRatioF()));
    m_lock->setIconSize({font().pixelSize(), font().pixelSize()});
    m_lock->setAccessibleName(tr("Lock the column"));
    m_lock->setToolTip(tr("Keep this column where it is while the others follow one another"));
    m_leftOut->setEnabled(!article.leftOut.isEmpty());
    update();
}

void ColumnHead::setSideMargin(int pixels)
{
    layout()->setContentsMargins(pixels, 6, 8, 2);
}

void ColumnHead::setLeftOutShown(bool shown)
{
    m_leftOut->setChecked(shown);
}

void ColumnHead::setLockShown(bool shown)
{
    m_lock->setVisible(shown);
}

void ColumnHead::setLocked(bool locked)
{
    m_lock->setChecked(locked);
}

void ColumnHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_context.theme.theme().outlet(m_context.session.rowOf(m_id)));
    const double radius = m_dotSpace->width() / 2.0;
    painter.drawEllipse(m_dotSpace->geometry().toRectF().center(), radius, radius);
}

void ColumnHead::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position().toPoint();
    else if (std::exchange(m_isDragging, false))
        Q_EMIT dragCancelled();
}

void ColumnHead::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const int moved = (event->position().toPoint() - m_pressed).manhattanLength();
    m_isDragging = m_isDragging || moved >= QApplication::startDragDistance();
    if (!m_isDragging)
        return;
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT dragged(event->globalPosition().toPoint().x());
}

void ColumnHead::mouseReleaseEvent(QMouseEvent *event)
{
    unsetCursor();
    if (std::exchange(m_isDragging, false))
        Q_EMIT dropped(event->globalPosition().toPoint().x());
}

} // namespace naranhi
