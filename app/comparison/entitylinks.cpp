// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/entitylinks.h"

#include "comparison/nameforms.h"
#include "domain/mentionform.h"

#include <QHash>

#include <algorithm>

namespace naranhi::comparison {

namespace {

// The forms of an entity, gathered by what is the same but for how it is written.
class Spellings
{
public:
    Spellings(const Linking &linking, const Entity &entity, const QList<qsizetype> &names)
    {
        for (const EntityForm &form : entity.forms) {
            if (!m_rank.contains(form.text))
                m_rank.insert(form.text, m_rank.size());
        }
        for (const qsizetype name : names)
            gather(linking, name);
    }

    [[nodiscard]] qsizetype count() const { return m_rank.size(); }
    [[nodiscard]] qsizetype rankOf(const QString &form) const { return m_rank.value(form); }

    // What stands for a name where its writing does not matter: one form, or one for each title.
    [[nodiscard]] QStringList formsOf(qsizetype name) const
    {
        QStringList forms;
        for (const QString &key : m_keysOf.value(name))
            forms.append(m_sameLetters.value(key).constFirst());
        return forms;
    }

    [[nodiscard]] const QHash<QString, QStringList> &sameLetters() const { return m_sameLetters; }

private:
    void gather(const Linking &linking, qsizetype index)
    {
        const Name &name = linking.name(index);
        const AnnotatedArticle &annotated = linking.articles.at(name.article);
        for (const qsizetype i : name.mentions) {
            const Mention &mention = annotated.analysis.mentions.at(i);
            const QString form = formOf(annotated.article, mention);
            const bool isTitled = form.size() > mention.span.length();
            const QString key = isTitled ? form : foldedName(form);
            QStringList &keys = m_keysOf[index];
            if (!keys.contains(key))
                keys.append(key);
            QStringList &forms = m_sameLetters[key];
            const auto place = std::ranges::lower_bound(
                forms, rankOf(form), {}, [this](const QString &f) { return rankOf(f); });
            if (place == forms.end() || *place != form)
                forms.insert(place, form);
        }
    }

    QHash<QString, qsizetype> m_rank; // place among the forms, the most frequent first
    QHash<QString, QStringList> m_sameLetters; // by key, in order of rank
    QHash<qsizetype, QStringList> m_keysOf; // of a name
};

QList<EntityLink> linksByLetters(const Spellings &spellings)
{
    QList<EntityLink> links;
    for (const QStringList &forms : spellings.sameLetters()) {
        for (const QString &form : forms.sliced(1))
            links.append({.form = form, .other = forms.constFirst()});
    }
    return links;
}

// One surname with two names for one title ("경 CEO", "경 최고경영자").
QList<EntityLink> linksByTitle(const Spellings &spellings, const QList<qsizetype> &names)
{
    QList<EntityLink> links;
    for (const qsizetype name : names) {
        const QStringList forms = spellings.formsOf(name);
        for (const QString &form : forms.sliced(1)) {
            links.append({.form = form,
                .other = forms.constFirst(),
                .rule = LinkRule::SurnameAndTitle,
                .evidence = form.sliced(form.indexOf(u' ') + 1)});
        }
    }
    return links;
}

QList<EntityLink> linksByRules(
    const Linking &linking, const Spellings &spellings, const QList<Join> &joins)
{
    QList<EntityLink> links;
    for (const Join &join : joins) {
        const ArticleId article
            = join.article < 0 ? ArticleId::None : linking.articles.at(join.article).id;
        for (const QString &form : spellings.formsOf(join.first)) {
            for (const QString &other : spellings.formsOf(join.second)) {
                if (form != other)
                    links.append({form, other, join.rule, join.evidence, article});
            }
        }
    }
    return links;
}

} // namespace

QList<EntityLink> linksOf(const Linking &linking,
    const Entity &entity,
    const QList<qsizetype> &names,
    const QList<Join> &joins)
{
    const Spellings spellings(linking, entity, names);
    QList<EntityLink> possible = linksByLetters(spellings) + linksByTitle(spellings, names)
        + linksByRules(linking, spellings, joins);
    std::ranges::stable_sort(possible, {}, [&](const EntityLink &link) {
        const bool namesIt = link.form == entity.name || link.other == entity.name;
        return std::tuple(link.rule,
            link.evidence.isEmpty(),
            !namesIt,
            spellings.rankOf(link.other),
            spellings.rankOf(link.form),
            link.article,
            link.evidence);
    });
    QList<EntityLink> links;
    DisjointSets held(spellings.count());
    for (EntityLink &link : possible) {
        const qsizetype form = spellings.rankOf(link.form);
        const qsizetype other = spellings.rankOf(link.other);
        if (held.areJoined(form, other))
            continue;
        held.join(form, other);
        if (link.form == entity.name)
            std::swap(link.form, link.other);
        links.append(link);
    }
    return links;
}

} // namespace naranhi::comparison
