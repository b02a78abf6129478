// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's hands on an ArticleView: mouse, wheel, keys and what they point at.
#include "widgets/article/articleview.h"
#include "widgets/article/scrollkeeper.h"
#include "widgets/article/textgeometry.h"

#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

namespace naranhi {

namespace {

constexpr int caretWidth = 2;

} // namespace

bool ArticleView::event(QEvent *event)
{
    if (event->type() == QEvent::Resize)
        updateMargins();
    return QTextEdit::event(event);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_pointer.leave();
        pointAtFaded(-1);
    }
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    showTip(help->globalPos(), characterUnder(help->pos()));
    return true;
}

void ArticleView::showEvent(QShowEvent *event)
{
    // The first show would scroll to the caret.
    m_scroll->restoreAfter([this, event] { QTextEdit::showEvent(event); });
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    m_scroll->restoreAfter([this, event] { QTextEdit::resizeEvent(event); });
    showPending();
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    Q_EMIT focusChanged();
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    m_pointer.leave();
    Q_EMIT focusChanged();
}

int ArticleView::characterUnder(QPointF viewportPoint) const
{
    return characterAt(*document(), viewportPoint + documentOrigin());
}

QString ArticleView::tipAt(qsizetype position) const
{
    QStringList lines{m_pointer.tipAt(position, *document(), locale()),
        sourceTip(m_sources, position, *document())};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void ArticleView::showTip(QPoint globalPosition, int position)
{
    const QString tip = tipAt(position);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPosition, tip, viewport());
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton)
        return;
    const int position = characterUnder(event->position());
    m_pointer.pointAt(position);
    pointAtFaded(position);
    viewport()->setCursor(m_pointer.isOnMark(position) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

// What has faded is whole again under the pointer.
void ArticleView::pointAtFaded(qsizetype position)
{
    if (m_faded.pointAt(position))
        viewport()->update();
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    // A click that lets a selection go does only that.
    m_isPlainPress = !textCursor().hasSelection() && event->modifiers() == Qt::NoModifier;
    setCursorWidth(0);
    // A walk goes on from where the reader put the caret.
    if (event->button() == Qt::LeftButton)
        m_context.focus.leavePlace();
    QTextEdit::mousePressEvent(event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const int moved = (event->position().toPoint() - m_pressed).manhattanLength();
    if (event->button() != Qt::LeftButton || moved >= QApplication::startDragDistance()
        || textCursor().hasSelection())
        return;
    const int position = characterUnder(event->position());
    if (!act(position) && m_isPlainPress)
        compare(sentenceAt(position));
}

// A click, or Enter at the caret: pins the name there, or explains the date.
bool ArticleView::act(int position)
{
    const TimeMark *time = m_marks.entityAt(position) ? nullptr : m_marks.timeAt(position);
    if (!time)
        return m_pointer.act(position);
    QToolTip::hideText();
    explainTime(TimeMark(*time));
    return true;
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int caret = textCursor().position();
    if (isEnter && act(caret)) {
        if (m_marks.entityAt(caret))
            showTip(viewport()->mapToGlobal(cursorRect().bottomRight()), caret);
        return;
    }
    if (isEnter && compare(readerSentence()))
        return;
    QTextEdit::keyPressEvent(event);
    if (textCursor().position() == caret)
        return;
    setCursorWidth(caretWidth);
    m_pointer.pointAt(textCursor().position());
    pointAtFaded(textCursor().position());
    // A screen reader follows the caret: let it say what the caret came to.
    setAccessibleDescription(tipAt(textCursor().position()));
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextEdit::wheelEvent(event);
        return;
    }
    constexpr int percentANotch = 10;
    m_wheelRest += event->angleDelta().y();
    const int notches = m_wheelRest / QWheelEvent::DefaultDeltasPerStep;
    m_wheelRest -= notches * QWheelEvent::DefaultDeltasPerStep;
    ReadingPreferences &preferences = m_context.preferences;
    preferences.setTextPercent(preferences.textPercent() + notches * percentANotch);
    event->accept();
}

} // namespace naranhi
