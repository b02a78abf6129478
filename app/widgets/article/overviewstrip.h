// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>
#include <QPixmap>

namespace naranhi {

class ArticleView;

// The narrow strip beside a column: where the names are in the whole article, the lit ones
// strongly, and the part that is on the screen. Press or drag scrolls. Its value is the document
// position at the top of the view, so a screen reader knows it as a slider. Observes its view,
// which outlives it.
class OverviewStrip final : public QAbstractSlider
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewStrip)

public:
    explicit OverviewStrip(ArticleView &view, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    // Where a document position is drawn, in widget coordinates.
    [[nodiscard]] double yOf(qsizetype position) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void follow();
    void dragTo(double y);
    [[nodiscard]] QRectF thumb() const;
    void paintLit(QPainter &painter) const;
    // All names, faintly; drawn once for a size and a set of marks.
    [[nodiscard]] const QPixmap &faintLayer();

    ArticleView &m_view;
    QPixmap m_faint;
    double m_grabbed = 0; // below the thumb's top
};

} // namespace naranhi
