// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/correctedstories.h"
#include "comparison/linkingstories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::comparison;
using namespace naranhi::test;

namespace {

EntityReference person(const QStringList &forms)
{
    return {.type = EntityType::Person, .name = forms.constFirst(), .forms = forms};
}

EntityReference organisation(const QStringList &forms)
{
    return {.type = EntityType::Organisation, .name = forms.constFirst(), .forms = forms};
}

Correction always(const Correction::Act &act)
{
    return {.act = act, .scope = CorrectionScope::Always};
}

} // namespace

class TestEntityCorrections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutCorrections_nothingChanges();
    void merging_makesOneOfTwoUnderTheSecondsName();
    void merging_isSaidToBeTheReaders();
    void merging_whatIsOneAlready_isPlaced();
    void merging_answersTheSuggestion();
    void mergingThree_inARow();
    void keepingApart_undoesAJoin();
    void keepingApart_takesAlongWhatIsLinkedToThePart();
    void keepingApart_answersTheSuggestion();
    void keepingApart_afterMerging_wins();
    void merging_afterKeepingApart_wins();
    void splittingForms_makesAnEntityOfThem();
    void splittingAllForms_changesNothing();
    void splittingAForm_writtenOtherwiseByNow();
    void splittingAMention_numbersTheNamesake();
    void aNumberedNamesake_canBeRenamed();
    void splittingTheOnlyMention_changesNothing();
    void renaming_keepsTheForms();
    void aRenamedEntity_isFoundByItsForms();
    void retyping_changesAllMentions();
    void retyping_joinsTheNamesakeOfThatType();
    void hiding_leavesNobody();
    void hiding_whatIsPartOfAnotherByNow_hidesThatPart();
    void hidingAlways_sparesNamesakesOfOtherTypes();
    void marking_givesTheMentionToTheEntity();
    void marking_outweighsTheTypeOfTheMany();
    void marking_anUnknownEntity_leavesItToTheLinking();
    void corrections_holdWhenTheAnalysisGetsBetter();
    void references_meanTheTypeWhereFormsAreShared();
    void whatFitsNothing_isListed_data();
    void whatFitsNothing_isListed();
    void alwaysCorrections_areNeverListed();
    void entities_areRankedAnew();
    void idsDoNotMatter();
    void applyingTwice_isApplyingOnce();
};

void TestEntityCorrections::withoutCorrections_nothingChanges()
{
    const auto articles = storyOfText(u"[한가람|PS] 대표, [가람출판|OG]\n[한가람|PS]"_s);
    QCOMPARE(Corrected(articles, {}).linked().entities, linkEntities(articles).entities);
}

void TestEntityCorrections::merging_makesOneOfTwoUnderTheSecondsName()
{
    const Corrected story(u"[가람|OG]과 [푸른물|OG]. [푸른물|OG]은"_s,
        {{MergeEntities{organisation({u"가람"_s}), organisation({u"푸른물"_s})}}});
    QCOMPARE(story.lines(), QStringList{u"OG 푸른물: 가람 = 푸른물"_s});
    QCOMPARE(story.linked().entityOf.value(ArticleId{1}),
        QList<EntityId>(3, story.linked().entities.constFirst().id));
}

void TestEntityCorrections::merging_isSaidToBeTheReaders()
{
    const Corrected story(u"[가람|OG]과 [푸른물|OG]"_s,
        {{MergeEntities{organisation({u"가람"_s}), organisation({u"푸른물"_s})}}});
    const QList<EntityLink> links = story.named(u"푸른물"_s).links;
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.constFirst().rule, LinkRule::Reader);
    QCOMPARE(links.constFirst().form, u"가람"_s);
    QCOMPARE(links.constFirst().other, u"푸른물"_s);
}

void TestEntityCorrections::merging_whatIsOneAlready_isPlaced()
{
    const Corrected story(u"[푸른물|OG]은 [푸른물|OG]"_s,
        {{MergeEntities{organisation({u"푸른물"_s}), organisation({u"푸른물"_s})}}});
    QCOMPARE(story.lines(), QStringList{u"OG 푸른물: 푸른물"_s});
    QVERIFY(story.unplaced().isEmpty());
}

namespace {

// Two entities, and the doubt whether they are one.
struct Doubt
{
    QList<AnnotatedArticle> articles = storyOfText(u"[가람|OG]과 [푸른물|OG], [푸른물|OG]"_s);
    LinkedEntities linked = linkEntities(articles);

    Doubt()
    {
        linked.suggestions.append({.entity = linked.entities.at(1).id,
            .other = linked.entities.at(0).id,
            .link = {.form = u"가람"_s, .other = u"푸른물"_s, .rule = LinkRule::Alias}});
    }

    [[nodiscard]] QList<LinkSuggestion> after(const Correction::Act &act) const
    {
        return correctEntities(linked, articles, {{act}}).linked.suggestions;
    }
};

} // namespace

void TestEntityCorrections::merging_answersTheSuggestion()
{
    const Doubt doubt;
    QCOMPARE(doubt.after(RenameEntity{organisation({u"가람"_s}), u"강"_s}).size(), 1);
    QVERIFY(doubt.after(MergeEntities{organisation({u"가람"_s}), organisation({u"푸른물"_s})})
                .isEmpty());
    QVERIFY(doubt.after(HideEntity{organisation({u"가람"_s})}).isEmpty());
}

void TestEntityCorrections::mergingThree_inARow()
{
    const Corrected story(u"[가람|OG], [푸른물|OG], [바다|OG]"_s,
        {{MergeEntities{organisation({u"가람"_s}), organisation({u"푸른물"_s})}},
            {MergeEntities{organisation({u"푸른물"_s, u"가람"_s}), organisation({u"바다"_s})}}});
    QCOMPARE(story.lines(), QStringList{u"OG 바다: 가람 = 바다 = 푸른물"_s});
}

void TestEntityCorrections::keepingApart_undoesAJoin()
{
    const QString text = u"[중소벤처기업부|OG]가 … [중기부|OG]는"_s;
    QCOMPARE(Corrected(text, {}).lines().size(), 1);
    const Corrected story(
        text, {{KeepApart{organisation({u"중소벤처기업부"_s}), organisation({u"중기부"_s})}}});
    QCOMPARE(story.lines(),
        QStringList({u"OG 중기부: 중기부"_s, u"OG 중소벤처기업부: 중소벤처기업부"_s}));
}

void TestEntityCorrections::keepingApart_takesAlongWhatIsLinkedToThePart()
{
    const auto articles = storyOfText(u"[가람|OG] [나래|OG] [다솜|OG]"_s);
    LinkedEntities linked;
    linked.entities = {{.id = EntityId{1},
        .type = EntityType::Organisation,
        .name = u"가람"_s,
        .forms = {{u"가람"_s, ArticleId{1}, 1},
            {u"나래"_s, ArticleId{1}, 1},
            {u"다솜"_s, ArticleId{1}, 1}},
        .links
        = {{.form = u"나래"_s, .other = u"가람"_s}, {.form = u"다솜"_s, .other = u"나래"_s}}}};
    linked.entityOf.insert(ArticleId{1}, QList<EntityId>(3, EntityId{1}));
    const auto apart = correctEntities(
        linked, articles, {{KeepApart{organisation({u"가람"_s}), organisation({u"나래"_s})}}});
    QCOMPARE(partition(apart.linked), QStringList({u"가람"_s, u"나래 = 다솜"_s}));
}

void TestEntityCorrections::keepingApart_answersTheSuggestion()
{
    const Doubt doubt;
    QVERIFY(
        doubt.after(KeepApart{organisation({u"푸른물"_s}), organisation({u"가람"_s})}).isEmpty());
    QCOMPARE(
        doubt.after(KeepApart{organisation({u"푸른물"_s}), organisation({u"없음"_s})}).size(), 1);
}

void TestEntityCorrections::keepingApart_afterMerging_wins()
{
    const EntityReference one = organisation({u"가람"_s});
    const EntityReference other = organisation({u"푸른물"_s});
    const Corrected story(
        u"[가람|OG]과 [푸른물|OG]"_s, {{MergeEntities{one, other}}, {KeepApart{one, other}}});
    QCOMPARE(story.lines(), QStringList({u"OG 가람: 가람"_s, u"OG 푸른물: 푸른물"_s}));
}

void TestEntityCorrections::merging_afterKeepingApart_wins()
{
    const EntityReference one = organisation({u"가람"_s});
    const EntityReference other = organisation({u"푸른물"_s});
    const Corrected story(
        u"[가람|OG]과 [푸른물|OG]"_s, {{KeepApart{one, other}}, {MergeEntities{one, other}}});
    QCOMPARE(story.lines(), QStringList{u"OG 푸른물: 가람 = 푸른물"_s});
}

void TestEntityCorrections::splittingForms_makesAnEntityOfThem()
{
    const Corrected story(u"[중소벤처기업부|OG]가 … [중기부|OG]는 … [중기부|OG]"_s,
        {{SplitForms{organisation({u"중소벤처기업부"_s, u"중기부"_s}), {u"중기부"_s}}}});
    QCOMPARE(story.lines(),
        QStringList({u"OG 중기부: 중기부"_s, u"OG 중소벤처기업부: 중소벤처기업부"_s}));
    QCOMPARE(story.named(u"중기부"_s).count(), 2);
}

void TestEntityCorrections::splittingAllForms_changesNothing()
{
    const Corrected story(
        u"[가람|OG]과 [가람|OG]"_s, {{SplitForms{organisation({u"가람"_s}), {u"가람"_s}}}});
    QCOMPARE(story.lines(), QStringList{u"OG 가람: 가람"_s});
}

void TestEntityCorrections::splittingAForm_writtenOtherwiseByNow()
{
    const Corrected story(u"[중소벤처기업부|OG]가 … [중 기부|OG]는"_s,
        {{MergeEntities{organisation({u"중 기부"_s}), organisation({u"중소벤처기업부"_s})}},
            {SplitForms{organisation({u"중소벤처기업부"_s, u"중기부"_s}), {u"중기부"_s}}}});
    QCOMPARE(story.lines(),
        QStringList({u"OG 중 기부: 중 기부"_s, u"OG 중소벤처기업부: 중소벤처기업부"_s}));
}

void TestEntityCorrections::splittingAMention_numbersTheNamesake()
{
    const QString text = u"[김영수|PS]가 왔다. [김영수|PS]도 왔다. 부산의 [김영수|PS]는 갔다."_s;
    const Corrected story(text, {{SplitMention{anchorAt(storyOfText(text), u"김영수"_s, 2)}}});
    QCOMPARE(story.lines(), QStringList({u"PS 김영수 (2): 김영수"_s, u"PS 김영수: 김영수"_s}));
    QCOMPARE(story.named(u"김영수"_s).count(), 2);
    const QList<EntityId> ids = story.linked().entityOf.value(ArticleId{1});
    QCOMPARE(ids.at(2), story.named(u"김영수 (2)"_s).id);
}

void TestEntityCorrections::aNumberedNamesake_canBeRenamed()
{
    const QString text = u"[김영수|PS]가 왔다. [김영수|PS]도 왔다. 부산의 [김영수|PS]는 갔다."_s;
    EntityReference second = person({u"김영수"_s});
    second.name = u"김영수 (2)"_s;
    const Corrected story(text,
        {{SplitMention{anchorAt(storyOfText(text), u"김영수"_s, 2)}},
            {RenameEntity{second, u"부산 김영수"_s}},
            {RenameEntity{person({u"김영수"_s}), u"서울 김영수"_s}}});
    QCOMPARE(story.named(u"부산 김영수"_s).count(), 1);
    QCOMPARE(story.named(u"서울 김영수"_s).count(), 2);
}

void TestEntityCorrections::splittingTheOnlyMention_changesNothing()
{
    const QString text = u"[김영수|PS]가 왔다."_s;
    const Corrected story(text, {{SplitMention{anchorAt(storyOfText(text), u"김영수"_s)}}});
    QCOMPARE(story.lines(), QStringList{u"PS 김영수: 김영수"_s});
    QVERIFY(story.unplaced().isEmpty());
}

void TestEntityCorrections::renaming_keepsTheForms()
{
    const Corrected story(
        u"[가람|OG]과 [가람|OG]"_s, {{RenameEntity{organisation({u"가람"_s}), u"가람출판사"_s}}});
    QCOMPARE(story.lines(), QStringList{u"OG 가람출판사: 가람"_s});
}

void TestEntityCorrections::aRenamedEntity_isFoundByItsForms()
{
    EntityReference renamed = organisation({u"가람"_s});
    renamed.name = u"가람출판사"_s;
    const Corrected story(u"[가람|OG]과 [푸른물|OG]"_s,
        {{RenameEntity{organisation({u"가람"_s}), u"가람출판사"_s}},
            {MergeEntities{organisation({u"푸른물"_s}), renamed}}});
    QCOMPARE(story.lines(), QStringList{u"OG 가람출판사: 가람 = 푸른물"_s});
}

void TestEntityCorrections::retyping_changesAllMentions()
{
    const Corrected story(u"[가람|PS]과 [가람|PS]"_s,
        {{RetypeEntity{person({u"가람"_s}), EntityType::Organisation}}});
    QCOMPARE(story.lines(), QStringList{u"OG 가람: 가람"_s});
}

void TestEntityCorrections::retyping_joinsTheNamesakeOfThatType()
{
    const QString text = u"[한강|PS 작가]이 [한강|PS]은 [한강|LC]이 [한강|LC]에서"_s;
    QCOMPARE(Corrected(text, {}).lines().size(), 2);
    const Corrected story(text, {{RetypeEntity{person({u"한강"_s}), EntityType::Place}}});
    QCOMPARE(story.lines(), QStringList{u"LC 한강: 한강"_s});
    QCOMPARE(story.named(u"한강"_s).count(), 4);
}

void TestEntityCorrections::hiding_leavesNobody()
{
    const Corrected story(
        u"[가람|OG]과 [푸른물|OG]. [가람|OG]"_s, {{HideEntity{organisation({u"가람"_s})}}});
    QCOMPARE(story.lines(), QStringList{u"OG 푸른물: 푸른물"_s});
    const QList<EntityId> ids = story.linked().entityOf.value(ArticleId{1});
    QCOMPARE(ids, QList<EntityId>({EntityId::None, EntityId{1}, EntityId::None}));
}

void TestEntityCorrections::hiding_whatIsPartOfAnotherByNow_hidesThatPart()
{
    const Corrected story(u"[중소벤처기업부|OG]가 … [중소벤처기업부|OG], [중기부|OG]는"_s,
        {{HideEntity{organisation({u"중기부"_s})}}});
    QCOMPARE(story.lines(), QStringList{u"OG 중소벤처기업부: 중소벤처기업부"_s});
}

void TestEntityCorrections::hidingAlways_sparesNamesakesOfOtherTypes()
{
    const Corrected story(u"[한강|LC]에서"_s, {always(HideEntity{person({u"한강"_s})})});
    QCOMPARE(story.lines(), QStringList{u"LC 한강: 한강"_s});
}

void TestEntityCorrections::marking_givesTheMentionToTheEntity()
{
    const auto articles = storyOfText(u"[가람출판|OG]은 … 그 회사는"_s);
    const Corrected story(articles,
        {{MarkMention{anchorAt(articles, u"그 회사"_s),
            EntityType::Organisation,
            organisation({u"가람출판"_s})}}});
    QCOMPARE(story.lines(), QStringList{u"OG 가람출판: 가람출판 = 그 회사"_s});
    QCOMPARE(story.named(u"가람출판"_s).links.constFirst().rule, LinkRule::Reader);
}

void TestEntityCorrections::marking_outweighsTheTypeOfTheMany()
{
    const auto articles = storyOfText(u"[가람|PS]이 [가람|PS]을 [가람|PS]은"_s);
    const Corrected story(
        articles, {{MarkMention{anchorAt(articles, u"가람"_s, 1), EntityType::Organisation, {}}}});
    QCOMPARE(story.lines(), QStringList({u"OG 가람: 가람"_s, u"PS 가람: 가람"_s}));
    QCOMPARE(story.linked().entities.constLast().type, EntityType::Organisation);
    QCOMPARE(story.linked().entityOf.value(ArticleId{1}).at(1), EntityId{2});
}

void TestEntityCorrections::marking_anUnknownEntity_leavesItToTheLinking()
{
    const auto articles = storyOfText(u"[가람|OG]과 푸른물"_s);
    const Corrected story(articles,
        {{MarkMention{anchorAt(articles, u"푸른물"_s),
            EntityType::Organisation,
            organisation({u"없음"_s})}}});
    QCOMPARE(story.lines(), QStringList({u"OG 가람: 가람"_s, u"OG 푸른물: 푸른물"_s}));
    QVERIFY(story.unplaced().isEmpty());
}

// What the reader said of a weaker analysis: one of the two names was not found, the other one was
// cut out too short and taken for a place.
void TestEntityCorrections::corrections_holdWhenTheAnalysisGetsBetter()
{
    const QString weak = u"[가람|LC]출판은 새 책을 냈다. 이하나 대표는 웃었다."_s;
    const QString strong = u"[가람출판|OG]은 새 책을 냈다. [이하나|PS 대표] 대표는 웃었다."_s;
    const QString text = u"가람출판은 새 책을 냈다. 이하나 대표는 웃었다."_s;
    QCOMPARE(storyOfText(weak).constFirst().article, storyOfText(text).constFirst().article);
    const QList<Correction> corrections{
        {MarkMention{anchorAt(storyOfText(weak), u"이하나"_s), EntityType::Person, {}}},
        {MarkMention{anchorAt(storyOfText(weak), u"가람출판"_s), EntityType::Organisation, {}}},
        {HideMention{anchorAt(storyOfText(weak), u"새"_s)}},
        {RenameEntity{organisation({u"가람출판"_s}), u"가람"_s}},
    };
    const QStringList expected{u"OG 가람: 가람출판"_s, u"PS 이하나: 이하나"_s};
    for (const QString &analysis : {weak, strong}) {
        const Corrected story(analysis, corrections);
        QCOMPARE(story.lines(), expected);
        QVERIFY(story.unplaced().isEmpty());
    }
    QCOMPARE(Corrected(strong, corrections).articles().constFirst().analysis.mentions.at(1).title,
        u"대표"_s);
}

void TestEntityCorrections::references_meanTheTypeWhereFormsAreShared()
{
    const QString text = u"[한강|PS 작가]이 [한강|PS]은 [한강|LC]이 [한강|LC]에서 [한강|LC]"_s;
    const Corrected story(text, {{RenameEntity{person({u"한강"_s}), u"작가 한강"_s}}});
    QCOMPARE(story.named(u"작가 한강"_s).type, EntityType::Person);
}

void TestEntityCorrections::whatFitsNothing_isListed_data()
{
    const EntityReference here = organisation({u"가람"_s});
    const EntityReference gone = organisation({u"없음"_s});
    TextAnchor nowhere = anchorAt(storyOfText(u"[없음|OG]"_s), u"없음"_s);
    QTest::addColumn<Correction>("correction");
    QTest::newRow("merge of one that is gone") << Correction{MergeEntities{gone, here}};
    QTest::newRow("merge into one that is gone") << Correction{MergeEntities{here, gone}};
    QTest::newRow("keep apart") << Correction{KeepApart{here, gone}};
    QTest::newRow("split") << Correction{SplitForms{gone, {u"없음"_s}}};
    QTest::newRow("rename") << Correction{RenameEntity{gone, u"가람"_s}};
    QTest::newRow("retype") << Correction{RetypeEntity{gone, EntityType::Work}};
    QTest::newRow("hide") << Correction{HideEntity{gone}};
    QTest::newRow("mark") << Correction{MarkMention{nowhere, EntityType::Person, {}}};
    QTest::newRow("hide mention") << Correction{HideMention{nowhere}};
    QTest::newRow("split mention") << Correction{SplitMention{nowhere}};
}

void TestEntityCorrections::whatFitsNothing_isListed()
{
    QFETCH(const Correction, correction);
    const QString text = u"[가람|OG]과 [푸른물|OG]"_s;
    const Corrected story(
        text, {{RenameEntity{organisation({u"푸른물"_s}), u"푸른 물"_s}}, correction});
    QCOMPARE(story.unplaced(), QList<qsizetype>{1});
    QCOMPARE(story.lines(), QStringList({u"OG 가람: 가람"_s, u"OG 푸른 물: 푸른물"_s}));
}

void TestEntityCorrections::alwaysCorrections_areNeverListed()
{
    const Corrected story(u"[가람|OG]"_s, {always(HideEntity{organisation({u"없음"_s})})});
    QVERIFY(story.unplaced().isEmpty());
}

void TestEntityCorrections::entities_areRankedAnew()
{
    const Corrected story(u"[가|OG], [가|OG], [나|OG], [다|OG], [다|OG]"_s,
        {{MergeEntities{organisation({u"나"_s}), organisation({u"다"_s})}}});
    QStringList names;
    for (qsizetype i = 0; i < story.linked().entities.size(); ++i) {
        const Entity &entity = story.linked().entities.at(i);
        names.append(entity.name);
        QCOMPARE(entity.id, static_cast<EntityId>(i + 1));
        QCOMPARE(entity.colour, static_cast<int>(i));
    }
    QCOMPARE(names, QStringList({u"다"_s, u"가"_s}));
}

void TestEntityCorrections::idsDoNotMatter()
{
    const auto articles = storyOfText(u"[가람|OG]과 [푸른물|OG], [푸른물|OG]"_s);
    const QList<Correction> corrections{
        {MergeEntities{organisation({u"가람"_s}), organisation({u"푸른물"_s})}}};
    const LinkedEntities linked = linkEntities(articles);
    LinkedEntities renumbered = linked;
    for (Entity &entity : renumbered.entities)
        entity.id = static_cast<EntityId>(90 - static_cast<int>(entity.id));
    for (EntityId &id : renumbered.entityOf[ArticleId{1}])
        id = static_cast<EntityId>(90 - static_cast<int>(id));
    const auto one = correctEntities(linked, articles, corrections);
    const auto other = correctEntities(renumbered, articles, corrections);
    QCOMPARE(one.linked.entities, other.linked.entities);
    QCOMPARE(one.linked.entityOf, other.linked.entityOf);
}

void TestEntityCorrections::applyingTwice_isApplyingOnce()
{
    const QString text
        = u"[중소벤처기업부|OG], [중기부|OG], [가람|OG], [푸른물|OG], [바다|PS], [바다|PS]"_s;
    const auto articles = storyOfText(text);
    const QList<Correction> corrections{
        {KeepApart{organisation({u"중소벤처기업부"_s}), organisation({u"중기부"_s})}},
        {MergeEntities{organisation({u"가람"_s}), organisation({u"푸른물"_s})}},
        {RenameEntity{organisation({u"푸른물"_s, u"가람"_s}), u"강"_s}},
        {RetypeEntity{person({u"바다"_s}), EntityType::Place}},
        {SplitMention{anchorAt(articles, u"바다"_s, 1)}},
        {SplitForms{organisation({u"강"_s, u"푸른물"_s, u"가람"_s}), {u"가람"_s}}},
    };
    const auto once = correctEntities(linkEntities(articles), articles, corrections);
    const auto twice = correctEntities(once.linked, articles, corrections);
    QCOMPARE(partition(once.linked), partition(twice.linked));
    QCOMPARE(once.linked.entities.size(), twice.linked.entities.size());
}

QObject *makeTestEntityCorrections()
{
    return new TestEntityCorrections;
}

#include "tst_entitycorrections.moc"
