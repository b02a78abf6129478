// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/coveragecells.h"

#include "model/coveragemodel.h"
#include "model/readingsession.h"
#include "widgets/common/outlettext.h"
#include "widgets/common/sourcewords.h"
#include "widgets/compare/coveragewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

CoverageCells::CoverageCells(
    const ReadingSession &session, QAbstractItemModel &coverage, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_session(session)
{
    setSourceModel(&coverage);
}

QVariant CoverageCells::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::AccessibleTextRole:
        return wordOf(index);
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return tipOf(index);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant CoverageCells::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isRow = orientation == Qt::Vertical;
    const bool isThere = section >= 0 && section < (isRow ? rowCount() : columnCount());
    if (!isThere)
        return {};
    if (role == Qt::AccessibleTextRole)
        return isRow ? rowWords(section, u' ') : columnWords(section, u", "_s);
    if (role == Qt::ToolTipRole)
        return isRow ? rowWords(section, u'\n') : columnWords(section, u"\n"_s);
    if (role == Qt::DisplayRole && !isRow)
        return outletOf(section);
    return QIdentityProxyModel::headerData(section, orientation, role);
}

QString CoverageCells::outletOf(int column) const
{
    const QVariant article
        = QIdentityProxyModel::headerData(column, Qt::Horizontal, CoverageModel::ArticleRole);
    const auto id = article.value<ArticleId>();
    return m_session.contains(id) ? outletText(m_session.article(id)) : QString();
}

// "reported", "not found here"; of a name with how often: "3 mentions".
QString CoverageCells::wordOf(const QModelIndex &index) const
{
    const auto mark = index.data(CoverageModel::MarkRole).value<CoverageMark>();
    const QVariant count = index.data(CoverageModel::CountRole);
    if (!count.isValid() || mark == CoverageMark::NotFound)
        return coverageWord(mark);
    const QString mentions = tr("%n mention(s)", nullptr, count.toInt());
    return mark == CoverageMark::Different ? mentions + u", "_s + coverageWord(mark) : mentions;
}

QString CoverageCells::tipOf(const QModelIndex &index) const
{
    QStringList lines{outletOf(index.column()) + u": "_s + wordOf(index),
        index.data(CoverageModel::TextRole).toString()};
    const QString explanation = index.data(CoverageModel::ExplanationRole).toString();
    if (!explanation.isEmpty())
        lines.append(explanation);
    return lines.join(u'\n');
}

QString CoverageCells::rowWords(int row, QChar between) const
{
    const QModelIndex index = this->index(row, 0);
    return index.data(CoverageModel::TextRole).toString() + between + u'('
        + reachWords(index.data(CoverageModel::ReachRole).toInt(), columnCount()) + u')';
}

QString CoverageCells::columnWords(int column, const QString &between) const
{
    const auto header = [this, column](int role) {
        return QIdentityProxyModel::headerData(column, Qt::Horizontal, role);
    };
    const auto id = header(CoverageModel::ArticleRole).value<ArticleId>();
    QStringList parts{outletOf(column)};
    if (!m_session.contains(id))
        return outletOf(column);
    parts.append(m_session.article(id).title);
    parts.append(tr("tells %1 of these").arg(header(CoverageModel::ToldRole).toInt()));
    parts.append(tr("%1 of them alone").arg(header(CoverageModel::AloneRole).toInt()));
    const auto open = std::ranges::count(m_session.comparison().gaps, id, &Gap::article);
    if (open > 0)
        parts.append(tr("leaves open what others say: %1").arg(open));
    const QString sources = sourceCounts(m_session.analysis(id).attributions);
    if (!sources.isEmpty())
        parts.append(sources);
    return parts.join(between);
}

} // namespace naranhi
