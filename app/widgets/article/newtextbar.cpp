// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/newtextbar.h"

#include "model/newtext.h"
#include "model/readingsession.h"
#include "widgets/common/themesource.h"
#include "widgets/common/typography.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr int thickness = 4;

} // namespace

NewTextBar::NewTextBar(const ReadingContext &context, ArticleId id, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
    , m_words(new QLabel(this))
    , m_bar(new QWidget(this))
{
    setObjectName(u"newTextBar"_s);
    m_bar->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(8);
    row->addWidget(m_words);
    row->addWidget(m_bar, 1);
    const ReadingSession *session = &context.session;
    connect(session, &ReadingSession::comparisonChanged, this, &NewTextBar::refresh);
    connect(session, &ReadingSession::articleMoved, this, &NewTextBar::refresh);
    connect(&context.preferences,
        &ReadingPreferences::newTextSettingChanged,
        this,
        &NewTextBar::refresh);
    connect(
        &context.preferences, &ReadingPreferences::textSettingChanged, this, &NewTextBar::refresh);
    connect(&context.theme, &ThemeSource::changed, this, &NewTextBar::refresh);
    refresh();
}

void NewTextBar::setSideMargin(int pixels)
{
    layout()->setContentsMargins(pixels, 0, 16, 4);
}

QString NewTextBar::text() const
{
    return m_words->text();
}

void NewTextBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

// Without a comparison nothing is known to be told.
void NewTextBar::refresh()
{
    const ReadingSession &session = m_context.session;
    const int row = session.rowOf(m_id);
    const bool isKnown = !session.comparison().coverage.isEmpty();
    setVisible(m_context.preferences.isOnlyNew() && row >= 0 && isKnown);
    if (row < 0)
        return;
    m_share = newTextOf(session.articles(), session.comparison(), row).share;
    const Theme &theme = m_context.theme.theme();
    m_words->setFont(typographyFor(m_context.preferences, QApplication::font()).small);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.soft);
    m_words->setPalette(colours);
    m_words->setText(tr("New %1 %").arg(qRound(m_share * 100)));
    const QString whole
        = tr("%1 % of the text is new after the columns before it").arg(qRound(m_share * 100));
    setToolTip(whole);
    m_words->setAccessibleName(whole);
    update();
}

void NewTextBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_context.theme.theme();
    QRectF bar = m_bar->geometry();
    bar = QRectF(bar.left(), bar.center().y() - thickness / 2.0, bar.width(), thickness);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hairline);
    painter.drawRoundedRect(bar, 2, 2);
    bar.setWidth(bar.width() * m_share);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(bar, 2, 2);
}

} // namespace naranhi
