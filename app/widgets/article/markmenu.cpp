// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/markmenu.h"

#include "domain/koreanparticles.h"
#include "model/readingsession.h"
#include "widgets/article/entitychooser.h"
#include "widgets/article/likelyentities.h"
#include "widgets/common/correctionacts.h"
#include "widgets/common/scopecheck.h"
#include "widgets/common/typewords.h"

#include <QInputDialog>

#include <array>

namespace naranhi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype offered = 8; // entities in a menu; the others are behind "Other…"
constexpr std::array types{
    EntityType::Person, EntityType::Place, EntityType::Organisation, EntityType::Work};

// As text of a menu, where & is the mark of a key.
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

MarkMenu::MarkMenu(const ReadingContext &context, QWidget *parent)
    : QMenu(parent)
    , m_context(context)
    , m_always(new ScopeCheck(this))
{
    setObjectName(u"markMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
}

void MarkMenu::addName(const TextPlace &place, const Entity &entity, const QList<Entity> &inner)
{
    const Article &article = m_context.session.article(place.article);
    addHeading(*this, plain(entity.name) % u" · "_s % typeWord(entity.type));
    addAct(*this, tr("This is &no name"), hidingMention(article, place.where));
    addTypes(*addMenu(tr("Here it is &a")), place, entity.type);
    addAct(*this,
        entity.type == EntityType::Person ? tr("Someone &else of the same name")
                                          : tr("Something &else of the same name"),
        splittingMention(article, place.where));
    const QList<Entity> likely = likelySameAs(m_context.session, entity, offered);
    // For a name that stands once, one mention is all of them.
    if (!likely.isEmpty() && entity.count() > 1)
        addHere(place, entity, likely);
    addSeparator();
    addWhole(entity, likely);
    for (const Entity &within : inner) {
        const EntityId id = within.id;
        const QAction *pin = addAction(tr("&Pin “%1” within").arg(plain(within.name)));
        connect(pin, &QAction::triggered, this, [focus = &m_context.focus, id] {
            focus->togglePinned(id);
        });
    }
    addScope();
}

void MarkMenu::addWords(const TextPlace &words, const TextPlace &whole)
{
    addHeading(*this, plain(resolveParticles(tr("Mark “%1” as").arg(wordsAt(words)))));
    addTypes(*this, words, {});
    addChoice({.title = tr("What is already &known as"),
        .effect = resolveParticles(tr("Only these words, “%1”, will mean:").arg(wordsAt(words))),
        .likely = likelyNamedBy(m_context.session, wordsAt(words), offered),
        .types = {},
        .act = [session = &m_context.session, words](const Entity &entity) {
            return markingEntity(session->article(words.article), words.where, entity);
        }});
    if (whole != words) {
        QMenu *all = addMenu(tr("Mark all &of “%1” as").arg(plain(wordsAt(whole))));
        addTypes(*all, whole, {});
    }
    addScope();
}

void MarkMenu::addHeading(QMenu &menu, const QString &text)
{
    QAction *heading = menu.addAction(text);
    heading->setObjectName(u"markHeading"_s);
    heading->setEnabled(false);
    menu.addSeparator();
}

void MarkMenu::addAct(QMenu &menu, const QString &text, const Correction::Act &act)
{
    connect(menu.addAction(text), &QAction::triggered, this, [this, act] {
        correct(m_context, act, m_always->scope());
    });
}

void MarkMenu::addTypes(QMenu &menu, const TextPlace &place, const std::optional<EntityType> &now)
{
    const Article &article = m_context.session.article(place.article);
    int number = 0;
    for (const EntityType type : types) {
        // Numbers are keys in every language.
        const QString text = u"&%1  %2"_s.arg(QString::number(++number), typeWord(type));
        addAct(menu, text, markingName(article, place.where, type));
        QAction *added = menu.actions().constLast();
        added->setObjectName(u"mark-"_s % tagOf(type));
        added->setCheckable(now.has_value());
        added->setChecked(now == type);
        added->setEnabled(now != type);
    }
}

void MarkMenu::addHere(const TextPlace &place, const Entity &entity, const QList<Entity> &likely)
{
    addChoice({.title = tr("Here it &means"),
        .effect = tr("Only this mention will mean:"),
        .likely = likely,
        .types = {},
        .without = entity.id,
        .act = [session = &m_context.session, place](const Entity &other) {
            return markingEntity(session->article(place.article), place.where, other);
        }});
}

void MarkMenu::addWhole(const Entity &entity, const QList<Entity> &likely)
{
    const QString name = plain(entity.name);
    if (!likely.isEmpty())
        addChoice({.title = resolveParticles(tr("“%1” is the &same as").arg(name)),
            .effect = resolveParticles(
                tr("All %n mention(s) of “%1” will count as:", nullptr, entity.count()).arg(name)),
            .likely = likely,
            .types = {entity.type},
            .without = entity.id,
            .act = [entity](const Entity &into) { return merging(entity, into); }});
    const QAction *renaming = addAction(tr("&Rename “%1”…").arg(name));
    connect(renaming, &QAction::triggered, this, [this, entity] { rename(entity); });
    addAct(*this, resolveParticles(tr("&Hide “%1” everywhere").arg(name)), hiding(entity));
}

void MarkMenu::addChoice(const Choice &choice)
{
    QMenu *menu = addMenu(choice.title);
    addHeading(*menu, choice.effect);
    int number = 0;
    for (const Entity &entity : choice.likely) {
        const QString key = QString::number(++number);
        addAct(*menu, u"&%1  %2"_s.arg(key, plain(entity.name)), choice.act(entity));
    }
    connect(menu->addAction(tr("&Other…")), &QAction::triggered, this, [this, choice] {
        choose(choice);
    });
}

void MarkMenu::addScope()
{
    addSeparator();
    m_always->addTo(*this);
}

// The menu is gone by the time of the answer; the context is not.
void MarkMenu::choose(const Choice &choice)
{
    auto *dialog
        = new EntityChooser(m_context.session, choice.types, choice.without, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->explain(QString(choice.effect).replace(u"&&"_s, u"&"_s));
    connect(dialog,
        &QDialog::accepted,
        dialog,
        [context = m_context, scope = m_always->scope(), act = choice.act, dialog] {
            if (const Entity *entity = context.session.entity(dialog->chosen()))
                correct(context, act(*entity), scope);
        });
    dialog->open();
}

void MarkMenu::rename(const Entity &entity)
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setObjectName(u"renameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename"));
    dialog->setLabelText(tr("Name to show for all %n mention(s):", nullptr, entity.count()));
    dialog->setTextValue(entity.name);
    connect(dialog,
        &QInputDialog::textValueSelected,
        dialog,
        [context = m_context, scope = m_always->scope(), entity](const QString &typed) {
            const QString name = typed.simplified();
            if (!name.isEmpty() && name != entity.name)
                correct(context, renaming(entity, name), scope);
        });
    dialog->open();
}

QString MarkMenu::wordsAt(const TextPlace &place) const
{
    const BlockSpan &where = place.where;
    return textOf(m_context.session.article(place.article), where.block)
        .mid(where.span.start, where.span.length());
}

} // namespace naranhi
