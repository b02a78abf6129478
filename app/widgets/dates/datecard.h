// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingfocus.h"
#include "widgets/common/readingcontext.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace naranhi {

class DateEditor;
struct TimeExpression;

// Why some words are taken for a date, on a small card that floats over the window beside them: the
// words, the value, what it counts from and by which rule, the other reading if there is one; and
// behind a button, how to change it. Follows the story while it is open. Holds the keyboard until
// it is closed: by Esc, its button, or going elsewhere. One a window; deletes itself. GUI thread.
class DateCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateCard)

public:
    // Over the window of `from`, beside `around` (in coordinates of `from`); in the place of
    // another card. Nothing, when no time is found at the place.
    static DateCard *open(
        const ReadingContext &context, const TextPlace &place, QWidget &from, const QRect &around);

    ~DateCard() override;

    [[nodiscard]] const TextPlace &place() const { return m_place; }
    [[nodiscard]] bool isEditorShown() const;
    void setEditorShown(bool shown);
    void dismiss(); // the keyboard goes back to where it was

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    DateCard(const ReadingContext &context, const TextPlace &place, QWidget &window);

    void build();
    void addHead(QVBoxLayout &layout);
    void addGrounds(QVBoxLayout &layout);
    void addFoot(QVBoxLayout &layout);
    void observe();
    void retranslate();
    void refresh(); // from the story; closes when the time is not there any more
    void showTime(const TimeExpression &time);
    void showAnchors(const TimeExpression &time);
    void goToAnchor();
    void chooseOther();
    void fit(); // size and place for what is shown now
    void closeWhenLeft(const QWidget *now);

    ReadingContext m_context;
    TextPlace m_place;
    QRect m_around; // in coordinates of the window
    QPointer<QWidget> m_before; // had the keyboard
    QScrollArea *m_scroll;
    QLabel *m_words;
    QLabel *m_value;
    QLabel *m_state; // "Corrected by you"
    QToolButton *m_close;
    QLabel *m_anchor;
    QToolButton *m_go;
    QLabel *m_rule;
    QWidget *m_otherRow;
    QLabel *m_other;
    QPushButton *m_useOther;
    QPushButton *m_change;
    QPushButton *m_reset;
    DateEditor *m_editor;
};

} // namespace naranhi
