// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/feeddelegate.h"

#include "model/feedlistmodel.h"
#include "widgets/common/themesource.h"
#include "widgets/common/typography.h"
#include "widgets/common/wordlines.h"
#include "widgets/library/feedwords.h"

#include <QPainter>

namespace naranhi {

namespace {

constexpr int problemLines = 3;

} // namespace

FeedDelegate::FeedDelegate(const ReadingContext &context, QObject *parent)
    : LibraryDelegate(context, 1, parent)
{
}

QSize FeedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize usual = LibraryDelegate::sizeHint(option, index);
    if (feedProblem(index).isEmpty())
        return usual;
    const int line = QFontMetrics(smallerFont(option.font)).lineSpacing();
    return {usual.width(), usual.height() + problemLines * line};
}

LibraryDelegate::Row FeedDelegate::rowOf(const QModelIndex &index) const
{
    return {.title = index.data().toString(),
        .note = feedNote(index),
        .isStrong = index.data(FeedListModel::UnreadRole).toInt() > 0,
        .titleLines = 1};
}

void FeedDelegate::paintRest(
    QPainter &painter, const QRect &room, int, const QModelIndex &index) const
{
    painter.setPen(m_context.theme.theme().ink);
    QRect line = room;
    line.setHeight(painter.fontMetrics().lineSpacing());
    for (const QString &words :
        linesOf(feedProblem(index), painter.font(), room.width(), problemLines)) {
        painter.drawText(line, Qt::AlignVCenter, words);
        line.translate(0, line.height());
    }
}

} // namespace naranhi
