// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/articleviewaccessible.h"

#include "model/readingsession.h"
#include "widgets/article/marktips.h"
#include "widgets/article/pagewriter.h"
#include "widgets/article/textgeometry.h"
#include "widgets/dates/dategrounds.h"

#include <QLocale>
#include <QTextBlock>

namespace naranhi {

using namespace Qt::StringLiterals;

namespace {

// "name:value;" as IAccessible2 writes text attributes; these characters have to be escaped in
// values.
QString attribute(const QString &name, QString value)
{
    for (const QChar special : {u'\\', u':', u',', u'=', u';'})
        value.replace(special, QString(u'\\') % special);
    return name % u':' % value % u';';
}

QAccessibleInterface *makeArticleInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view ? new ArticleViewAccessible(view) : nullptr;
}

} // namespace

ArticleViewAccessible::ArticleViewAccessible(ArticleView *view)
    : QAccessibleWidget(view, QAccessible::Document)
{
}

ArticleView &ArticleViewAccessible::view() const
{
    return *static_cast<ArticleView *>(widget());
}

void *ArticleViewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State ArticleViewAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void ArticleViewAccessible::selection(int index, int *start, int *end) const
{
    const QTextCursor cursor = view().textCursor();
    const bool isThere = index == 0 && cursor.hasSelection();
    *start = isThere ? cursor.selectionStart() : 0;
    *end = isThere ? cursor.selectionEnd() : 0;
}

int ArticleViewAccessible::selectionCount() const
{
    return view().textCursor().hasSelection() ? 1 : 0;
}

void ArticleViewAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void ArticleViewAccessible::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void ArticleViewAccessible::setSelection(int index, int start, int end)
{
    if (index != 0)
        return;
    const int last = characterCount();
    QTextCursor cursor = view().textCursor();
    cursor.setPosition(qBound(0, start, last));
    cursor.setPosition(qBound(0, end, last), QTextCursor::KeepAnchor);
    view().setTextCursor(cursor);
}

int ArticleViewAccessible::cursorPosition() const
{
    return view().textCursor().position();
}

void ArticleViewAccessible::setCursorPosition(int position)
{
    setSelection(0, position, position);
}

QString ArticleViewAccessible::text(int start, int end) const
{
    return textIn(*view().document(), {start, end < 0 ? characterCount() : end});
}

QString ArticleViewAccessible::text(QAccessible::Text what) const
{
    return what == QAccessible::Value ? text(0, -1) : QAccessibleWidget::text(what);
}

int ArticleViewAccessible::characterCount() const
{
    return view().document()->characterCount() - 1;
}

QRect ArticleViewAccessible::characterRect(int offset) const
{
    const QList<QRectF> rects = view().rectsOf({offset, offset + 1});
    if (rects.isEmpty())
        return {};
    const QRect rect = rects.constFirst().toAlignedRect();
    return {view().viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int ArticleViewAccessible::offsetAtPoint(const QPoint &point) const
{
    return view().characterUnder(view().viewport()->mapFromGlobal(point));
}

void ArticleViewAccessible::scrollToSubstring(int start, int)
{
    QTextCursor cursor = view().textCursor();
    cursor.setPosition(qBound(0, start, characterCount()));
    view().setTextCursor(cursor);
    view().ensureCursorVisible();
}

// The stretch without a mark that holds the offset.
TextSpan ArticleViewAccessible::plainAround(int offset) const
{
    const ArticleMarks &marks = view().marks();
    const QTextBlock block = view().document()->findBlock(offset);
    TextSpan plain{block.position(), block.position() + block.length()};
    const auto narrow = [&plain, offset](TextSpan mark) {
        if (mark.end <= offset)
            plain.start = qMax(plain.start, mark.end);
        else
            plain.end = qMin(plain.end, mark.start);
    };
    for (const EntityMark &mark : marks.entitiesIn(plain))
        narrow(mark.at);
    for (const TimeMark &mark : marks.timesIn(plain))
        narrow(mark.at);
    return plain;
}

QString ArticleViewAccessible::attributes(int offset, int *start, int *end) const
{
    TextSpan span;
    QString found;
    if (const EntityMark *mark = view().marks().entityAt(offset)) {
        span = mark->at;
        found = attribute(u"entity-type"_s, typeText(mark->type));
        if (const Entity *entity = view().context().session.entity(mark->entity))
            found += attribute(u"entity-name"_s, entity->name);
        QStringList within;
        for (const EntityMark &inner : view().marks().innerOf(*mark)) {
            if (const Entity *entity = view().context().session.entity(inner.entity))
                within.append(entity->name);
        }
        if (!within.isEmpty())
            found += attribute(u"entity-within"_s, within.join(u' '));
    } else if (const TimeMark *time = view().marks().timeAt(offset)) {
        span = time->at;
        found = attribute(u"time"_s, valueWords(time->time, view().locale()));
    } else {
        span = plainAround(offset);
    }
    const QString label = panelLabelOf(view().document()->findBlock(offset).blockFormat());
    if (!label.isEmpty())
        found += attribute(u"section"_s, label);
    *start = static_cast<int>(span.start);
    *end = qMin(static_cast<int>(span.end), characterCount());
    return found;
}

void installArticleAccessibility()
{
    QAccessible::installFactory(makeArticleInterface);
}

} // namespace naranhi
