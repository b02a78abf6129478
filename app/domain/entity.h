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

// What is named, over all articles of a story.
struct Entity
{
    EntityId id = EntityId::None;
    EntityType type = EntityType::Person;
    QString name; // the form to show: the fullest common one
    QList<EntityForm> forms; // most frequent first, in article order where equal
    int colour = 0; // small and stable; widgets/common maps it to a tint

    [[nodiscard]] int count() const;
    [[nodiscard]] int countIn(ArticleId article) const;
    bool operator==(const Entity &) const = default;
};

} // namespace naranhi
