// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/articlecolumn.h"

#include "model/readingsession.h"
#include "widgets/article/articleview.h"
#include "widgets/article/columnhead.h"
#include "widgets/article/leadpicture.h"
#include "widgets/article/newtextbar.h"
#include "widgets/article/overviewstrip.h"
#include "widgets/article/passagenote.h"
#include "widgets/common/outlettext.h"
#include "widgets/common/themesource.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace naranhi {

using namespace Qt::StringLiterals;

ArticleColumn::ArticleColumn(const ReadingContext &context, ArticleId id, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
    , m_head(new ColumnHead(context, id, this))
    , m_new(new NewTextBar(context, id, this))
    , m_picture(new LeadPicture(context, id, this))
    , m_view(new ArticleView(context, id, this))
    , m_note(new PassageNote(context, m_view))
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
    whole->addWidget(m_new);
    whole->addWidget(m_picture);
    whole->addLayout(body, 1);
    connect(m_head, &ColumnHead::leftOutToggled, m_view, &ArticleView::setLeftOutShown);
    connect(m_view, &ArticleView::leftOutShownChanged, m_head, &ColumnHead::setLeftOutShown);
    connect(m_head, &ColumnHead::copyRequested, m_view, &ArticleView::copyWithSource);
    connect(m_view, &ArticleView::pageSet, this, &ArticleColumn::alignHead);
    connect(m_view, &ArticleView::focusChanged, this, qOverload<>(&QWidget::update));
    connect(&context.focus, &ReadingFocus::placeRequested, this, &ArticleColumn::noteWhatIsMissing);
    connect(&context.focus, &ReadingFocus::placeLeft, m_note, &QWidget::hide);
    refresh();
}

// Whoever asks is told at the sentence, who cannot see the notes beside it: in one go.
void ArticleColumn::noteWhatIsMissing()
{
    m_note->hide();
    const ReadingFocus &focus = m_context.focus;
    if (!focus.isComparing() || !m_context.session.contains(m_id))
        return;
    const bool isAsked = focus.current()->article == m_id;
    if (isAsked)
        m_view->setAccessibleDescription(whoHasIt());
    if (isAsked && focus.beside().isEmpty())
        m_note->say(tr("Only here"));
    else if (!m_view->markedPlace())
        m_note->say(tr("Not found here"));
}

QString ArticleColumn::whoHasIt() const
{
    QStringList having;
    QStringList lacking;
    for (const AnnotatedArticle &open : m_context.session.articles()) {
        if (open.id == m_id)
            continue;
        const bool has = std::ranges::any_of(m_context.focus.beside(),
            [&open](const TextPlace &place) { return place.article == open.id; });
        (has ? having : lacking).append(outletText(open.article));
    }
    QStringList said;
    if (!having.isEmpty())
        said.append(tr("Also in: %1.").arg(having.join(u", "_s)));
    if (!lacking.isEmpty())
        said.append(tr("Not found in: %1.").arg(lacking.join(u", "_s)));
    return said.join(u' ');
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
    m_picture->refresh();
    alignHead();
}

void ArticleColumn::alignHead()
{
    const int margin = m_view->sideMargin() + qRound(m_view->document()->documentMargin());
    m_head->setSideMargin(margin);
    m_new->setSideMargin(margin);
    m_picture->setSideMargin(margin);
    m_picture->setMostHeight(height() / 3);
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
