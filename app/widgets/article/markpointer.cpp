// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/markpointer.h"

#include "model/readingfocus.h"
#include "model/readingsession.h"
#include "widgets/article/marktips.h"
#include "widgets/article/textgeometry.h"
#include "widgets/dates/dategrounds.h"

namespace naranhi {

MarkPointer::MarkPointer(const ReadingContext &context, const ArticleMarks &marks)
    : m_context(context)
    , m_marks(marks)
{
}

void MarkPointer::pointAt(qsizetype position)
{
    const EntityMark *entity = m_marks.entityAt(position);
    if (entity || m_ownsHover)
        m_context.focus.setHovered(entity ? entity->entity : EntityId::None);
    m_ownsHover = entity != nullptr;

    const TimeMark *time = m_marks.timeAt(position);
    if (time || m_ownsTime)
        m_context.focus.setHoveredTime(time ? time->time.value : QString());
    m_ownsTime = time != nullptr;
}

bool MarkPointer::act(qsizetype position)
{
    if (const EntityMark *entity = m_marks.entityAt(position)) {
        m_context.focus.togglePinned(entity->entity);
        return true;
    }
    return m_marks.timeAt(position) != nullptr;
}

bool MarkPointer::isOnMark(qsizetype position) const
{
    return m_marks.entityAt(position) || m_marks.timeAt(position);
}

QString MarkPointer::tipAt(
    qsizetype position, const QTextDocument &document, const QLocale &locale) const
{
    if (const EntityMark *mark = m_marks.entityAt(position)) {
        const Entity *entity = m_context.session.entity(mark->entity);
        return entity ? entityTip(*entity, innerNames(*mark)) : QString();
    }
    if (const TimeMark *mark = m_marks.timeAt(position))
        return timeLines(mark->time, textIn(document, mark->at), locale).join(u'\n');
    return {};
}

QStringList MarkPointer::innerNames(const EntityMark &outer) const
{
    QStringList names;
    for (const EntityMark &inner : m_marks.innerOf(outer)) {
        if (const Entity *entity = m_context.session.entity(inner.entity))
            names.append(entity->name);
    }
    return names;
}

} // namespace naranhi
