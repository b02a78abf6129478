// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/corrections/correctiondelegate.h"

#include "model/correctionlistmodel.h"
#include "widgets/common/themesource.h"
#include "widgets/common/typography.h"
#include "widgets/corrections/correctionrows.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr int padding = 6;
constexpr int margin = 10;
constexpr int bar = 3;

} // namespace

CorrectionDelegate::CorrectionDelegate(const ThemeSource &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize CorrectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0,
        QFontMetrics(option.font).height() + QFontMetrics(smallerFont(option.font)).height()
            + 2 * padding};
}

void CorrectionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool placed = index.data(CorrectionListModel::IsPlacedRole).toBool();
    const bool isAmiss = !placed
        && index.data(CorrectionListModel::ScopeRole).value<CorrectionScope>()
            == CorrectionScope::Story;
    painter->save();
    if (selected)
        painter->fillRect(option.rect, theme.accent);
    if (isAmiss)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(bar, option.rect.height())),
            selected ? theme.onAccent : theme.warning);
    const QRect inner = option.rect.adjusted(margin, padding, -margin, -padding);
    const auto line = [&](const QRect &rect, const QString &text) {
        painter->drawText(rect,
            Qt::AlignVCenter,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    const int first = QFontMetrics(option.font).height();
    painter->setFont(option.font);
    painter->setPen(selected ? theme.onAccent : theme.ink);
    line(QRect(inner.topLeft(), QSize(inner.width(), first)), index.data().toString());
    painter->setFont(smallerFont(option.font));
    painter->setPen(selected ? theme.onAccent : isAmiss ? theme.warning : theme.soft);
    line(inner.adjusted(0, first, 0, 0), index.data(CorrectionRows::DetailRole).toString());
    painter->restore();
}

} // namespace naranhi
