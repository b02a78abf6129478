// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/namesdesk.h"

#include "support/stories.h"

#include <QTest>

#include <algorithm>

namespace naranhi::test {

NamesDesk::NamesDesk(const Story &made)
    : story(made)
{
    for (const AnnotatedArticle &article : story.articles)
        session.insertArticle(article, -1);
    session.applyStory(story);
    panel.resize(320, 600);
    panel.show();
    panel.activateWindow();
    list().setFocus();
    (void)QTest::qWaitForWindowActive(&panel); // keys hold where the focus is
}

EntityListView &NamesDesk::list() const
{
    return *panel.findChild<EntityListView *>(QStringLiteral("entityList"));
}

QStringList NamesDesk::names() const
{
    QStringList names;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        names += list().model()->index(row, 0).data().toString();
    return names;
}

QStringList NamesDesk::selectedNames() const
{
    QStringList names;
    for (const EntityId id : list().selectedIds())
        names += session.entity(id)->name;
    return names;
}

EntityId NamesDesk::id(const QString &name) const
{
    return entityNamed(story, name);
}

QPoint NamesDesk::middleOf(const QString &name) const
{
    return list().visualRect(list().rowOf(id(name))).center();
}

void NamesDesk::select(const QStringList &names)
{
    list().clearSelection();
    for (const QString &name : names)
        list().selectionModel()->setCurrentIndex(
            list().rowOf(id(name)), QItemSelectionModel::Select);
}

void NamesDesk::applyMerged(const QString &merged, const QString &into)
{
    const EntityId gone = id(merged);
    const EntityId kept = id(into);
    auto from = std::ranges::find(story.entities, gone, &Entity::id);
    auto to = std::ranges::find(story.entities, kept, &Entity::id);
    to->forms += from->forms;
    story.entities.erase(from);
    for (AnnotatedArticle &article : story.articles) {
        for (Mention &mention : article.analysis.mentions)
            mention.entity = mention.entity == gone ? kept : mention.entity;
    }
    session.applyStory(story);
}

} // namespace naranhi::test
