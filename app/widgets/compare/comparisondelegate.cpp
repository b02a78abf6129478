// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/comparisondelegate.h"

#include "model/readingsession.h"
#include "widgets/common/outlettext.h"
#include "widgets/common/rowground.h"
#include "widgets/common/themesource.h"
#include "widgets/common/typography.h"
#include "widgets/common/wordlines.h"
#include "widgets/compare/comparisonwords.h"
#include "widgets/compare/ladderpainting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr int margin = 12;
constexpr int padding = 6;
constexpr int indent = 14; // of a place, with the mark of its outlet
constexpr int mostLines = 3;

bool isPlace(const QModelIndex &index)
{
    return index.parent().isValid();
}

// Of an update; a single one makes no ladder.
QList<LadderStep> stepsOf(const QModelIndex &index)
{
    const auto steps = index.data(ComparisonModel::StepsRole).value<QList<LadderStep>>();
    return steps.size() < 2 ? QList<LadderStep>() : steps;
}

// The steps of an update stand under what it is about.
QString wordsOf(const QModelIndex &index)
{
    return stepsOf(index).isEmpty() ? index.data().toString()
                                    : index.data(ComparisonModel::AboutRole).toString();
}

} // namespace

ComparisonDelegate::ComparisonDelegate(const ReadingContext &context, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_context(context)
{
}

int ComparisonDelegate::textWidth(const QModelIndex &index) const
{
    return qMax(40, m_width - 2 * margin - (isPlace(index) ? indent : 0));
}

// Conflicts stand out; what changed or is only said more exactly does not.
QColor ComparisonDelegate::markColour(const QModelIndex &index) const
{
    const Theme &theme = m_context.theme.theme();
    if (isPlace(index)) {
        const auto article = index.data(ComparisonModel::ArticleRole).value<ArticleId>();
        return theme.outlet(m_context.session.rowOf(article));
    }
    const QVariant relation = index.data(ComparisonModel::RelationRole);
    const bool isConflict = relation.isValid()
        && relation.value<DifferenceRelation>() == DifferenceRelation::Conflict;
    return isConflict && !index.data(ComparisonModel::DismissedRole).toBool() ? theme.warning
                                                                              : theme.soft;
}

QString ComparisonDelegate::note(const QModelIndex &index) const
{
    const auto article = index.data(ComparisonModel::ArticleRole);
    const QString outlet
        = article.isValid() && m_context.session.contains(article.value<ArticleId>())
        ? outletText(m_context.session.article(article.value<ArticleId>()))
        : tr("%n outlets", nullptr, index.data(ComparisonModel::ReachRole).toInt());
    if (isPlace(index))
        return outlet;
    const QVariant relation = index.data(ComparisonModel::RelationRole);
    const QString kind = relation.isValid()
        ? relationWord(relation.value<DifferenceRelation>())
        : comparisonWord(index.data(ComparisonModel::KindRole).value<ComparisonKind>());
    QStringList parts{kind, outlet};
    if (index.data(ComparisonModel::DismissedRole).toBool())
        parts.prepend(tr("set aside"));
    if (index.data(ComparisonModel::ReadersRole).toBool())
        parts.insert(1, tr("joined by you"));
    return parts.join(u" · "_s);
}

QStringList ComparisonDelegate::commentLines(const QModelIndex &index, const QFont &font) const
{
    const QString comment = index.data(ComparisonModel::CommentRole).toString();
    return comment.isEmpty()
        ? QStringList()
        : linesOf(tr("Note: %1").arg(comment), font, textWidth(index), mostLines);
}

QSize ComparisonDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto lines = linesOf(wordsOf(index), option.font, textWidth(index), mostLines).size()
        + commentLines(index, option.font).size();
    const int line = QFontMetrics(option.font).lineSpacing();
    const int note = QFontMetrics(smallerFont(option.font)).lineSpacing();
    const int ladder = ladderHeight(stepsOf(index), option.font);
    return {0, static_cast<int>(lines) * line + note + ladder + 2 * padding};
}

void ComparisonDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_context.theme.theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, theme);
    QRect line = option.rect.adjusted(margin + (isPlace(index) ? indent : 0), padding, -margin, 0);
    painter->setFont(smallerFont(option.font));
    line.setHeight(painter->fontMetrics().lineSpacing());
    painter->setPen(isPlace(index) ? theme.soft : markColour(index));
    painter->drawText(line,
        Qt::AlignVCenter,
        painter->fontMetrics().elidedText(note(index), Qt::ElideRight, line.width()));
    if (isPlace(index)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(markColour(index));
        painter->drawEllipse(
            QPointF(line.left() - indent / 2.0, line.center().y() + 0.5), 3.5, 3.5);
    }
    const bool isDismissed = index.data(ComparisonModel::DismissedRole).toBool();
    QFont font = option.font;
    font.setStrikeOut(isDismissed);
    painter->setPen(isDismissed ? theme.soft : theme.ink);
    line.moveTop(line.bottom() + 1);
    paintLines(*painter, line, font, linesOf(wordsOf(index), font, textWidth(index), mostLines));
    const QList<LadderStep> steps = stepsOf(index);
    paintLadder(*painter, line, steps, m_context, option.font);
    line.translate(0, ladderHeight(steps, option.font));
    painter->setPen(theme.accent);
    paintLines(*painter, line, option.font, commentLines(index, option.font));
    painter->restore();
}

void ComparisonDelegate::paintLines(
    QPainter &painter, QRect &line, const QFont &font, const QStringList &lines)
{
    painter.setFont(font);
    line.setHeight(painter.fontMetrics().lineSpacing());
    for (const QString &words : lines) {
        painter.drawText(line, Qt::AlignVCenter, words);
        line.translate(0, line.height());
    }
}

} // namespace naranhi
