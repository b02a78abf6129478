// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"
#include "model/readingfocus.h"
#include "widgets/common/readingcontext.h"

#include <QMenu>

#include <functional>

namespace naranhi {

class ScopeCheck;

// What a reader can put right about a name or some words of an article, and nothing else than what
// each entry says: of this one mention, or of all mentions of what it names. Each act is one step
// of undo. A menu for one place; whoever opens it adds what else belongs there.
class MarkMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkMenu)

public:
    MarkMenu(const ReadingContext &context, QWidget *parent);

    // A name that is marked at the place. `inner` are those within it.
    void addName(const TextPlace &place, const Entity &entity, const QList<Entity> &inner);
    // Words that the reader selected; `whole` has what may be a particle at their end.
    void addWords(const TextPlace &words, const TextPlace &whole);

private:
    using EntityAct = std::function<Correction::Act(const Entity &)>;
    struct Choice // of an entity, in a menu of its own
    {
        QString title;
        QString effect; // what choosing does, in a sentence
        QList<Entity> likely;
        QSet<EntityType> types; // that may be chosen; empty: all
        EntityId without = EntityId::None;
        EntityAct act;
    };

    void addHeading(QMenu &menu, const QString &text);
    void addAct(QMenu &menu, const QString &text, const Correction::Act &act);
    void addTypes(QMenu &menu, const TextPlace &place, const std::optional<EntityType> &now);
    void addChoice(const Choice &choice);
    void addHere(const TextPlace &place, const Entity &entity, const QList<Entity> &likely);
    void addWhole(const Entity &entity, const QList<Entity> &likely); // concerns all mentions
    void addScope();
    void choose(const Choice &choice);
    void rename(const Entity &entity);
    [[nodiscard]] QString wordsAt(const TextPlace &place) const;

    ReadingContext m_context;
    ScopeCheck *m_always;
};

} // namespace naranhi
