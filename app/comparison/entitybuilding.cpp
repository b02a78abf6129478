// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/entitybuilding.h"

#include "comparison/entitylinks.h"
#include "comparison/linksuggestions.h"
#include "comparison/nameforms.h"
#include "domain/mentionform.h"

#include <algorithm>

namespace naranhi::comparison {

namespace {

struct Draft
{
    Entity entity;
    QList<qsizetype> names;
    QHash<QString, QString> surnames; // of forms that are a surname with its title
};

void countForm(Entity &entity, const QString &text, ArticleId article)
{
    for (EntityForm &form : entity.forms) {
        if (form.article == article && form.text == text) {
            ++form.count;
            return;
        }
    }
    entity.forms.append({.text = text, .article = article, .count = 1});
}

void addMentions(Draft &draft, const Linking &linking, const Name &name)
{
    const AnnotatedArticle &annotated = linking.articles.at(name.article);
    for (const qsizetype i : name.mentions) {
        const Mention &mention = annotated.analysis.mentions.at(i);
        const QString form = formOf(annotated.article, mention);
        if (form.size() > mention.span.length())
            draft.surnames.insert(form, form.first(mention.span.length()));
        countForm(draft.entity, form, annotated.id);
    }
}

EntityType majorityType(const Linking &linking, const QList<qsizetype> &names)
{
    QHash<EntityType, qsizetype> counts;
    for (const qsizetype name : names)
        counts[linking.name(name).type] += linking.name(name).mentions.size();
    EntityType best = linking.name(names.constFirst()).type;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const bool isMore = it.value() > counts.value(best)
            || (it.value() == counts.value(best) && it.key() < best);
        best = isMore ? it.key() : best;
    }
    return best;
}

// A spelling over all articles.
struct Spelling
{
    QString text;
    QString key;
    QString lastWord;
    int count = 0;
    int articles = 0;
    int countOfLastWord = 0; // how often its surname is written like this, alone or in full
    bool isFull = false;
};

QList<Spelling> spellingsOf(const Entity &entity, const QHash<QString, QString> &surnames)
{
    QList<Spelling> spellings;
    for (const EntityForm &form : entity.forms) {
        const auto known
            = std::ranges::find(spellings, form.text, [](const Spelling &s) { return s.text; });
        if (known != spellings.end()) {
            known->count += form.count;
            ++known->articles;
            continue;
        }
        const QString name = surnames.value(form.text, form.text);
        const QStringList words = nameWords(name);
        const QString key = foldedName(name);
        spellings.append({.text = form.text,
            .key = key,
            .lastWord = words.isEmpty() ? key : words.constLast(),
            .count = form.count,
            .articles = 1,
            .countOfLastWord = 0,
            .isFull = words.size() > 1 || looksKorean(key)});
    }
    for (Spelling &spelling : spellings) {
        for (const Spelling &other : spellings)
            spelling.countOfLastWord += other.lastWord == spelling.lastWord ? other.count : 0;
    }
    return spellings;
}

// The full name in its most frequent spelling, or else what it is called most.
QString nameOfPerson(const QList<Spelling> &spellings)
{
    return std::ranges::max(spellings, {}, [](const Spelling &s) {
        return std::tuple(s.isFull, s.count, s.countOfLastWord, s.key.size(), s.text);
    }).text;
}

// The most frequent of the spellings that are whole (not short forms) and not rare.
QString nameOfOther(const QList<Spelling> &spellings)
{
    constexpr int rare = 4;
    const int most = std::ranges::max(spellings, {}, &Spelling::count).count;
    const auto isCommon = [most](const Spelling &s) { return s.count * rare >= most; };
    qsizetype longest = 0;
    for (const Spelling &spelling : spellings)
        longest = isCommon(spelling) ? qMax(longest, spelling.key.size()) : longest;
    const auto isWhole = [longest](const Spelling &s) { return s.key.size() * 3 >= longest * 2; };
    return std::ranges::max(spellings, {}, [&](const Spelling &s) {
        return std::tuple(isCommon(s) && isWhole(s), s.count, s.articles, s.key.size(), s.text);
    }).text;
}

void finish(Draft &draft, const Linking &linking)
{
    Entity &entity = draft.entity;
    entity.type = majorityType(linking, draft.names);
    std::ranges::stable_sort(entity.forms, std::ranges::greater(), &EntityForm::count);
    entity.name = fullestName(entity, draft.surnames);
}

QHash<qsizetype, QList<Join>> joinsByEntity(Linking &linking)
{
    QHash<qsizetype, QList<Join>> joins;
    for (const Join &join : std::as_const(linking.joins))
        joins[linking.sets.find(join.first)].append(join);
    return joins;
}

QList<Draft> draftsOf(Linking &linking)
{
    QList<Draft> drafts;
    QHash<qsizetype, qsizetype> draftOf;
    for (qsizetype index = 0; index < linking.nameCount(); ++index) {
        const qsizetype root = linking.sets.find(index);
        if (!draftOf.contains(root)) {
            draftOf.insert(root, drafts.size());
            drafts.append(Draft{});
        }
        Draft &draft = drafts[draftOf.value(root)];
        draft.names.append(index);
        addMentions(draft, linking, linking.name(index));
    }
    for (Draft &draft : drafts)
        finish(draft, linking);
    const QHash<qsizetype, QList<Join>> joins = joinsByEntity(linking);
    for (Draft &draft : drafts) {
        if (draft.entity.forms.size() > 1) {
            const qsizetype root = linking.sets.find(draft.names.constFirst());
            draft.entity.links = linksOf(linking, draft.entity, draft.names, joins.value(root));
        }
    }
    std::ranges::stable_sort(
        drafts, std::ranges::greater(), [](const Draft &draft) { return draft.entity.count(); });
    return drafts;
}

} // namespace

QString fullestName(const Entity &entity, const QHash<QString, QString> &surnames)
{
    const QList<Spelling> spellings = spellingsOf(entity, surnames);
    return entity.type == EntityType::Person ? nameOfPerson(spellings) : nameOfOther(spellings);
}

LinkedEntities buildEntities(Linking &linking)
{
    LinkedEntities result;
    QList<EntityId> idOf(linking.nameCount(), EntityId::None);
    QList<Draft> drafts = draftsOf(linking);
    for (Draft &draft : drafts) {
        draft.entity.colour = static_cast<int>(result.entities.size());
        draft.entity.id = static_cast<EntityId>(draft.entity.colour + 1);
        for (const qsizetype name : draft.names)
            idOf[name] = draft.entity.id;
        result.entities.append(draft.entity);
    }
    result.suggestions = suggestionsOf(linking, idOf);
    for (qsizetype row = 0; row < linking.articles.size(); ++row) {
        QList<EntityId> &ids = result.entityOf[linking.articles.at(row).id];
        for (const qsizetype name : linking.story.nameOf.at(row))
            ids.append(name < 0 ? EntityId::None : idOf.at(name));
    }
    return result;
}

} // namespace naranhi::comparison
