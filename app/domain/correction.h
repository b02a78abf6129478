// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparison.h"
#include "domain/entity.h"
#include "domain/textanchor.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace naranhi {

// An entity as a correction remembers it: by what it is called, since ids last only a run. It is
// found again as the entity that shares most forms, of the same type where there are several.
struct EntityReference
{
    EntityType type = EntityType::Person;
    QString name;
    QStringList forms; // all spellings when the correction was made

    bool operator==(const EntityReference &) const = default;
};

[[nodiscard]] EntityReference referenceTo(const Entity &entity);

// What a reader may put right. Those with a place speak of that one stretch of text when their
// scope is the story, and of the same words wherever they stand when it is always. Those with
// several places speak of these alone, in every story that has the articles when it is always.

struct MergeEntities
{
    EntityReference entity;
    EntityReference into;

    bool operator==(const MergeEntities &) const = default;
};

// The two are not one: no rule joins them and no suggestion says so.
struct KeepApart
{
    EntityReference entity;
    EntityReference other;

    bool operator==(const KeepApart &) const = default;
};

// These forms of the entity name another one.
struct SplitForms
{
    EntityReference entity;
    QStringList forms;

    bool operator==(const SplitForms &) const = default;
};

struct RenameEntity
{
    EntityReference entity;
    QString name;

    bool operator==(const RenameEntity &) const = default;
};

struct RetypeEntity
{
    EntityReference entity;
    EntityType type = EntityType::Person;

    bool operator==(const RetypeEntity &) const = default;
};

// Not to be shown: neither listed nor marked.
struct HideEntity
{
    EntityReference entity;

    bool operator==(const HideEntity &) const = default;
};

// The words are a name of this type (and of this entity, if one is given; else the linking
// decides). Takes the place of what was found there.
struct MarkMention
{
    TextAnchor place;
    EntityType type = EntityType::Person;
    std::optional<EntityReference> entity;

    bool operator==(const MarkMention &) const = default;
};

// The words are no name.
struct HideMention
{
    TextAnchor place;

    bool operator==(const HideMention &) const = default;
};

// The mention names another one than its namesakes: an entity of its own.
struct SplitMention
{
    TextAnchor place;

    bool operator==(const SplitMention &) const = default;
};

// The words say this date ("2024-01-25"); what follows in the text hangs on it.
struct SetTimeValue
{
    TextAnchor place;
    QString value;

    bool operator==(const SetTimeValue &) const = default;
};

// The words count from this date instead of the one that the program took.
struct SetTimeAnchor
{
    TextAnchor place;
    QString anchor;

    bool operator==(const SetTimeAnchor &) const = default;
};

// A difference as a correction remembers it. It is found again as the difference of this kind that
// shares most of these places, and two of them at least.
struct DifferenceReference
{
    DifferenceKind kind = DifferenceKind::Quantity;
    QList<TextAnchor> places; // of the words of its claims

    bool operator==(const DifferenceReference &) const = default;
};

struct DismissDifference
{
    DifferenceReference difference; // not to be counted, walked to or marked in the text

    bool operator==(const DismissDifference &) const = default;
};

struct CommentDifference
{
    DifferenceReference difference;
    QString text;

    bool operator==(const CommentDifference &) const = default;
};

struct JoinPlaces
{
    QList<TextAnchor> places; // of several articles, that tell the same thing

    bool operator==(const JoinPlaces &) const = default;
};

struct PartPlaces
{
    QList<TextAnchor> places; // no two of which tell the same thing

    bool operator==(const PartPlaces &) const = default;
};

enum class CorrectionScope { Story, Always };

// One act of the reader. Corrections are applied in their order, later ones to what earlier ones
// left.
struct Correction
{
    using Act = std::variant<MergeEntities,
        KeepApart,
        SplitForms,
        RenameEntity,
        RetypeEntity,
        HideEntity,
        MarkMention,
        HideMention,
        SplitMention,
        SetTimeValue,
        SetTimeAnchor,
        DismissDifference,
        CommentDifference,
        JoinPlaces,
        PartPlaces>;

    Act act;
    CorrectionScope scope = CorrectionScope::Story;

    bool operator==(const Correction &) const = default;
};

// What `list` becomes by the steps that lead from `before` to `after`, made elsewhere: without
// those that went, and with those that came, before what they stand before there. Whatever else is
// in `list` stays.
[[nodiscard]] QList<Correction> withChanges(
    const QList<Correction> &list, const QList<Correction> &before, const QList<Correction> &after);

} // namespace naranhi
