// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"
#include "widgets/common/readingcontext.h"

#include <QAction>
#include <QActionGroup>

class QMenu;

namespace naranhi {

class EntityListView;
class ScopeCheck;

// What can be put right about the names selected in a list, as actions whose keys hold while the
// list has the focus. Each act is one step on the undo stack; the story follows in the background.
class EntityActs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityActs)

public:
    EntityActs(const ReadingContext &context, EntityListView &list);

    void retranslate();
    void popUpMenu(const QPoint &globalPosition);

    void rename(EntityId id, const QString &name);
    void merge(const QList<EntityId> &ids, EntityId into);

    QAction *const renameName;
    QAction *const mergeNames;
    QAction *const explainForms; // why they are one, and splitting them
    QAction *const hideNames;
    QActionGroup *const types;
    ScopeCheck *const always;

private:
    QAction *add(const QString &name, const QKeySequence &key, void (EntityActs::*act)());
    void addTypes();
    void nameWhom(const QList<Entity> &entities);
    void updateEnabled();
    void askForName();
    void askHowToMerge();
    void showForms();
    void hide();
    void retype(EntityType type);
    void correctEach(const QList<Correction::Act> &acts, const QString &textForMany);
    [[nodiscard]] QList<Entity> selected() const;

    ReadingContext m_context;
    EntityListView &m_list;
};

} // namespace naranhi
