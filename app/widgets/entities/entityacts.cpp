// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entities/entityacts.h"

#include "domain/koreanparticles.h"
#include "model/readingsession.h"
#include "widgets/common/correctionacts.h"
#include "widgets/common/listaction.h"
#include "widgets/common/scopecheck.h"
#include "widgets/common/typewords.h"
#include "widgets/corrections/formsdialog.h"
#include "widgets/corrections/mergedialog.h"
#include "widgets/entities/entitylistview.h"

#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr std::array choices{
    EntityType::Person, EntityType::Organisation, EntityType::Place, EntityType::Work};

void setEach(const QList<QAction *> &actions, bool enabled)
{
    for (QAction *action : actions)
        action->setEnabled(enabled);
}

// For a menu: not too long, and without making a mnemonic of S&P.
QString shortName(QString name)
{
    constexpr qsizetype longest = 18;
    if (name.size() > longest)
        name = name.first(longest - 1) + u'…';
    return name.replace(u'&', u"&&"_s);
}

} // namespace

EntityActs::EntityActs(const ReadingContext &context, EntityListView &list)
    : QObject(&list)
    , renameName(add(u"renameName"_s, QKeySequence(Qt::Key_F2), &EntityActs::askForName))
    , mergeNames(
          add(u"mergeNames"_s, QKeySequence(Qt::CTRL | Qt::Key_M), &EntityActs::askHowToMerge))
    , explainForms(
          add(u"explainForms"_s, QKeySequence(Qt::CTRL | Qt::Key_I), &EntityActs::showForms))
    , hideNames(add(u"hideNames"_s, QKeySequence(Qt::Key_Delete), &EntityActs::hide))
    , types(new QActionGroup(this))
    , always(new ScopeCheck(this))
    , m_context(context)
    , m_list(list)
{
    for (QAction *action : {renameName, mergeNames, explainForms, hideNames})
        list.addAction(action);
    addTypes();
    connect(list.selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        &EntityActs::updateEnabled);
    connect(&context.session, &ReadingSession::entitiesChanged, this, &EntityActs::updateEnabled);
    retranslate();
}

QAction *EntityActs::add(const QString &name, const QKeySequence &key, void (EntityActs::*act)())
{
    QAction *action = listAction(name, {key}, this);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void EntityActs::addTypes()
{
    types->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const EntityType type : choices) {
        auto *action = new QAction(types);
        action->setObjectName(u"nameType-"_s + tagOf(type));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, type] { retype(type); });
    }
}

void EntityActs::retranslate()
{
    mergeNames->setText(tr("&Merge…"));
    explainForms->setText(tr("&Why one? Split…"));
    always->retranslate();
    for (size_t i = 0; i < choices.size(); ++i)
        types->actions()
            .at(static_cast<qsizetype>(i))
            ->setText(u"&%1 %2"_s.arg(QString::number(i + 1), typeWord(choices[i])));
    updateEnabled();
}

void EntityActs::popUpMenu(const QPoint &globalPosition)
{
    updateEnabled();
    auto *menu = new QMenu(&m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({renameName, mergeNames, explainForms});
    menu->addMenu(tr("&Type"))->addActions(types->actions());
    menu->addAction(hideNames);
    menu->addSeparator();
    always->addTo(*menu);
    menu->popup(globalPosition);
}

void EntityActs::rename(EntityId id, const QString &name)
{
    if (const Entity *entity = m_context.session.entity(id))
        correct(m_context, renaming(*entity, name), always->take());
}

void EntityActs::merge(const QList<EntityId> &ids, EntityId into)
{
    const Entity *kept = m_context.session.entity(into);
    QList<Entity> others;
    for (const EntityId id : ids) {
        const Entity *entity = m_context.session.entity(id);
        if (entity != nullptr && id != into)
            others += *entity;
    }
    if (kept == nullptr || others.isEmpty())
        return;
    const Entity target = *kept;
    m_list.select(into);
    QList<Correction::Act> acts = mergingAll(others, target, target.name);
    correctEach(acts,
        resolveParticles(
            tr("Merge %n names into “%1”", nullptr, static_cast<int>(others.size() + 1))
                .arg(target.name)));
}

// The menu bar shows these while the list may be out of sight: they say whom they concern.
void EntityActs::nameWhom(const QList<Entity> &entities)
{
    const QString name = entities.isEmpty() ? QString() : shortName(entities.first().name);
    const bool one = entities.size() == 1;
    renameName->setText(one ? tr("&Rename “%1”").arg(name) : tr("&Rename"));
    hideNames->setText(one ? tr("&Hide “%1”").arg(name)
                           : tr("&Hide %n name(s)", nullptr, static_cast<int>(entities.size())));
}

void EntityActs::updateEnabled()
{
    const QList<Entity> entities = selected();
    nameWhom(entities);
    setEach({mergeNames, hideNames}, !entities.isEmpty());
    setEach({renameName, explainForms}, entities.size() == 1);
    setEach(types->actions(), !entities.isEmpty());
    for (size_t i = 0; i < choices.size(); ++i) {
        const bool all = !entities.isEmpty()
            && std::ranges::all_of(entities,
                [type = choices[i]](const Entity &entity) { return entity.type == type; });
        types->actions().at(static_cast<qsizetype>(i))->setChecked(all);
    }
}

void EntityActs::askForName()
{
    if (m_list.currentIndex().isValid())
        m_list.edit(m_list.currentIndex());
}

void EntityActs::askHowToMerge()
{
    const QList<Entity> chosen = selected();
    if (chosen.isEmpty())
        return;
    QList<Entity> others;
    if (chosen.size() == 1) {
        others = m_context.session.entities();
        others.removeIf([&chosen](const Entity &each) { return each.id == chosen.first().id; });
    }
    auto *dialog = new MergeDialog(chosen, others, &m_list);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setScope(always->take());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Entity into = dialog->into();
        m_list.select(into.id);
        const QList<Correction::Act> acts = mergingAll(dialog->merged(), into, dialog->name());
        if (dialog->scope() == CorrectionScope::Always)
            always->setChecked(true);
        correctEach(acts,
            resolveParticles(tr(
                "Merge %n names into “%1”", nullptr, static_cast<int>(dialog->merged().size() + 1))
                                 .arg(dialog->name())));
    });
    dialog->open();
}

void EntityActs::showForms()
{
    const QList<Entity> chosen = selected();
    if (chosen.isEmpty())
        return;
    const Entity entity = chosen.first();
    auto *dialog = new FormsDialog(entity, m_context.session, &m_list);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setScope(always->take());
    connect(dialog, &QDialog::accepted, this, [this, dialog, entity] {
        correct(m_context, splitting(entity, dialog->checkedForms()), dialog->scope());
    });
    dialog->open();
}

void EntityActs::hide()
{
    QList<Correction::Act> acts;
    for (const Entity &entity : selected())
        acts += hiding(entity);
    correctEach(acts, tr("Hide %n name(s)", nullptr, static_cast<int>(acts.size())));
}

void EntityActs::retype(EntityType type)
{
    QList<Correction::Act> acts;
    for (const Entity &entity : selected()) {
        if (entity.type != type)
            acts += retyping(entity, type);
    }
    correctEach(acts,
        tr("Type of %n name(s): %1", nullptr, static_cast<int>(acts.size())).arg(typeWord(type)));
    updateEnabled();
}

// One act is called by its names, several by how many.
void EntityActs::correctEach(const QList<Correction::Act> &acts, const QString &textForMany)
{
    if (acts.isEmpty())
        return;
    const CorrectionScope scope = always->take();
    correctAll(m_context, acts, scope, acts.size() == 1 ? actText(acts.first()) : textForMany);
}

QList<Entity> EntityActs::selected() const
{
    QList<Entity> entities;
    for (const EntityId id : m_list.selectedIds()) {
        if (const Entity *entity = m_context.session.entity(id))
            entities += *entity;
    }
    return entities;
}

} // namespace naranhi
