// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/overviewstrip.h"

#include "model/readingsession.h"
#include "widgets/article/articleview.h"
#include "widgets/common/themesource.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include <utility>

namespace naranhi {

namespace {

constexpr int stripWidth = 16;
constexpr double trackWidth = 8;
constexpr double inset = 6; // above and below the track
constexpr double smallestThumb = 18;

} // namespace

OverviewStrip::OverviewStrip(ArticleView &view, QWidget *parent)
    : QAbstractSlider(parent)
    , m_view(view)
{
    setOrientation(Qt::Vertical);
    setInvertedControls(true); // down goes on in the text
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setObjectName(QStringLiteral("overviewStrip"));
    setAccessibleName(tr("Overview of the article"));
    setToolTip(tr("Where the names are in the article"));
    const auto repaint = qOverload<>(&QWidget::update);
    const auto *focus = &view.context().focus;
    connect(focus, &ReadingFocus::hoveredChanged, this, repaint);
    connect(focus, &ReadingFocus::pinnedChanged, this, repaint);
    const auto drawAnew = [this] {
        m_faint = {};
        update();
    };
    connect(&view, &ArticleView::marksChanged, this, drawAnew);
    connect(&view.context().theme, &ThemeSource::changed, this, drawAnew);
    connect(&view, &ArticleView::pageSet, this, [this] {
        m_faint = {};
        follow();
    });
    connect(&view, &ArticleView::pageGrown, this, &OverviewStrip::follow);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &OverviewStrip::follow);
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, &OverviewStrip::follow);
    // A short article is laid out without any change of the scroll bar.
    connect(view.document()->documentLayout(),
        &QAbstractTextDocumentLayout::documentSizeChanged,
        this,
        &OverviewStrip::follow);
    connect(this, &QAbstractSlider::valueChanged, &view, [this](int position) {
        m_view.scrollTo(position / static_cast<double>(qMax(maximum(), 1)));
    });
    follow();
}

QSize OverviewStrip::sizeHint() const
{
    return {stripWidth, 4 * stripWidth};
}

void OverviewStrip::follow()
{
    const QSignalBlocker quiet(this);
    const TextSpan shown = m_view.charactersOnScreen();
    setRange(0, static_cast<int>(m_view.map().length()));
    setPageStep(static_cast<int>(shown.length()));
    constexpr int linesAScreen = 12;
    setSingleStep(qMax(pageStep() / linesAScreen, 1));
    setValue(static_cast<int>(shown.start));
    update();
}

double OverviewStrip::yOf(qsizetype position) const
{
    const double share = static_cast<double>(position) / qMax(maximum(), 1);
    return inset + share * (height() - 2 * inset);
}

QRectF OverviewStrip::thumb() const
{
    const double top = yOf(value());
    const double length = qMax(yOf(value() + pageStep()) - top, smallestThumb);
    const double left = (width() - trackWidth) / 2 - 2;
    return {left, qMin(top, height() - inset - length), trackWidth + 4, length};
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, faintLayer());
    paintLit(painter);
    if (pageStep() >= maximum())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_view.context().theme.theme().soft, 1));
    painter.drawRoundedRect(thumb().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

const QPixmap &OverviewStrip::faintLayer()
{
    if (!m_faint.isNull())
        return m_faint;
    const Theme &theme = m_view.context().theme.theme();
    m_faint = QPixmap(size() * devicePixelRatioF());
    m_faint.setDevicePixelRatio(devicePixelRatioF());
    m_faint.fill(Qt::transparent);
    QPainter painter(&m_faint);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ground);
    const QRectF track((width() - trackWidth) / 2, inset, trackWidth, height() - 2 * inset);
    painter.drawRoundedRect(track, trackWidth / 2, trackWidth / 2);
    int last = -1;
    for (const EntityMark &mark : m_view.marks().entities()) {
        const int y = qRound(yOf(mark.at.start));
        if (y == std::exchange(last, y)) // thousands of marks need no more than a line a pixel
            continue;
        QColor colour = theme.entity(mark.colour);
        colour.setAlphaF(0.35F);
        painter.fillRect(QRectF(track.left(), y - 0.5, trackWidth, 1), colour);
    }
    return m_faint;
}

void OverviewStrip::paintLit(QPainter &painter) const
{
    const ReadingContext &context = m_view.context();
    QList<EntityId> lit = context.focus.pinned();
    if (!lit.contains(context.focus.hovered()))
        lit.append(context.focus.hovered());
    for (const EntityId id : std::as_const(lit)) {
        const Entity *entity = context.session.entity(id);
        const QColor colour = context.theme.theme().entity(entity ? entity->colour : 0);
        int last = -1;
        for (const qsizetype position : m_view.marks().placesOf(id)) {
            const int y = qRound(yOf(position));
            if (y == std::exchange(last, y))
                continue;
            painter.fillRect(
                QRectF((width() - trackWidth) / 2 - 2, y - 1.5, trackWidth + 4, 3), colour);
        }
    }
}

void OverviewStrip::resizeEvent(QResizeEvent *event)
{
    QAbstractSlider::resizeEvent(event);
    m_faint = {};
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QRectF grip = thumb();
    const double y = event->position().y();
    const bool isOnThumb = y >= grip.top() && y < grip.bottom();
    m_grabbed = isOnThumb ? y - grip.top() : grip.height() / 2;
    if (!isOnThumb)
        dragTo(y);
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        dragTo(event->position().y());
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void OverviewStrip::dragTo(double y)
{
    const double share = (y - m_grabbed - inset) / qMax(height() - 2 * inset, 1.0);
    setValue(qRound(qBound(0.0, share, 1.0) * maximum()));
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_view.viewport(), event);
}

} // namespace naranhi
