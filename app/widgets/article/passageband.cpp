// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/passageband.h"

#include "widgets/article/articleview.h"
#include "widgets/common/themesource.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace naranhi {

namespace {

constexpr float fill = 0.13F;
constexpr float line = 0.6F;
constexpr double bracket = 2; // beside the text
constexpr double beyond = 14; // what is off the screen is pointed at from its edge

QColor seeThrough(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

// From one side to the other, level at both.
void curveTo(QPainterPath &path, QPointF end)
{
    const double middle = (path.currentPosition().x() + end.x()) / 2;
    path.cubicTo({middle, path.currentPosition().y()}, {middle, end.y()}, end);
}

} // namespace

PassageBand::PassageBand(const ReadingContext &context, QWidget *area)
    : QWidget(area)
    , m_context(context)
{
    setObjectName(QStringLiteral("passageBand"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    connect(
        &context.preferences, &ReadingPreferences::comparingChanged, this, &PassageBand::follow);
    connect(&context.theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void PassageBand::join(ArticleView *left, ArticleView *right)
{
    if (left != m_left || right != m_right) {
        for (ArticleView *view : {m_left.data(), m_right.data()}) {
            if (!view)
                continue;
            disconnect(view, nullptr, this, nullptr);
            disconnect(view->verticalScrollBar(), nullptr, this, nullptr);
            view->viewport()->removeEventFilter(this);
        }
        m_left = left;
        m_right = right;
        for (ArticleView *view : {left, right}) {
            if (!view)
                continue;
            connect(view, &ArticleView::besideChanged, this, &PassageBand::follow);
            connect(
                view->verticalScrollBar(), &QScrollBar::valueChanged, this, &PassageBand::follow);
            view->viewport()->installEventFilter(this);
        }
    }
    follow();
}

bool PassageBand::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        follow();
    return QWidget::eventFilter(watched, event);
}

std::array<TextSpan, 2> PassageBand::joined() const
{
    if (!m_context.preferences.passagesJoined() || !m_left || !m_right)
        return {};
    std::optional<TextSpan> left = m_left->together();
    std::optional<TextSpan> right = m_right->together();
    if (!left && !right && !m_context.focus.beside().isEmpty()) {
        left = m_left->markedPlace();
        right = m_right->markedPlace();
    }
    return left && right ? std::array{*left, *right} : std::array<TextSpan, 2>{};
}

void PassageBand::follow()
{
    const bool isSeen = !joined()[0].isEmpty();
    if (isSeen) {
        const QRect left(
            m_left->viewport()->mapTo(parentWidget(), QPoint()), m_left->viewport()->size());
        const int end = m_right->viewport()->mapTo(parentWidget(), QPoint()).x();
        setGeometry(left.right() + 1, left.top(), end - left.right() - 1, left.height());
        update();
    }
    setVisible(isSeen);
}

PassageBand::Reach PassageBand::reachOf(const ArticleView &view, TextSpan span) const
{
    const QList<QRectF> rects = view.rectsOf(span);
    if (rects.isEmpty())
        return {-beyond, -beyond};
    const int top = view.viewport()->mapTo(parentWidget(), QPoint()).y() - y();
    const auto seen
        = [this](double height) { return qBound(-beyond, height, this->height() + beyond); };
    return {seen(rects.constFirst().top() + top), seen(rects.constLast().bottom() + top)};
}

void PassageBand::paintEvent(QPaintEvent *)
{
    const auto [leftSpan, rightSpan] = joined();
    if (leftSpan.isEmpty())
        return;
    const Reach left = reachOf(*m_left, leftSpan);
    const Reach right = reachOf(*m_right, rightSpan);
    const auto isOff
        = [this](const Reach &reach) { return reach.bottom <= 0 || reach.top >= height(); };
    if (isOff(left) && isOff(right))
        return;
    QPainterPath upper({0, left.top});
    curveTo(upper, QPointF(width(), right.top));
    QPainterPath lower({static_cast<double>(width()), right.bottom});
    curveTo(lower, {0, left.bottom});
    QPainterPath band = upper;
    band.connectPath(lower);
    band.closeSubpath();

    const QColor colour = m_context.theme.theme().accent;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(band, seeThrough(colour, fill));
    painter.setPen(QPen(seeThrough(colour, line), 1));
    painter.drawPath(upper);
    painter.drawPath(lower);
    painter.fillRect(QRectF(0, left.top, bracket, left.bottom - left.top), colour);
    painter.fillRect(
        QRectF(width() - bracket, right.top, bracket, right.bottom - right.top), colour);
}

} // namespace naranhi
