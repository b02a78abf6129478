// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entities/entitydelegate.h"

#include "model/entitylistmodel.h"
#include "model/readingfocus.h"
#include "widgets/common/rowground.h"
#include "widgets/common/themesource.h"
#include "widgets/common/typeunderline.h"
#include "widgets/common/typography.h"
#include "widgets/common/unequalsign.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr int margin = 12;
constexpr int padding = 4;
constexpr int gap = 8;
constexpr int chipPadding = 4;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int nameHeight(const QFont &font)
{
    return QFontMetrics(bold(font)).height() + 3;
}

} // namespace

EntityDelegate::EntityDelegate(const ReadingContext &context, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_context(context)
{
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int name = nameHeight(option.font);
    const int details = QFontMetrics(smallerFont(option.font)).height();
    const bool hasForms = !index.data(EntityListModel::OtherFormsRole).toStringList().isEmpty();
    return {0, name + (hasForms ? details + gap / 4 : 0) + 2 * padding};
}

void EntityDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto id = index.data(EntityListModel::IdRole).value<EntityId>();
    const QRect inner = option.rect.adjusted(margin, padding, -margin, -padding);
    const QRect first(inner.left(), inner.top(), inner.width(), nameHeight(option.font));
    const QRect second = inner.adjusted(chipPadding, first.height() + gap / 4, 0, 0);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, m_context.focus.isPinned(id));
    painter->setFont(option.font);
    int taken = paintCounts(*painter, first, index);
    taken += paintDifferences(*painter, first.adjusted(0, 0, -taken, 0), index);
    painter->setFont(option.font);
    paintName(*painter, first.adjusted(0, 0, -taken, 0), index, m_context.focus.isLit(id));
    painter->setFont(smallerFont(option.font));
    paintForms(*painter, second, index);
    painter->restore();
}

void EntityDelegate::paintGround(
    QPainter &painter, const QStyleOptionViewItem &option, bool pinned) const
{
    const Theme &theme = m_context.theme.theme();
    if (pinned) {
        painter.fillRect(option.rect, theme.page);
        painter.fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    }
    if (option.showDecorationSelected && option.state.testFlag(QStyle::State_Selected))
        paintSelected(painter, option.rect);
    paintRowFocus(painter, option, theme);
}

void EntityDelegate::paintSelected(QPainter &painter, const QRect &row) const
{
    QColor ground = m_context.theme.theme().accent;
    painter.fillRect(QRect(row.topRight() - QPoint(2, 0), QSize(3, row.height())), ground);
    ground.setAlphaF(0.14F);
    painter.fillRect(row, ground);
}

void EntityDelegate::paintName(
    QPainter &painter, const QRect &room, const QModelIndex &index, bool lit) const
{
    const Theme &theme = m_context.theme.theme();
    const int colour = index.data(EntityListModel::ColourRole).toInt();
    painter.setFont(bold(painter.font()));
    const QString name = painter.fontMetrics().elidedText(
        index.data().toString(), Qt::ElideRight, room.width() - 2 * chipPadding);
    const QRectF chip(room.left(),
        room.top(),
        painter.fontMetrics().horizontalAdvance(name) + 2 * chipPadding,
        room.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tint(colour, lit));
    painter.drawRoundedRect(chip, 3, 3);
    painter.setBrush(Qt::NoBrush);
    const auto type = index.data(EntityListModel::TypeRole).value<EntityType>();
    paintTypeUnderline(painter, chip, type, theme.entity(colour), lit);
    painter.setPen(theme.ink);
    painter.drawText(chip.adjusted(chipPadding, 0, chipPadding, -2), Qt::AlignVCenter, name);
}

void EntityDelegate::paintForms(
    QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    const QString forms = index.data(EntityListModel::OtherFormsRole).toStringList().join(u" · "_s);
    painter.setPen(m_context.theme.theme().soft);
    painter.drawText(
        line, Qt::AlignTop, painter.fontMetrics().elidedText(forms, Qt::ElideRight, line.width()));
}

int EntityDelegate::paintCounts(
    QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    const Theme &theme = m_context.theme.theme();
    const auto counts = index.data(EntityListModel::CountsRole).value<QList<int>>();
    const int total = painter.fontMetrics().horizontalAdvance(u"0000"_s);
    painter.setPen(theme.ink);
    painter.drawText(line,
        Qt::AlignRight | Qt::AlignVCenter,
        QString::number(index.data(EntityListModel::TotalRole).toInt()));
    painter.setFont(smallerFont(painter.font()));
    const int cell = painter.fontMetrics().horizontalAdvance(u"00"_s) + 5;
    const int width = cell * static_cast<int>(counts.size());
    const QRect cells(line.right() + 1 - total - width, line.top(), cell, line.height());
    if (width <= line.width() / 2)
        paintCells(painter, cells, counts);
    else
        painter.drawText(line.adjusted(0, 0, -total, 0),
            Qt::AlignRight | Qt::AlignVCenter,
            u"%1/%2"_s.arg(index.data(EntityListModel::ReachRole).toInt()).arg(counts.size()));
    return total + std::min(width, line.width() / 2) + gap;
}

int EntityDelegate::paintDifferences(
    QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    const auto count
        = index.data(EntityListModel::DifferencesRole).value<QList<qsizetype>>().size();
    if (count == 0)
        return 0;
    const QColor &colour = m_context.theme.theme().warning;
    const QString number = count > 1 ? QString::number(count) : QString();
    const int width = painter.fontMetrics().horizontalAdvance(number);
    constexpr double half = 4.5;
    painter.setPen(colour);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
    paintUnequalSign(
        painter, QPointF(line.right() - width - half - 2, line.center().y() + 1), half, colour);
    return width + qRound(2 * half) + gap;
}

void EntityDelegate::paintCells(QPainter &painter, QRect cell, const QList<int> &counts) const
{
    const Theme &theme = m_context.theme.theme();
    for (int row = 0; row < counts.size(); ++row, cell.translate(cell.width(), 0)) {
        const bool absent = counts.at(row) == 0;
        painter.setPen(absent ? theme.soft : theme.outlet(row));
        painter.drawText(cell,
            Qt::AlignRight | Qt::AlignVCenter,
            absent ? u"·"_s : QString::number(counts.at(row)));
    }
}

QWidget *EntityDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"entityNameEdit"_s);
    editor->setAccessibleName(tr("New name of “%1”").arg(index.data().toString()));
    return editor;
}

void EntityDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (line == nullptr || line->isModified()) // the story may be built anew while the reader types
        return;
    line->setText(index.data().toString());
    line->selectAll();
}

void EntityDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    const QString name = line == nullptr ? QString() : line->text().simplified();
    if (!name.isEmpty() && name != index.data().toString())
        Q_EMIT renamed(index.data(EntityListModel::IdRole).value<EntityId>(), name);
}

void EntityDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = std::max(nameHeight(option.font) + 2, editor->minimumSizeHint().height());
    editor->setGeometry(option.rect.left() + margin - chipPadding,
        option.rect.top() + 1,
        option.rect.width() - 2 * margin + 2 * chipPadding,
        height);
}

} // namespace naranhi
