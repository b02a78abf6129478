// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/leadpicture.h"

#include "model/readingpreferences.h"
#include "model/readingsession.h"
#include "widgets/common/picturesource.h"
#include "widgets/common/themesource.h"
#include "widgets/common/typography.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr int rightMargin = 16;
constexpr int below = 8;

// Pictures of other schemes stay away: a page could name any file of this machine.
QString pictureOf(const Article &article)
{
    const bool isRemote
        = article.leadImage.startsWith(u"https://"_s) || article.leadImage.startsWith(u"http://"_s);
    return isRemote ? article.leadImage : QString();
}

} // namespace

LeadPicture::LeadPicture(const ReadingContext &context, ArticleId id, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
{
    setObjectName(u"leadPicture"_s);
    connect(&context.preferences,
        &ReadingPreferences::picturesShownChanged,
        this,
        &LeadPicture::refresh);
    connect(&context.preferences, &ReadingPreferences::textSettingChanged, this, &LeadPicture::fit);
    connect(&context.theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    if (context.pictures != nullptr)
        connect(context.pictures, &PictureSource::changed, this, &LeadPicture::take);
    refresh();
}

void LeadPicture::setSideMargin(int pixels)
{
    m_margin = pixels;
    fit();
}

void LeadPicture::setMostHeight(int pixels)
{
    m_mostHeight = pixels;
    fit();
}

void LeadPicture::refresh()
{
    const bool isWanted = m_context.pictures != nullptr && m_context.preferences.arePicturesShown()
        && m_context.session.contains(m_id);
    m_address = isWanted ? pictureOf(m_context.session.article(m_id)) : QString();
    m_image = {};
    setVisible(!m_address.isEmpty());
    if (m_address.isEmpty())
        return;
    m_context.pictures->ask(m_address);
    take(m_address);
}

void LeadPicture::take(const QString &address)
{
    if (address != m_address || address.isEmpty())
        return;
    m_image = m_context.pictures->picture(address).image;
    say();
    fit();
}

void LeadPicture::say()
{
    const QString problem = m_context.pictures->picture(m_address).problem;
    m_text = problem.isEmpty() ? tr("Fetching the picture…")
                               : tr("The picture cannot be shown. %1").arg(problem);
    if (!m_image.isNull())
        m_text.clear();
    setAccessibleName(m_image.isNull() ? m_text : tr("Picture of the article"));
    setToolTip(m_image.isNull() ? QString() : m_address);
}

QSize LeadPicture::pictureSize() const
{
    const QSize room(std::max(1, width() - m_margin - rightMargin), m_mostHeight);
    return m_image.size().scaled(m_image.size().boundedTo(room), Qt::KeepAspectRatio);
}

void LeadPicture::fit()
{
    const int lines = 2;
    const QFont font = typographyFor(m_context.preferences, QApplication::font()).small;
    const int words = lines * QFontMetrics(font).lineSpacing();
    setFixedHeight((m_image.isNull() ? words : pictureSize().height()) + below);
    update();
}

void LeadPicture::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_image.isNull()) {
        painter.drawImage(QRect(QPoint(m_margin, 0), pictureSize()), m_image);
        return;
    }
    painter.setFont(typographyFor(m_context.preferences, QApplication::font()).small);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(m_margin, 0, -rightMargin, -below), Qt::TextWordWrap, m_text);
}

void LeadPicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void LeadPicture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_address.isEmpty())
        say();
    QWidget::changeEvent(event);
}

} // namespace naranhi
