// SPDX-License-Identifier: GPL-3.0-or-later
// The part of an ArticleView that opens its menu: by the mouse, the menu key or a key of the
// window.
#include "model/readingsession.h"
#include "widgets/article/articleview.h"
#include "widgets/article/markedwords.h"
#include "widgets/article/markmenu.h"
#include "widgets/article/passagemenu.h"

#include <QContextMenuEvent>
#include <QTextBlock>

namespace naranhi {

using namespace Qt::StringLiterals;

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        openMenuByKey();
    else
        openMenu(event->globalPos(), characterUnder(event->pos()));
}

void ArticleView::openMenuByKey()
{
    const QTextCursor caret = textCursor();
    const int position = caret.hasSelection()
        ? caret.selectionStart()
        : static_cast<int>(m_place && !m_isAsked ? m_place->start : caret.position());
    QRectF around = cursorRect();
    if (const EntityMark *mark = m_marks.entityAt(position)) {
        const QList<QRectF> rects = rectsOf(mark->at);
        around = rects.isEmpty() ? around : rects.constLast();
    }
    openMenu(viewport()->mapToGlobal(around.bottomLeft().toPoint()), position);
}

void ArticleView::openMenu(QPoint globalPosition, int position)
{
    if (!m_context.session.contains(m_id))
        return;
    auto *menu = new MarkMenu(m_context, this);
    const EntityMark *mark = m_marks.entityAt(position);
    // What is selected is meant, unless the pointer says otherwise.
    if (textCursor().hasSelection() && (isSelected(position) || !mark))
        addSelection(*menu);
    else if (mark)
        addName(*menu, EntityMark(*mark));
    const bool isOfSelection = textCursor().hasSelection() && isSelected(position);
    // Between two lines the nearer one is meant.
    const int nearby = position >= 0
        ? position
        : cursorForPosition(viewport()->mapFromGlobal(globalPosition)).position();
    if (const auto passage = isOfSelection ? readerPassage() : passageAt(nearby))
        addPassageActs(*menu, m_context, *passage);
    addRest(*menu, position);
    menu->popup(globalPosition);
}

bool ArticleView::isSelected(int position) const
{
    const QTextCursor selection = textCursor();
    return selection.selectionStart() <= position && position < selection.selectionEnd();
}

// Nothing when the span is not wholly in one block of the article.
std::optional<TextPlace> ArticleView::placeIn(TextSpan span) const
{
    const auto start = m_map.toArticle(span.start);
    const auto end = m_map.toArticle(span.end);
    if (!start || !end || start->block != end->block || span.isEmpty())
        return std::nullopt;
    return TextPlace{m_id, {start->block, {start->span.start, end->span.end}}};
}

void ArticleView::addName(MarkMenu &menu, const EntityMark &mark)
{
    const Entity *entity = m_context.session.entity(mark.entity);
    const auto place = placeIn(mark.at);
    if (!entity || !place)
        return;
    QList<Entity> inner;
    for (const EntityMark &within : m_marks.innerOf(mark)) {
        if (const Entity *named = m_context.session.entity(within.entity))
            inner.append(*named);
    }
    menu.addName(*place, *entity, inner);
    menu.addSeparator();
}

void ArticleView::addSelection(MarkMenu &menu)
{
    const QTextCursor cursor = textCursor();
    const auto selected = placeIn({cursor.selectionStart(), cursor.selectionEnd()});
    if (!selected) {
        menu.addAction(tr("Select words of one paragraph to mark a name"))->setEnabled(false);
        menu.addSeparator();
        return;
    }
    const int block = selected->where.block;
    const QString text = textOf(m_context.session.article(m_id), block);
    const MarkedWords words = markedWords(text, selected->where.span);
    if (words.name.isEmpty())
        return;
    menu.addWords({m_id, {block, words.name}}, {m_id, {block, words.whole}});
    menu.addSeparator();
}

void ArticleView::addRest(MarkMenu &menu, int position)
{
    if (const TimeMark *time = m_marks.timeAt(position)) {
        QAction *explain = menu.addAction(tr("About this &date"));
        explain->setObjectName(u"explainDate"_s);
        connect(explain, &QAction::triggered, this, [this, mark = TimeMark(*time)] {
            explainTime(mark);
        });
        menu.addSeparator();
    }
    QAction *copying = menu.addAction(tr("&Copy"), this, &ArticleView::copy);
    copying->setEnabled(textCursor().hasSelection());
    menu.addAction(tr("Copy with Source"), this, &ArticleView::copyWithSource);
    menu.addAction(tr("Select All"), this, &ArticleView::selectAll);
    QAction *leftOut = menu.addAction(tr("Show What Was Left Out"));
    leftOut->setCheckable(true);
    leftOut->setChecked(isLeftOutShown());
    connect(leftOut, &QAction::toggled, this, &ArticleView::setLeftOutShown);
}

bool ArticleView::explainCurrent()
{
    const auto caret = static_cast<qsizetype>(textCursor().position());
    const TextSpan here = m_place && !m_isAsked ? *m_place : TextSpan{caret, caret + 1};
    const auto times = m_marks.timesIn(here);
    if (times.empty())
        return false;
    explainTime(TimeMark(times.front()));
    return true;
}

// Behind its last character one is still at a sentence.
std::optional<TextPlace> ArticleView::passageAt(qsizetype position) const
{
    const TextSpan sentence = m_marks.sentenceAt(position);
    return placeIn(sentence.isEmpty() ? m_marks.sentenceAt(position - 1) : sentence);
}

std::optional<TextPlace> ArticleView::readerPassage() const
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return placeIn({cursor.selectionStart(), cursor.selectionEnd()});
    return passageAt(m_place ? m_place->start : cursor.position());
}

std::optional<TextPlace> ArticleView::readerPlace() const
{
    const TextSpan screen = charactersOnScreen();
    const qsizetype caret = textCursor().position();
    if (caret < screen.start || caret > screen.end) {
        const auto top = m_map.toArticle(screen.start);
        return top ? std::optional(TextPlace{m_id, *top}) : std::nullopt;
    }
    if (const EntityMark *mark = m_marks.entityAt(caret))
        return placeIn(mark->at);
    if (const TimeMark *mark = m_marks.timeAt(caret))
        return placeIn(mark->at);
    const auto at = m_map.toArticle(caret);
    return at ? std::optional(TextPlace{m_id, *at}) : std::nullopt;
}

} // namespace naranhi
