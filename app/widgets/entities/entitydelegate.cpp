// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entities/entitydelegate.h"

#include "model/entitylistmodel.h"
#include "model/readingfocus.h"
#include "widgets/common/themesource.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr int margin = 12;
constexpr int padding = 6;
constexpr int gap = 8;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

// As under the name in the text: the line's form tells the type, without any colour.
void drawUnderline(QPainter &painter, const QRectF &chip, EntityType type, const QColor &colour)
{
    const double y = chip.bottom() - 0.5;
    QPen pen(colour, 1.5);
    if (type == EntityType::Place)
        pen.setStyle(Qt::DotLine);
    else if (type == EntityType::Work)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.drawLine(QPointF(chip.left(), y), QPointF(chip.right(), y));
    if (type == EntityType::Organisation)
        painter.drawLine(QPointF(chip.left(), y - 3), QPointF(chip.right(), y - 3));
}

} // namespace

EntityDelegate::EntityDelegate(const ReadingContext &context, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_context(context)
{
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int name = QFontMetrics(bold(option.font)).height();
    const int details = QFontMetrics(smaller(option.font)).height();
    return {0, name + details + 3 * padding};
}

void EntityDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto id = index.data(EntityListModel::IdRole).value<EntityId>();
    const QRect inner = option.rect.adjusted(margin, padding, -margin, -padding);
    const int nameHeight = QFontMetrics(bold(option.font)).height() + 2;
    const QRect first(inner.left(), inner.top(), inner.width(), nameHeight);
    const QRect second = inner.adjusted(0, nameHeight + padding / 2, 0, 0);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, m_context.focus.isPinned(id));
    painter->setFont(option.font);
    paintName(*painter, first, index, m_context.focus.isLit(id));
    painter->setFont(smaller(option.font));
    paintDetails(*painter, second, index);
    painter->restore();
}

void EntityDelegate::paintGround(
    QPainter &painter, const QStyleOptionViewItem &option, bool pinned) const
{
    const Theme &theme = m_context.theme.theme();
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    if (pinned)
        painter.fillRect(option.rect, theme.page);
    if (pinned)
        painter.fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    if (!current)
        return;
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(4.5, 1.5, -2.5, -1.5), 4, 4);
}

void EntityDelegate::paintName(
    QPainter &painter, const QRect &line, const QModelIndex &index, bool lit) const
{
    const Theme &theme = m_context.theme.theme();
    const int colour = index.data(EntityListModel::ColourRole).toInt();
    const QString total = QString::number(index.data(EntityListModel::TotalRole).toInt());
    const int totalWidth = painter.fontMetrics().horizontalAdvance(total);
    painter.setPen(theme.soft);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, total);

    painter.setFont(bold(painter.font()));
    const int room = line.width() - totalWidth - gap - 2 * 4;
    const QString name
        = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room);
    const QRectF chip(
        line.left(), line.top(), painter.fontMetrics().horizontalAdvance(name) + 8, line.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tint(colour, lit));
    painter.drawRoundedRect(chip, 3, 3);
    painter.setBrush(Qt::NoBrush);
    drawUnderline(painter,
        chip,
        index.data(EntityListModel::TypeRole).value<EntityType>(),
        theme.entity(colour));
    painter.setPen(theme.ink);
    painter.drawText(chip.adjusted(4, 0, 4, -2), Qt::AlignLeft | Qt::AlignVCenter, name);
}

void EntityDelegate::paintDetails(
    QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    const auto counts = index.data(EntityListModel::CountsRole).value<QList<int>>();
    const int taken = paintCounts(painter, line, counts);
    const QString forms = index.data(EntityListModel::OtherFormsRole).toStringList().join(u" · "_s);
    painter.setPen(m_context.theme.theme().soft);
    const QRect room = line.adjusted(4, 0, -taken - gap, 0);
    painter.drawText(room,
        Qt::AlignLeft | Qt::AlignTop,
        painter.fontMetrics().elidedText(forms, Qt::ElideRight, room.width()));
}

int EntityDelegate::paintCounts(
    QPainter &painter, const QRect &line, const QList<int> &counts) const
{
    const Theme &theme = m_context.theme.theme();
    const QFontMetrics metrics = painter.fontMetrics();
    const int cell = metrics.horizontalAdvance(u"00"_s) + 4;
    const int width = cell * static_cast<int>(counts.size());
    if (width > line.width() * 2 / 3) {
        const auto reached = std::ranges::count_if(counts, [](int n) { return n > 0; });
        const QString text = u"%1/%2"_s.arg(reached).arg(counts.size());
        painter.setPen(theme.soft);
        painter.drawText(line, Qt::AlignRight | Qt::AlignTop, text);
        return metrics.horizontalAdvance(text);
    }
    QRect place(line.right() + 1 - width, line.top(), cell, metrics.height());
    for (int row = 0; row < counts.size(); ++row, place.translate(cell, 0)) {
        const bool absent = counts.at(row) == 0;
        painter.setPen(absent ? theme.soft : theme.outlet(row));
        painter.drawText(place,
            Qt::AlignRight | Qt::AlignTop,
            absent ? u"·"_s : QString::number(counts.at(row)));
    }
    return width;
}

} // namespace naranhi
