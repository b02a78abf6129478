// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"
#include "widgets/common/readingcontext.h"

#include <QPointer>
#include <QWidget>

#include <array>

namespace naranhi {

class ArticleView;

// Joins what two neighbouring columns show beside each other: a quiet band through the space
// between their texts, with a line at either edge. It lies beside the texts, never over them, so
// that they scroll as cheaply as without it; while there is nothing to join it is hidden. Lets the
// mouse through.
class PassageBand final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PassageBand)

public:
    PassageBand(const ReadingContext &context, QWidget *area);

    // The views of two neighbours in the area, null for none. The band keeps to the space between.
    void join(ArticleView *left, ArticleView *right);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // The upper and lower edge of a text, in the band's coordinates.
    struct Reach
    {
        double top = 0;
        double bottom = 0;
    };

    void follow();
    [[nodiscard]] std::array<TextSpan, 2> joined() const; // empty: nothing is
    [[nodiscard]] Reach reachOf(const ArticleView &view, TextSpan span) const;

    ReadingContext m_context;
    QPointer<ArticleView> m_left;
    QPointer<ArticleView> m_right;
};

} // namespace naranhi
