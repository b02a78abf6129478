// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/librarydelegate.h"

#include "model/storedarticlemodel.h"
#include "model/storedstorymodel.h"
#include "widgets/common/rowground.h"
#include "widgets/common/themesource.h"
#include "widgets/common/typography.h"
#include "widgets/common/wordlines.h"
#include "widgets/library/librarywords.h"
#include "widgets/library/snippetlayout.h"

#include <QPainter>

namespace naranhi {

namespace {

constexpr int margin = 12;
constexpr int padding = 6;

QFont strong(QFont font)
{
    font.setWeight(QFont::Bold);
    return font;
}

int lineOf(const QFont &font)
{
    return QFontMetrics(strong(font)).lineSpacing();
}

// A slip of paper with two lines on it, at the beginning of a line: someone wrote on this.
void paintSlip(QPainter &painter, const QRect &line, int size, const QColor &colour)
{
    QRectF slip(0, 0, size * 0.72, size * 0.86);
    slip.moveCenter(QPointF(line.left() + size / 2.0, line.center().y() + 0.5));
    const QPen before = painter.pen();
    painter.setPen(QPen(colour, 1.2));
    painter.drawRoundedRect(slip, 1.5, 1.5);
    for (const qreal part : {0.36, 0.64}) {
        const qreal y = slip.top() + slip.height() * part;
        painter.drawLine(QPointF(slip.left() + 2, y), QPointF(slip.right() - 2, y));
    }
    painter.setPen(before);
}

} // namespace

LibraryDelegate::LibraryDelegate(const ReadingContext &context, int lines, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_context(context)
    , m_lines(lines)
{
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int note = QFontMetrics(smallerFont(option.font)).lineSpacing();
    return {0, m_lines * lineOf(option.font) + note + 2 * padding};
}

void LibraryDelegate::paintGround(
    QPainter &painter, const QStyleOptionViewItem &option, bool isOpen) const
{
    const Theme &theme = m_context.theme.theme();
    if (isOpen) {
        painter.fillRect(option.rect, theme.page);
        painter.fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    }
    paintRowGround(painter, option, theme);
}

void LibraryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_context.theme.theme();
    const Row row = rowOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, row.isOpen);
    QRect line = option.rect.adjusted(margin, padding, -margin, 0);
    const QFont font = row.isStrong ? strong(option.font) : option.font;
    const QStringList title = linesOf(row.title, font, line.width(), row.titleLines);
    painter->setFont(font);
    painter->setPen(theme.ink);
    line.setHeight(lineOf(option.font));
    for (const QString &words : title) {
        painter->drawText(line, Qt::AlignVCenter, words);
        line.translate(0, line.height());
    }
    painter->setFont(smallerFont(option.font));
    painter->setPen(theme.soft);
    line.setHeight(painter->fontMetrics().lineSpacing());
    paintNote(*painter, line, row);
    line.setTop(line.bottom() + 1);
    line.setBottom(option.rect.bottom() - padding);
    paintRest(*painter, line, m_lines - static_cast<int>(title.size()), index);
    painter->restore();
}

void LibraryDelegate::paintNote(QPainter &painter, const QRect &line, const Row &row) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    QRect room = line;
    if (row.isNoted) {
        paintSlip(painter, line, metrics.ascent(), m_context.theme.theme().accent);
        room.setLeft(line.left() + metrics.ascent() + 3);
    }
    painter.drawText(
        room, Qt::AlignVCenter, metrics.elidedText(row.note, Qt::ElideRight, room.width()));
}

StoredArticleDelegate::StoredArticleDelegate(const ReadingContext &context, QObject *parent)
    : LibraryDelegate(context, 3, parent)
{
}

LibraryDelegate::Row StoredArticleDelegate::rowOf(const QModelIndex &index) const
{
    return {.title = index.data().toString(),
        .note = storedArticleNote(index),
        .isStrong = index.data(StoredArticleModel::UnreadRole).toBool(),
        .isOpen = index.data(StoredArticleModel::OpenRole).toBool(),
        .isNoted = !index.data(StoredArticleModel::NoteRole).toString().isEmpty()};
}

void StoredArticleDelegate::paintRest(
    QPainter &painter, const QRect &room, int lines, const QModelIndex &index) const
{
    constexpr qsizetype lettersBefore = 10;
    const Theme &theme = m_context.theme.theme();
    QColor ground = theme.accent;
    ground.setAlphaF(0.18F);
    const MarkedSnippet snippet{index.data(StoredArticleModel::SnippetRole).toString(),
        index.data(StoredArticleModel::MarksRole).value<QList<TextSpan>>()};
    paintSnippet(painter,
        room,
        shortenedBefore(snippet, lettersBefore),
        {painter.font(), theme.soft, theme.ink, ground},
        lines);
}

StoredStoryDelegate::StoredStoryDelegate(const ReadingContext &context, QObject *parent)
    : LibraryDelegate(context, 2, parent)
{
}

LibraryDelegate::Row StoredStoryDelegate::rowOf(const QModelIndex &index) const
{
    return {.title = index.data().toString(),
        .note = storedStoryNote(index),
        .isStrong = index.data(StoredStoryModel::PinnedRole).toBool(),
        .isOpen = index.data(StoredStoryModel::OpenRole).toBool()};
}

} // namespace naranhi
