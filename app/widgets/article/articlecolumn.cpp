// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/articlecolumn.h"

#include "model/readingsession.h"
#include "widgets/article/articleview.h"
#include "widgets/article/columnhead.h"
#include "widgets/article/overviewstrip.h"
#include "widgets/common/themesource.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace naranhi {

using namespace Qt::StringLiterals;

ArticleColumn::ArticleColumn(const ReadingContext &context, ArticleId id, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
    , m_head(new ColumnHead(context, id, this))
    , m_view(new ArticleView(context, id, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_view);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_view, 1);
    body->addWidget(new OverviewStrip(*m_view, this));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 2, 2, 0);
    whole->setSpacing(0);
    whole->addWidget(m_head);
    whole->addLayout(body, 1);
    connect(m_head, &ColumnHead::leftOutToggled, m_view, &ArticleView::setLeftOutShown);
    connect(m_view, &ArticleView::leftOutShownChanged, m_head, &ColumnHead::setLeftOutShown);
    connect(m_head, &ColumnHead::copyRequested, m_view, &ArticleView::copyWithSource);
    connect(m_view, &ArticleView::pageSet, this, &ArticleColumn::alignHead);
    connect(m_view, &ArticleView::focusChanged, this, qOverload<>(&QWidget::update));
    refresh();
}

void ArticleColumn::refresh()
{
    if (!m_context.session.contains(m_id))
        return;
    const Article &article = m_context.session.article(m_id);
    const QString name = article.outlet.isEmpty()
        ? article.title
        : QString(article.outlet % u": "_s % article.title);
    setAccessibleName(name);
    m_view->setAccessibleName(name);
    m_head->refresh();
    alignHead();
}

void ArticleColumn::alignHead()
{
    m_head->setSideMargin(m_view->sideMargin() + qRound(m_view->document()->documentMargin()));
}

void ArticleColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    alignHead();
}

void ArticleColumn::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_view->hasFocus())
        return;
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 2, m_context.theme.theme().accent);
}

} // namespace naranhi
