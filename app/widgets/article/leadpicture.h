// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/common/readingcontext.h"

#include <QWidget>

namespace naranhi {

// The main picture of one article above its text, where the reader wants to see pictures: as wide
// as the text, at most a third of the column high. Asks for it when it is to be seen; says why it
// cannot be.
class LeadPicture final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadPicture)

public:
    LeadPicture(const ReadingContext &context, ArticleId id, QWidget *parent = nullptr);

    void setSideMargin(int pixels);
    void setMostHeight(int pixels);
    void refresh(); // the setting or the article is another
    [[nodiscard]] QString text() const { return m_text; } // instead of a picture

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take(const QString &address);
    void say();
    void fit();
    [[nodiscard]] QSize pictureSize() const; // in device-independent pixels

    ReadingContext m_context;
    ArticleId m_id;
    QString m_address;
    QImage m_image;
    QString m_text;
    int m_margin = 0;
    int m_mostHeight = 300;
};

} // namespace naranhi
