// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/textspan.h"

#include <QList>
#include <QString>

namespace naranhi {

// TTA's types (TTAK.KO-10.0852), as in KLUE-NER.
enum class EntityType { Person, Place, Organisation, Work, Quantity };

// "PS", "LC", "OG", "AF", "QT"; the only names of the types in files and on the command line.
[[nodiscard]] QString tagOf(EntityType type);

// A stretch of an article that names an entity. Particles are outside the span.
struct Mention
{
    int block = 0;
    TextSpan span;
    EntityType type = EntityType::Person;
    QString title; // position beside a person's name ("사장"), empty if none
    EntityId entity = EntityId::None; // set when the story is linked

    bool operator==(const Mention &) const = default;
};

// A spelling of an entity in one article.
struct EntityForm
{
    QString text;
    ArticleId article = ArticleId::None;
    int count = 0;

    bool operator==(const EntityForm &) const = default;
};

// Why two names are taken for one, or may be.
enum class LinkRule {
    SameLetters, // but for blanks, hyphens and case
    Alias, // the text gives one beside the other: 아랍에미리트(UAE)
    ShortForm, // 중기부 of 중소벤처기업부
    PlaceWithin, // 실리콘밸리 of 미국 실리콘밸리
    Transliteration, // 올트먼 and 알트만
    PartOfName, // 올트먼 of 샘 올트먼
    SurnameAndTitle, // 경 사장 of 경계현
    Reader, // the reader says so
};

// The ground on which two forms stand for one entity.
struct EntityLink
{
    QString form;
    QString other;
    LinkRule rule = LinkRule::SameLetters;
    QString evidence{}; // a title, a company, an initialism that both have; may be empty
    ArticleId article = ArticleId::None; // where it is said, for what only one article says

    bool operator==(const EntityLink &) const = default;
};

// What is named, over all articles of a story.
struct Entity
{
    EntityId id = EntityId::None;
    EntityType type = EntityType::Person;
    QString name; // the form to show: the fullest common one
    QList<EntityForm> forms; // most frequent first, in article order where equal
    int colour = 0; // small and stable; widgets/common maps it to a tint
    QList<EntityLink> links{}; // join the forms; none for a single form

    [[nodiscard]] int count() const;
    [[nodiscard]] int countIn(ArticleId article) const;
    bool operator==(const Entity &) const = default;
};

// Two entities that may be one; too doubtful to be joined without the reader.
struct LinkSuggestion
{
    EntityId entity = EntityId::None;
    EntityId other = EntityId::None;
    EntityLink link;

    bool operator==(const LinkSuggestion &) const = default;
};

} // namespace naranhi
