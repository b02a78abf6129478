// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/entitydrafts.h"

#include "comparison/entitybuilding.h"
#include "comparison/nameforms.h"
#include "domain/mentionform.h"

#include <algorithm>
#include <tuple>

namespace naranhi::comparison {

namespace {

QSet<QString> foldedForms(const Entity &entity)
{
    QSet<QString> keys;
    for (const EntityForm &form : entity.forms)
        keys.insert(foldedName(form.text));
    return keys;
}

void countForm(Entity &entity, const QString &text, ArticleId article)
{
    const auto known = std::ranges::find_if(entity.forms,
        [&](const EntityForm &form) { return form.article == article && form.text == text; });
    if (known != entity.forms.end())
        ++known->count;
    else
        entity.forms.append({.text = text, .article = article, .count = 1});
}

qsizetype sharedCount(const QSet<QString> &a, const QSet<QString> &b)
{
    return std::ranges::count_if(a, [&b](const QString &key) { return b.contains(key); });
}

} // namespace

QSet<QString> foldedForms(const EntityReference &reference)
{
    QSet<QString> keys;
    for (const QString &form : reference.forms)
        keys.insert(foldedName(form));
    if (keys.isEmpty())
        keys.insert(foldedName(reference.name));
    return keys;
}

EntityDrafts::EntityDrafts(const LinkedEntities &linked, const QList<AnnotatedArticle> &articles)
    : m_articles(articles)
    , m_suggestions(linked.suggestions)
{
    for (const Entity &entity : linked.entities) {
        m_rowOf.insert(entity.id, m_drafts.size());
        m_drafts.append({.entity = entity, .mentions = {}, .keys = foldedForms(entity)});
    }
    for (qsizetype row = 0; row < articles.size(); ++row) {
        const QList<EntityId> ids = linked.entityOf.value(articles.at(row).id);
        QList<qsizetype> &holders = m_holder.emplaceBack();
        for (qsizetype i = 0; i < ids.size(); ++i) {
            holders.append(m_rowOf.value(ids.at(i), -1));
            if (holders.constLast() >= 0)
                m_drafts[holders.constLast()].mentions.append({row, i});
        }
    }
}

qsizetype EntityDrafts::find(const EntityReference &reference) const
{
    const QSet<QString> keys = foldedForms(reference);
    using Rank = std::tuple<qsizetype, bool, bool, qsizetype>;
    qsizetype found = -1;
    Rank best{0, false, false, 0};
    for (qsizetype row = 0; row < m_drafts.size(); ++row) {
        const EntityDraft &draft = m_drafts.at(row);
        const Rank rank{isEmpty(row) ? 0 : sharedCount(keys, draft.keys),
            draft.entity.type == reference.type,
            draft.entity.name == reference.name,
            draft.mentions.size()};
        if (std::get<0>(rank) > 0 && rank > best) {
            best = rank;
            found = row;
        }
    }
    return found;
}

qsizetype EntityDrafts::holderOf(MentionIndex mention) const
{
    return m_holder.at(mention.article).value(mention.mention, -1);
}

QString EntityDrafts::formOf(MentionIndex mention) const
{
    const AnnotatedArticle &annotated = m_articles.at(mention.article);
    return naranhi::formOf(annotated.article, annotated.analysis.mentions.at(mention.mention));
}

void EntityDrafts::remove(const QList<MentionIndex> &mentions)
{
    QSet<qsizetype> holders;
    for (const MentionIndex &mention : mentions)
        holders.insert(std::exchange(m_holder[mention.article][mention.mention], -1));
    for (const qsizetype from : std::as_const(holders)) {
        if (from >= 0)
            release(from);
    }
}

void EntityDrafts::merge(qsizetype row, qsizetype into)
{
    m_drafts[into].entity.links += m_drafts.at(row).entity.links;
    const QList<MentionIndex> mentions = m_drafts.at(row).mentions;
    move(mentions, into);
    m_drafts[row].mergedInto = into;
}

qsizetype EntityDrafts::add(EntityType type, const QList<MentionIndex> &mentions)
{
    const qsizetype row = m_drafts.size();
    const qsizetype from = holderOf(mentions.constFirst());
    Entity entity{.type = type, .name = {}, .forms = {}};
    if (from >= 0)
        entity.links = m_drafts.at(from).entity.links;
    m_drafts.append({.entity = entity, .mentions = {}, .keys = {}, .splitFrom = from});
    move(mentions, row);
    nameAnew(row);
    return row;
}

void EntityDrafts::move(const QList<MentionIndex> &mentions, qsizetype to)
{
    QSet<qsizetype> holders;
    QList<MentionIndex> moved;
    for (const MentionIndex &mention : mentions) {
        qsizetype &holder = m_holder[mention.article][mention.mention];
        if (holder == to)
            continue;
        moved.append(mention);
        holders.insert(holder);
        holder = to;
    }
    m_drafts[to].mentions += moved;
    std::ranges::sort(m_drafts[to].mentions);
    for (const qsizetype from : std::as_const(holders)) {
        if (from >= 0)
            release(from);
    }
    refresh(to);
}

// Lets go of the mentions that others hold by now.
void EntityDrafts::release(qsizetype row)
{
    EntityDraft &draft = m_drafts[row];
    const bool wasForm = draft.keys.contains(foldedName(draft.entity.name));
    draft.mentions.removeIf([&](MentionIndex mention) { return holderOf(mention) != row; });
    refresh(row);
    const bool isForm = draft.keys.contains(foldedName(draft.entity.name));
    if (wasForm && !isForm && !isEmpty(row))
        nameAnew(row);
}

void EntityDrafts::refresh(qsizetype row)
{
    EntityDraft &draft = m_drafts[row];
    draft.entity.forms.clear();
    for (const MentionIndex &mention : std::as_const(draft.mentions))
        countForm(draft.entity, formOf(mention), m_articles.at(mention.article).id);
    std::ranges::stable_sort(draft.entity.forms, std::ranges::greater(), &EntityForm::count);
    draft.keys = foldedForms(draft.entity);
    draft.entity.links.removeIf([&draft](const EntityLink &link) {
        const bool hasForm = draft.keys.contains(foldedName(link.form));
        const bool hasOther = draft.keys.contains(foldedName(link.other));
        // The reader's may speak of a name that the reader gave.
        return link.rule == LinkRule::Reader ? !hasForm && !hasOther : !hasForm || !hasOther;
    });
}

// Namesakes are numbered, so that the reader and later corrections can tell them apart.
void EntityDrafts::nameAnew(qsizetype row)
{
    QHash<QString, QString> surnames;
    for (const MentionIndex &mention : std::as_const(m_drafts[row].mentions)) {
        const Mention &found = m_articles.at(mention.article).analysis.mentions.at(mention.mention);
        const QString spelling = formOf(mention);
        if (spelling.size() > found.span.length())
            surnames.insert(spelling, spelling.first(found.span.length()));
    }
    const QString form = fullestName(m_drafts.at(row).entity, surnames);
    QString name = form;
    for (int number = 2; isNameTaken(name, row); ++number)
        name = QStringLiteral("%1 (%2)").arg(form).arg(number);
    m_drafts[row].entity.name = name;
}

bool EntityDrafts::isNameTaken(const QString &name, qsizetype except) const
{
    const EntityType type = m_drafts.at(except).entity.type;
    for (qsizetype row = 0; row < m_drafts.size(); ++row) {
        const Entity &other = m_drafts.at(row).entity;
        if (row != except && !isEmpty(row) && other.type == type && other.name == name)
            return true;
    }
    return false;
}

void EntityDrafts::keepApart(const QSet<QString> &keys, const QSet<QString> &otherKeys)
{
    m_apart.append({keys, otherKeys});
}

// The side of a suggestion: where its form went when the entity was merged or split; -1 when it is
// no more.
qsizetype EntityDrafts::follow(EntityId id, const QString &form) const
{
    qsizetype row = m_rowOf.value(id, -1);
    while (row >= 0 && m_drafts.at(row).mergedInto >= 0)
        row = m_drafts.at(row).mergedInto;
    const QString key = foldedName(form);
    if (row < 0 || m_drafts.at(row).keys.contains(key))
        return row;
    for (qsizetype part = row + 1; part < m_drafts.size(); ++part) {
        if (m_drafts.at(part).splitFrom == row && m_drafts.at(part).keys.contains(key))
            return part;
    }
    return isEmpty(row) ? -1 : row;
}

bool EntityDrafts::areApart(qsizetype row, qsizetype other) const
{
    const QSet<QString> &keys = m_drafts.at(row).keys;
    const QSet<QString> &otherKeys = m_drafts.at(other).keys;
    return std::ranges::any_of(m_apart, [&](const KeyPair &pair) {
        return (pair.first.intersects(keys) && pair.second.intersects(otherKeys))
            || (pair.first.intersects(otherKeys) && pair.second.intersects(keys));
    });
}

QList<LinkSuggestion> EntityDrafts::openSuggestions(const QList<EntityId> &idOf) const
{
    QList<LinkSuggestion> open;
    QSet<std::pair<qsizetype, qsizetype>> seen;
    for (LinkSuggestion suggestion : m_suggestions) {
        const qsizetype row = follow(suggestion.entity, suggestion.link.form);
        const qsizetype other = follow(suggestion.other, suggestion.link.other);
        if (row < 0 || other < 0 || row == other || areApart(row, other))
            continue;
        const std::pair<qsizetype, qsizetype> pair = std::minmax(row, other);
        if (seen.contains(pair))
            continue;
        seen.insert(pair);
        suggestion.entity = idOf.at(row);
        suggestion.other = idOf.at(other);
        open.append(suggestion);
    }
    return open;
}

LinkedEntities EntityDrafts::finished() const
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < m_drafts.size(); ++row) {
        if (!isEmpty(row))
            rows.append(row);
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), [this](qsizetype row) {
        return m_drafts.at(row).mentions.size();
    });
    LinkedEntities linked;
    QList<EntityId> idOf(m_drafts.size(), EntityId::None);
    for (const qsizetype row : std::as_const(rows)) {
        Entity entity = m_drafts.at(row).entity;
        entity.colour = static_cast<int>(linked.entities.size());
        entity.id = static_cast<EntityId>(entity.colour + 1);
        idOf[row] = entity.id;
        linked.entities.append(entity);
    }
    for (qsizetype row = 0; row < m_articles.size(); ++row) {
        QList<EntityId> &ids = linked.entityOf[m_articles.at(row).id];
        for (const qsizetype holder : m_holder.at(row))
            ids.append(holder < 0 ? EntityId::None : idOf.at(holder));
    }
    linked.suggestions = openSuggestions(idOf);
    return linked;
}

} // namespace naranhi::comparison
