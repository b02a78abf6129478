// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingfocus.h"
#include "widgets/article/articlemarks.h"
#include "widgets/article/documentmap.h"
#include "widgets/article/fadedtext.h"
#include "widgets/article/markpointer.h"
#include "widgets/article/pagewriter.h"
#include "widgets/article/sourcemarks.h"
#include "widgets/common/readingcontext.h"

#include <QTextEdit>
#include <QTimer>

#include <optional>

namespace naranhi {

class MarkMenu;
class ScrollKeeper;

// The text of one article as a set page: read-only, selectable, with names and dates painted under
// it. Owns the document, its map and its marks; observes session, focus, preferences and theme, and
// tells the focus what the reader points at. The document holds no formats for marks: lighting an
// entity up is a repaint. Long articles fill in pieces while the window stays responsive. GUI
// thread.
class ArticleView final : public QTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleView)

public:
    static constexpr double usualArrivalHeight = 0.3;

    // REQUIRES that the session holds the article; may outlive it there until deleted.
    ArticleView(const ReadingContext &context, ArticleId id, QWidget *parent = nullptr);

    [[nodiscard]] ArticleId articleId() const { return m_id; }
    [[nodiscard]] const ReadingContext &context() const { return m_context; }
    [[nodiscard]] const DocumentMap &map() const { return m_map; }
    [[nodiscard]] const ArticleMarks &marks() const { return m_marks; }
    [[nodiscard]] const Typography &typography() const { return m_type; }
    [[nodiscard]] bool isFilled() const { return m_writer && m_writer->isDone(); }
    [[nodiscard]] std::optional<TextSpan> markedPlace() const { return m_place; }

    // Where the reader is in the text, 0 to 1; holds for any width and type size.
    [[nodiscard]] double scrollShare() const;
    void setScrollShare(double share);
    // The same by the reader's hand, which others may follow.
    void scrollTo(double share);

    // Where the reader reads (see readingline.h), as a position in the flow of the text (see
    // textflow.h); and scrolling there, without the reader's hand.
    [[nodiscard]] double readingPosition() const;
    void bringReadingTo(double position);
    // How far down the view a place gone to is shown that is not on the screen; 0 to 1.
    void setArrivalHeight(double share) { m_arrivalHeight = share; }

    // The sentence at the caret, or at the first line on the screen while the caret is elsewhere.
    [[nodiscard]] std::optional<TextPlace> readerSentence() const;
    // Asks what stands beside a sentence; false when nothing is known of it.
    bool compare(const std::optional<TextPlace> &sentence);

    // A passage that is shown beside others while the reader scrolls.
    void setTogether(const std::optional<TextSpan> &passage);
    [[nodiscard]] std::optional<TextSpan> together() const { return m_together; }

    [[nodiscard]] bool isLeftOutShown() const { return m_leftOut == LeftOutText::Shown; }
    void setLeftOutShown(bool shown);

    // The selection (or all the text) and a line that says where it is from.
    [[nodiscard]] QString textWithSource() const;
    void copyWithSource();

    // What is on the screen, as document positions: to the character, and by whole paragraphs.
    [[nodiscard]] TextSpan charactersOnScreen() const;
    [[nodiscard]] TextSpan paragraphsOnScreen() const;
    // The position of the character drawn there; -1 when there is none.
    [[nodiscard]] int characterUnder(QPointF viewportPoint) const;
    // Between the edge of the view and the text, in pixels.
    [[nodiscard]] int sideMargin() const { return viewportMargins().left(); }
    // Where a place is drawn, in viewport coordinates, line by line.
    [[nodiscard]] QList<QRectF> rectsOf(TextSpan span) const;

    // Opens the card of a date beside its words.
    void explainTime(const TimeMark &mark);
    // The same for the place gone to, else for the caret; false when no date is there.
    bool explainCurrent();
    // What can be put right about the selection, else about the place gone to, else at the caret.
    void openMenuByKey();
    // What is selected, else the sentence gone to, else the one at the caret. Nothing in text that
    // is none of the article.
    [[nodiscard]] std::optional<TextPlace> readerPassage() const;
    // Where the reader is: the mark at the caret, the caret, or the first line on the screen while
    // the caret is elsewhere. Nothing in text that is none of the article.
    [[nodiscard]] std::optional<TextPlace> readerPlace() const;

Q_SIGNALS:
    void marksChanged();
    void pageSet(); // anew, its first screen at least
    void pageGrown(); // by a further piece
    void leftOutShownChanged(bool shown);
    void focusChanged();
    void scrolledByReader();
    void besideChanged(); // the place gone to, or the passage shown beside others

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void observe();
    void observeFocus();
    void readPage();
    void setPage();
    void fillMore();
    void updateMarks();
    void updateMargins();
    void updateTimeSpans();
    void updateFaded();
    void pointAtFaded(qsizetype position);
    void repaintEntity(EntityId id);
    void goToPlace(const TextPlace &place);
    void showPending();
    void bringToPlace();
    [[nodiscard]] double furthestScroll() const;
    [[nodiscard]] std::optional<TextPlace> sentenceAt(qsizetype position) const;
    [[nodiscard]] QPointF documentOrigin() const; // of the viewport
    void openMenu(QPoint globalPosition, int position);
    [[nodiscard]] bool isSelected(int position) const;
    [[nodiscard]] std::optional<TextPlace> passageAt(qsizetype position) const;
    [[nodiscard]] std::optional<TextPlace> placeIn(TextSpan span) const;
    void addName(MarkMenu &menu, const EntityMark &mark);
    void addSelection(MarkMenu &menu);
    void addRest(MarkMenu &menu, int position); // what belongs to any text
    void moveCaretTo(qsizetype position);
    void showTip(QPoint globalPosition, int position);
    [[nodiscard]] QString tipAt(qsizetype position) const;
    bool act(int position);

    ReadingContext m_context;
    ArticleId m_id;
    Typography m_type;
    LeftOutText m_leftOut = LeftOutText::Hidden;
    QList<PageParagraph> m_page;
    DocumentMap m_map;
    ArticleMarks m_marks;
    std::optional<PageWriter> m_writer;
    QTimer m_filling;
    ScrollKeeper *m_scroll;
    QList<TextSpan> m_differing; // words that other articles give otherwise
    QList<SourceMark> m_sources; // none while they are not shown
    QList<TextSpan> m_telling; // sentences of the hovered time
    QList<TextSpan> m_veiled; // sentences outside the selected time
    FadedText m_faded; // sentences that an earlier column told
    std::optional<TextSpan> m_place; // gone to last
    std::optional<TextSpan> m_together; // beside others while the reader scrolls
    double m_arrivalHeight = usualArrivalHeight;
    bool m_isAsked = false; // about the place, from here
    bool m_isPlacePending = false; // it lies in text that is not set yet
    int m_pendingTop = 0; // so does the place to scroll back to
    MarkPointer m_pointer;
    QPoint m_pressed;
    bool m_isPlainPress = false; // nothing was selected, no key is held
    int m_wheelRest = 0; // of a notch, in eighths of a degree
};

} // namespace naranhi
