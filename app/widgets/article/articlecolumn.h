// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/common/readingcontext.h"

#include <QWidget>

namespace naranhi {

class ArticleView;
class ColumnHead;
class LeadPicture;
class PassageNote;
class NewTextBar;

// One open article: its head, its text, and the overview strip beside it. Puts the parts together
// and passes on what the head asks for.
class ArticleColumn final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleColumn)

public:
    // REQUIRES that the session holds the article.
    ArticleColumn(const ReadingContext &context, ArticleId id, QWidget *parent = nullptr);

    [[nodiscard]] ArticleId articleId() const { return m_id; }
    [[nodiscard]] ArticleView &view() { return *m_view; }
    [[nodiscard]] const ArticleView &view() const { return *m_view; }
    [[nodiscard]] ColumnHead &head() { return *m_head; }
    // The words that say that nothing stands here beside the place gone to.
    [[nodiscard]] PassageNote &note() { return *m_note; }
    void refresh(); // after something outside the text changed: date, row, theme

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void alignHead();
    void noteWhatIsMissing();
    [[nodiscard]] QString whoHasIt() const;

    ReadingContext m_context;
    ArticleId m_id;
    ColumnHead *m_head;
    NewTextBar *m_new;
    LeadPicture *m_picture;
    ArticleView *m_view;
    PassageNote *m_note;
};

} // namespace naranhi
