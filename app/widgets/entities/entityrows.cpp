// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entities/entityrows.h"

#include "domain/differencewords.h"
#include "model/entitylistmodel.h"
#include "model/readingfocus.h"
#include "model/readingsession.h"
#include "widgets/common/linkwords.h"
#include "widgets/common/typewords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr qsizetype atMost = 8; // lines of a kind in a tool tip

} // namespace

EntityRows::EntityRows(const ReadingSession &session,
    const ReadingFocus &focus,
    QAbstractItemModel &entities,
    QObject *parent)
    : QIdentityProxyModel(parent)
    , m_session(session)
    , m_focus(focus)
{
    setSourceModel(&entities);
}

QVariant EntityRows::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return description(index);
    if (role == Qt::ToolTipRole)
        return tip(index);
    return QIdentityProxyModel::data(index, role);
}

QString EntityRows::description(const QModelIndex &index) const
{
    const auto type = index.data(EntityListModel::TypeRole).value<EntityType>();
    QStringList parts{index.data().toString(), typeWord(type)};
    const QStringList forms = index.data(EntityListModel::OtherFormsRole).toStringList();
    if (!forms.isEmpty())
        parts += tr("also %1").arg(forms.join(u" · "));
    parts += tr("%n mention(s)", nullptr, index.data(EntityListModel::TotalRole).toInt());
    parts += tr("in %n article(s)", nullptr, index.data(EntityListModel::ReachRole).toInt());
    const auto differences = index.data(EntityListModel::DifferencesRole).value<QList<qsizetype>>();
    if (!differences.isEmpty())
        parts += tr("%n difference(s)", nullptr, static_cast<int>(differences.size()));
    if (m_focus.isPinned(index.data(EntityListModel::IdRole).value<EntityId>()))
        parts += tr("pinned");
    return parts.join(u", ");
}

Qt::ItemFlags EntityRows::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QIdentityProxyModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled : flags;
}

Qt::DropActions EntityRows::supportedDragActions() const
{
    return Qt::LinkAction;
}

// How the articles differ about it, a sentence each.
QStringList EntityRows::explanations(const QModelIndex &index) const
{
    const auto language
        = QLocale().language() == QLocale::Korean ? WordsLanguage::Korean : WordsLanguage::English;
    const QList<Difference> &all = m_session.comparison().differences;
    QStringList lines;
    for (const qsizetype i :
        index.data(EntityListModel::DifferencesRole).value<QList<qsizetype>>()) {
        if (i >= all.size())
            break; // the story is being built anew
        if (lines.size() == atMost)
            return lines << u"…"_s;
        lines += u"≠ "_s + explanationOf(all.at(i), m_session.story(), language);
    }
    return lines;
}

QString EntityRows::tip(const QModelIndex &index) const
{
    QStringList lines{description(index)};
    const Entity *entity = m_session.entity(index.data(EntityListModel::IdRole).value<EntityId>());
    if (entity == nullptr)
        return lines.first();
    lines += explanations(index);
    for (const EntityLink &link : entity->links.first(std::min(entity->links.size(), atMost)))
        lines += u"– "_s + linkSentence(link, m_session);
    if (entity->links.size() > atMost)
        lines += u"…"_s;
    return lines.join(u'\n');
}

} // namespace naranhi
