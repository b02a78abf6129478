// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/correctionplaces.h"
#include "comparison/corrections.h"
#include "comparison/entitydrafts.h"
#include "comparison/nameforms.h"

#include <algorithm>

namespace naranhi::comparison {

namespace {

using Mentions = QList<MentionIndex>;

// One correction after the other; each says whether it found what it speaks of.
class EntityCorrector
{
public:
    EntityCorrector(EntityDrafts &drafts, const QList<AnnotatedArticle> &articles)
        : m_drafts(drafts)
        , m_articles(articles)
    {
    }

    bool apply(const Correction &correction)
    {
        m_scope = correction.scope;
        return std::visit([this](const auto &act) { return on(act); }, correction.act);
    }

private:
    bool on(const MergeEntities &act);
    bool on(const KeepApart &act);
    bool on(const SplitForms &act);
    bool on(const RenameEntity &act);
    bool on(const RetypeEntity &act);
    bool on(const HideEntity &act);
    bool on(const MarkMention &act);
    bool on(const SplitMention &act);
    bool on(const HideMention & /*act*/) { return false; } // before linking
    bool on(const SetTimeValue & /*act*/) { return false; } // where times are read
    bool on(const SetTimeAnchor & /*act*/) { return false; }
    bool on(const DismissDifference & /*act*/) { return false; } // when all is compared
    bool on(const CommentDifference & /*act*/) { return false; }
    bool on(const JoinPlaces & /*act*/) { return false; } // where passages are looked for
    bool on(const PartPlaces & /*act*/) { return false; }

    [[nodiscard]] Mentions mentionsAt(const TextAnchor &place) const;
    template <typename Keep> [[nodiscard]] Mentions mentionsOf(qsizetype row, Keep keep) const;
    void joinNamesake(qsizetype row);
    void giveTo(qsizetype row, const Mentions &mentions);
    void giveType(EntityType type, const Mentions &mentions);

    EntityDrafts &m_drafts;
    const QList<AnnotatedArticle> &m_articles;
    CorrectionScope m_scope = CorrectionScope::Story;
};

template <typename Keep> Mentions EntityCorrector::mentionsOf(qsizetype row, Keep keep) const
{
    Mentions kept;
    std::ranges::copy_if(m_drafts.at(row).mentions,
        std::back_inserter(kept),
        [&](MentionIndex mention) { return keep(m_drafts.formOf(mention)); });
    return kept;
}

EntityLink readersLink(const QString &form, const QString &other)
{
    return {.form = form, .other = other, .rule = LinkRule::Reader};
}

// The forms of an entity that go when two of its parts are kept apart: those of the second part,
// and what is linked to them more closely than to the first.
QSet<QString> leavingForms(const Entity &entity, QSet<QString> staying, QSet<QString> leaving)
{
    for (qsizetype before = -1; before != staying.size() + leaving.size();) {
        before = staying.size() + leaving.size();
        QSet<QString> stay;
        QSet<QString> leave;
        for (const EntityLink &link : entity.links) {
            const QSet<QString> ends{foldedName(link.form), foldedName(link.other)};
            if (ends.intersects(staying) && !ends.intersects(leaving))
                stay += ends;
            else if (ends.intersects(leaving) && !ends.intersects(staying))
                leave += ends;
        }
        staying += stay;
        leaving += leave - staying;
    }
    return leaving;
}

bool EntityCorrector::on(const MergeEntities &act)
{
    const qsizetype row = m_drafts.find(act.entity);
    const qsizetype into = m_drafts.find(act.into);
    if (row < 0 || into < 0)
        return false;
    if (row == into)
        return true;
    m_drafts.addLink(
        into, readersLink(m_drafts.at(row).entity.name, m_drafts.at(into).entity.name));
    m_drafts.merge(row, into);
    return true;
}

// Whatever joined them: the forms of the one leave every entity that has forms of the other.
bool EntityCorrector::on(const KeepApart &act)
{
    if (m_drafts.find(act.entity) < 0 || m_drafts.find(act.other) < 0)
        return false;
    const QSet<QString> both = foldedForms(act.entity) & foldedForms(act.other);
    const QSet<QString> ones = foldedForms(act.entity) - both;
    const QSet<QString> others = foldedForms(act.other) - both;
    const qsizetype count = m_drafts.count();
    for (qsizetype row = 0; row < count; ++row) {
        const QSet<QString> &keys = m_drafts.at(row).keys;
        if (!keys.intersects(ones) || !keys.intersects(others))
            continue;
        const Entity &entity = m_drafts.at(row).entity;
        const QSet<QString> leaving = leavingForms(entity, ones, others);
        const Mentions mentions = mentionsOf(
            row, [&](const QString &form) { return leaving.contains(foldedName(form)); });
        if (!mentions.isEmpty())
            m_drafts.add(entity.type, mentions);
    }
    m_drafts.keepApart(foldedForms(act.entity), foldedForms(act.other));
    return true;
}

// Written as the reader saw it; folded where the analysis now cuts it out otherwise.
bool EntityCorrector::on(const SplitForms &act)
{
    const qsizetype row = m_drafts.find(act.entity);
    if (row < 0)
        return false;
    Mentions leaving
        = mentionsOf(row, [&](const QString &form) { return act.forms.contains(form); });
    if (leaving.isEmpty()) {
        const QSet<QString> keys = foldedForms({.type = {}, .name = {}, .forms = act.forms});
        leaving
            = mentionsOf(row, [&](const QString &form) { return keys.contains(foldedName(form)); });
    }
    if (!leaving.isEmpty() && leaving.size() < m_drafts.at(row).mentions.size())
        m_drafts.add(m_drafts.at(row).entity.type, leaving);
    return true;
}

bool EntityCorrector::on(const RenameEntity &act)
{
    const qsizetype row = m_drafts.find(act.entity);
    if (row < 0)
        return false;
    m_drafts.rename(row, act.name);
    return true;
}

bool EntityCorrector::on(const RetypeEntity &act)
{
    const qsizetype row = m_drafts.find(act.entity);
    if (row < 0)
        return false;
    if (m_drafts.at(row).entity.type != act.type) {
        m_drafts.retype(row, act.type);
        joinNamesake(row);
    }
    return true;
}

// Two of one name and type would have been joined if they had been found so.
void EntityCorrector::joinNamesake(qsizetype row)
{
    const Entity &entity = m_drafts.at(row).entity;
    for (qsizetype other = 0; other < m_drafts.count(); ++other) {
        const Entity &candidate = m_drafts.at(other).entity;
        if (other == row || m_drafts.isEmpty(other) || candidate.type != entity.type
            || foldedName(candidate.name) != foldedName(entity.name)
            || m_drafts.areApart(row, other))
            continue;
        m_drafts.addLink(other, readersLink(entity.name, candidate.name));
        m_drafts.merge(row, other);
        return;
    }
}

// What was hidden under its own name is hidden with all that goes by it. Where it is a part of
// another entity by now, only what the reader saw goes.
bool EntityCorrector::on(const HideEntity &act)
{
    const qsizetype row = m_drafts.find(act.entity);
    if (row < 0)
        return false;
    const Entity &entity = m_drafts.at(row).entity;
    if (m_scope == CorrectionScope::Always && entity.type != act.entity.type)
        return false;
    const QSet<QString> keys = foldedForms(act.entity);
    const bool isItself = entity.name == act.entity.name || keys.contains(foldedName(entity.name));
    m_drafts.remove(isItself ? mentionsOf(row, [](const QString &) { return true; })
                             : mentionsOf(row, [&](const QString &form) {
                                   return keys.contains(foldedName(form));
                               }));
    return true;
}

bool EntityCorrector::on(const MarkMention &act)
{
    const Mentions mentions = mentionsAt(act.place);
    if (mentions.isEmpty())
        return false;
    const qsizetype row = act.entity ? m_drafts.find(*act.entity) : -1;
    if (row >= 0)
        giveTo(row, mentions);
    else if (act.type != EntityType::Quantity)
        giveType(act.type, mentions);
    return true;
}

void EntityCorrector::giveTo(qsizetype row, const Mentions &mentions)
{
    const QString form = m_drafts.formOf(mentions.constFirst());
    if (!m_drafts.at(row).keys.contains(foldedName(form)))
        m_drafts.addLink(row, readersLink(form, m_drafts.at(row).entity.name));
    m_drafts.move(mentions, row);
}

// The linking goes by what most of a spelling are; here the reader's word counts.
void EntityCorrector::giveType(EntityType type, const Mentions &mentions)
{
    Mentions others;
    std::ranges::copy_if(mentions, std::back_inserter(others), [&](MentionIndex mention) {
        const qsizetype holder = m_drafts.holderOf(mention);
        return holder < 0 || m_drafts.at(holder).entity.type != type;
    });
    if (others.isEmpty())
        return;
    const QString key = foldedName(m_drafts.formOf(others.constFirst()));
    for (qsizetype row = 0; row < m_drafts.count(); ++row) {
        if (m_drafts.at(row).entity.type == type && m_drafts.at(row).keys.contains(key))
            return m_drafts.move(others, row);
    }
    m_drafts.add(type, others);
}

bool EntityCorrector::on(const SplitMention &act)
{
    const Mentions mentions = mentionsAt(act.place);
    QHash<qsizetype, Mentions> byHolder;
    for (const MentionIndex &mention : mentions)
        byHolder[m_drafts.holderOf(mention)].append(mention);
    QList<qsizetype> holders = byHolder.keys();
    std::ranges::sort(holders);
    for (const qsizetype holder : std::as_const(holders)) {
        const Mentions leaving = byHolder.value(holder);
        if (holder >= 0 && leaving.size() < m_drafts.at(holder).mentions.size())
            m_drafts.add(m_drafts.at(holder).entity.type, leaving);
    }
    return !mentions.isEmpty();
}

// The mentions of just these words.
Mentions EntityCorrector::mentionsAt(const TextAnchor &place) const
{
    Mentions mentions;
    for (qsizetype row = 0; row < m_articles.size(); ++row) {
        const AnnotatedArticle &annotated = m_articles.at(row);
        const QList<BlockSpan> places = placesOf(place, m_scope, annotated.article).all();
        if (places.isEmpty())
            continue;
        const QList<Mention> &found = annotated.analysis.mentions;
        for (qsizetype i = 0; i < found.size(); ++i) {
            const BlockSpan span{found.at(i).block, found.at(i).span};
            const auto at = std::ranges::lower_bound(places, span, isBefore);
            if (at != places.end() && *at == span)
                mentions.append({row, i});
        }
    }
    return mentions;
}

} // namespace

CorrectedEntities correctEntities(const LinkedEntities &linked,
    const QList<AnnotatedArticle> &articles,
    const QList<Correction> &corrections)
{
    CorrectedEntities result{.linked = linked, .placed = {}};
    if (corrections.isEmpty())
        return result;
    EntityDrafts drafts(linked, articles);
    EntityCorrector corrector(drafts, articles);
    for (qsizetype i = 0; i < corrections.size(); ++i) {
        if (corrector.apply(corrections.at(i)))
            result.placed.insert(i);
    }
    result.linked = drafts.finished();
    return result;
}

} // namespace naranhi::comparison
