// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/linkingstories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::comparison;
using namespace naranhi::test;

class TestEntityIdentities final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutFormerEntities_changesNothing();
    void knownEntities_keepIdAndColourWhenRanksChange();
    void newEntities_takeIdsAboveAllFormerOnes();
    void newEntities_takeTheSmallestFreeColours();
    void anEntityThatSplit_keepsItsIdOnce();
    void entitiesThatBecameOne_keepTheIdWithMoreSharedForms();
    void anotherType_keepsTheIdUnderTheSameName();
    void namesakes_keepTheirIdsByName();
    void mentions_followTheirEntities();
};

namespace {

LinkedEntities link(const QString &marked)
{
    return linkEntities(storyOfText(marked));
}

Entity named(const LinkedEntities &linked, const QString &name)
{
    for (const Entity &entity : linked.entities) {
        if (entity.name == name)
            return entity;
    }
    return {};
}

} // namespace

void TestEntityIdentities::withoutFormerEntities_changesNothing()
{
    const LinkedEntities linked = link(u"[서울|LC], [부산|LC]"_s);
    QCOMPARE(keepIdentities(linked, {}).entities, linked.entities);
}

void TestEntityIdentities::knownEntities_keepIdAndColourWhenRanksChange()
{
    const LinkedEntities before = link(u"[서울|LC], [서울|LC], [부산|LC]"_s);
    const LinkedEntities after
        = keepIdentities(link(u"[서울|LC], [부산|LC], [부산|LC], [부산|LC]"_s), before.entities);
    QCOMPARE(after.entities.constFirst().name, u"부산"_s);
    for (const QString &name : {u"서울"_s, u"부산"_s}) {
        QCOMPARE(named(after, name).id, named(before, name).id);
        QCOMPARE(named(after, name).colour, named(before, name).colour);
    }
}

void TestEntityIdentities::newEntities_takeIdsAboveAllFormerOnes()
{
    const LinkedEntities before = link(u"[서울|LC], [부산|LC], [대구|LC]"_s);
    const LinkedEntities after
        = keepIdentities(link(u"[광주|LC], [광주|LC], [서울|LC]"_s), before.entities);
    QCOMPARE(named(after, u"광주"_s).id, EntityId{4});
}

void TestEntityIdentities::newEntities_takeTheSmallestFreeColours()
{
    const LinkedEntities before = link(u"[서울|LC], [부산|LC], [대구|LC]"_s);
    const LinkedEntities after
        = keepIdentities(link(u"[서울|LC], [대구|LC], [광주|LC], [인천|LC]"_s), before.entities);
    QCOMPARE(named(after, u"광주"_s).colour, 1);
    QCOMPARE(named(after, u"인천"_s).colour, 3);
}

// By its name, where its forms say nothing: what is split off is what is new.
void TestEntityIdentities::anEntityThatSplit_keepsItsIdOnce()
{
    const LinkedEntities before = link(u"[아랍에미리트|LC]([UAE|LC]), [UAE|LC]"_s);
    const LinkedEntities after
        = keepIdentities(link(u"[아랍에미리트|LC]과 [UAE|LC], [UAE|LC]"_s), before.entities);
    QCOMPARE(after.entities.size(), 2);
    QCOMPARE(named(before, u"아랍에미리트"_s).id, EntityId{1});
    QCOMPARE(named(after, u"아랍에미리트"_s).id, EntityId{1});
    QCOMPARE(named(after, u"UAE"_s).id, EntityId{2});
}

void TestEntityIdentities::entitiesThatBecameOne_keepTheIdWithMoreSharedForms()
{
    const LinkedEntities before = link(u"[전경련|OG]\n[한경협|OG]([FKI|OG]), [FKI|OG]"_s);
    const LinkedEntities after = keepIdentities(
        link(u"[전경련|OG](이하 [한경협|OG]), [한경협|OG]([FKI|OG])"_s), before.entities);
    QCOMPARE(after.entities.size(), 1);
    QCOMPARE(after.entities.constFirst().id, named(before, u"FKI"_s).id);
}

// Whoever retypes what is pinned wants it pinned still. One that always was of that type goes
// first.
void TestEntityIdentities::anotherType_keepsTheIdUnderTheSameName()
{
    const LinkedEntities before = link(u"[하이브|LC]"_s);
    const LinkedEntities after = keepIdentities(link(u"[하이브|OG]"_s), before.entities);
    QCOMPARE(after.entities.constFirst().id, EntityId{1});
    const LinkedEntities both
        = keepIdentities(link(u"[한강|PS 작가]은 [한강|PS]과 [한강|PS]이 [한강|LC], [한강|LC]"_s),
            link(u"[한강|LC]"_s).entities);
    QCOMPARE(both.entities.size(), 2);
    QCOMPARE(both.entities.constFirst().id, EntityId{2});
    QCOMPARE(both.entities.constLast().id, EntityId{1});
}

void TestEntityIdentities::namesakes_keepTheirIdsByName()
{
    const Entity one{EntityId{5}, EntityType::Person, u"김영수"_s, {{u"김영수"_s, {}, 3}}, 0};
    const Entity other{EntityId{6}, EntityType::Person, u"김영수 (2)"_s, {{u"김영수"_s, {}, 1}}, 1};
    LinkedEntities now;
    now.entities = {other, one};
    now.entities[0].id = EntityId{1};
    now.entities[1].id = EntityId{2};
    const LinkedEntities kept = keepIdentities(now, {one, other});
    QCOMPARE(kept.entities.at(0).id, EntityId{6});
    QCOMPARE(kept.entities.at(1).id, EntityId{5});
}

void TestEntityIdentities::mentions_followTheirEntities()
{
    const LinkedEntities before = link(u"[서울|LC]"_s);
    const LinkedEntities after
        = keepIdentities(link(u"[부산|LC], [부산|LC], [서울|LC], [두 명|QT]"_s), before.entities);
    const QList<EntityId> ids{EntityId{2}, EntityId{2}, EntityId{1}, EntityId::None};
    QCOMPARE(after.entityOf.value(ArticleId{1}), ids);
}

QObject *makeTestEntityIdentities()
{
    return new TestEntityIdentities;
}

#include "tst_entityidentities.moc"
