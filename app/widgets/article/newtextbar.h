// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/common/readingcontext.h"

#include <QWidget>

class QLabel;

namespace naranhi {

// A slim bar in the head of a column: how much of the article the columns before it have not told.
// Shown while the reader wants to see only what is new. Observes the session and the preferences.
class NewTextBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewTextBar)

public:
    NewTextBar(const ReadingContext &context, ArticleId id, QWidget *parent = nullptr);

    void setSideMargin(int pixels);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    ReadingContext m_context;
    ArticleId m_id;
    QLabel *m_words;
    QWidget *m_bar; // its place
    double m_share = 1;
};

} // namespace naranhi
