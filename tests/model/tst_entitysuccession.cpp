// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entitysuccession.h"

#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;

namespace {

Entity entity(int id, const QList<EntityForm> &forms, EntityType type = EntityType::Person)
{
    return {.id = EntityId{id}, .type = type, .name = forms.first().text, .forms = forms};
}

const EntityForm full{.text = u"한서윤"_s, .article = ArticleId{1}, .count = 2};
const EntityForm titled{.text = u"한 시장"_s, .article = ArticleId{1}, .count = 3};
const EntityForm elsewhere{.text = u"한 시장"_s, .article = ArticleId{2}, .count = 9};

} // namespace

class TestEntitySuccession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameId_isTheSame()
    {
        QCOMPARE(
            successorOf(entity(3, {full}), {entity(3, {titled}), entity(4, {full})}), EntityId{3});
    }

    void merged_livesOnInTheOtherOne()
    {
        QCOMPARE(successorOf(entity(3, {titled}), {entity(5, {full, titled})}), EntityId{5});
    }

    void split_livesOnWhereMostMentionsAre()
    {
        QCOMPARE(successorOf(entity(3, {full, titled}), {entity(5, {full}), entity(6, {titled})}),
            EntityId{6});
    }

    void sameWordsInAnotherArticle_areNobodysSuccessor()
    {
        QCOMPARE(successorOf(entity(3, {titled}), {entity(5, {elsewhere})}), EntityId::None);
    }

    void namedLike_prefersSharedFormsThenTheType()
    {
        const QList<Entity> now{entity(1, {full}, EntityType::Place),
            entity(2, {full}),
            entity(3, {full, titled}, EntityType::Place),
            entity(4, {{.text = u"바다시"_s, .article = ArticleId{1}, .count = 1}})};
        QCOMPARE(namedLike({u"한서윤"_s, u"한 시장"_s}, EntityType::Person, now),
            (QList<EntityId>{EntityId{3}, EntityId{2}, EntityId{1}}));
    }
};

QObject *makeTestEntitySuccession()
{
    return new TestEntitySuccession;
}

#include "tst_entitysuccession.moc"
