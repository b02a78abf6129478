// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mentionwalk.h"
#include "support/stories.h"

#include <QObject>
#include <QRegularExpression>
#include <QTest>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

class TestMentionWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void forward_goesThroughColumnsInReadingOrderAndWraps();
    void backward_isTheWayBack();
    void fromNowhere_beginsAtTheNearestEnd();
    void severalEntities_areWalkedTogether();
    void nobodyMentioned_goesNowhere();
    void walked_pinnedBeforeHoveredBeforeCurrent();
    void walk_goesOnAfterLettingGo();
    void sentenceAskedAbout_namesNobody_andLeavesTheReaderWhereSheIs();
    void walkOfNobody_goesToWhoeverComesNext();
    void namesWithinLongerOnes_areStopsOfTheirEntity();
    void marks_areNamesAndTimes();
};

namespace {

struct Fixture
{
    Fixture()
    {
        for (const AnnotatedArticle &article : story.articles)
            session.insertArticle(article, -1);
        session.applyStory(story);
    }

    [[nodiscard]] QList<EntityId> named(const QString &name) const
    {
        return {entityNamed(story, name)};
    }

    // The stops of a walk as "article/block/start", as many as asked for.
    [[nodiscard]] QStringList walk(
        const QList<EntityId> &entities, WalkDirection direction, int steps) const
    {
        QStringList stops;
        std::optional<TextPlace> place;
        for (int step = 0; step < steps; ++step) {
            place = nextMention(session, entities, place, direction);
            stops += u"%1/%2/%3"_s.arg(session.rowOf(place->article))
                         .arg(place->where.block)
                         .arg(place->where.span.start);
        }
        return stops;
    }

    Story story = storyOf({{u"[올트먼]이 왔다."_s, u"26일 [올트먼]은 [경계현]을 만났다."_s},
        {u"[경계현]과 [올트먼]의 만남."_s}});
    ReadingSession session;
};

} // namespace

void TestMentionWalk::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestMentionWalk::forward_goesThroughColumnsInReadingOrderAndWraps()
{
    const Fixture f;
    QCOMPARE(f.walk(f.named(u"올트먼"_s), WalkDirection::Forward, 4),
        (QStringList{u"0/0/0"_s, u"0/1/4"_s, u"1/0/5"_s, u"0/0/0"_s}));
}

void TestMentionWalk::backward_isTheWayBack()
{
    const Fixture f;
    QCOMPARE(f.walk(f.named(u"올트먼"_s), WalkDirection::Backward, 4),
        (QStringList{u"1/0/5"_s, u"0/1/4"_s, u"0/0/0"_s, u"1/0/5"_s}));
}

void TestMentionWalk::fromNowhere_beginsAtTheNearestEnd()
{
    const Fixture f;
    const TextPlace closed{ArticleId{99}, {0, {0, 1}}};
    const auto place
        = nextMention(f.session, f.named(u"경계현"_s), closed, WalkDirection::Backward);
    QCOMPARE(f.session.rowOf(place->article), 1);
}

void TestMentionWalk::severalEntities_areWalkedTogether()
{
    const Fixture f;
    QCOMPARE(f.walk(f.named(u"올트먼"_s) + f.named(u"경계현"_s), WalkDirection::Forward, 5),
        (QStringList{u"0/0/0"_s, u"0/1/4"_s, u"0/1/9"_s, u"1/0/0"_s, u"1/0/5"_s}));
}

void TestMentionWalk::nobodyMentioned_goesNowhere()
{
    const Fixture f;
    QVERIFY(!nextMention(f.session, {EntityId{77}}, std::nullopt, WalkDirection::Forward));
    QVERIFY(!nextMention(f.session, {}, std::nullopt, WalkDirection::Forward));
}

void TestMentionWalk::walked_pinnedBeforeHoveredBeforeCurrent()
{
    const Fixture f;
    ReadingFocus focus;
    QCOMPARE(walkedEntities(f.session, focus), QList<EntityId>{});

    focus.goTo({f.session.articleAt(0), {1, {4, 7}}});
    QCOMPARE(walkedEntities(f.session, focus), f.named(u"올트먼"_s));
    focus.setHovered(f.named(u"경계현"_s).first());
    QCOMPARE(walkedEntities(f.session, focus), f.named(u"경계현"_s));
    focus.setPinned(f.named(u"올트먼"_s));
    QCOMPARE(walkedEntities(f.session, focus), f.named(u"올트먼"_s));
}

void TestMentionWalk::walk_goesOnAfterLettingGo()
{
    const Fixture f;
    ReadingFocus focus;
    MentionWalk walk(f.session, focus);
    focus.setPinned(f.named(u"올트먼"_s));
    const auto first = walk.step(std::nullopt, WalkDirection::Forward);
    focus.goTo(*first);
    focus.setPinned({});
    focus.leavePlace();
    const auto second = walk.step(first, WalkDirection::Forward);
    QVERIFY(second);
    QCOMPARE(second->where, (BlockSpan{1, {4, 7}}));
}

void TestMentionWalk::sentenceAskedAbout_namesNobody_andLeavesTheReaderWhereSheIs()
{
    const Fixture f;
    ReadingFocus focus;
    MentionWalk walk(f.session, focus);
    const ArticleId article = f.session.articleAt(0);
    const TextPlace reader{article, {1, {4, 4}}};
    const auto expected = walk.step(reader, WalkDirection::Forward);
    focus.compareAt({article, {0, {0, 40}}}, {});
    QCOMPARE(walkedEntities(f.session, focus), QList<EntityId>{});
    QCOMPARE(walk.step(reader, WalkDirection::Forward), expected);
}

void TestMentionWalk::walkOfNobody_goesToWhoeverComesNext()
{
    const Fixture f;
    const ReadingFocus focus;
    MentionWalk walk(f.session, focus);
    const TextPlace reader{f.session.articleAt(0), {1, {5, 5}}};
    const auto next = walk.step(reader, WalkDirection::Forward);
    QVERIFY(next);
    QCOMPARE(next->where, (BlockSpan{1, {9, 12}}));
}

void TestMentionWalk::namesWithinLongerOnes_areStopsOfTheirEntity()
{
    Fixture f;
    Mention inner = f.story.articles[1].analysis.mentions.first(); // 경계현
    inner.span.end -= 1;
    inner.entity = f.named(u"올트먼"_s).first();
    f.story.articles[1].analysis.innerMentions = {inner};
    f.session.applyStory(f.story);
    QCOMPARE(f.walk(f.named(u"올트먼"_s), WalkDirection::Forward, 4),
        (QStringList{u"0/0/0"_s, u"0/1/4"_s, u"1/0/0"_s, u"1/0/5"_s}));

    ReadingFocus focus;
    const ArticleId second = f.session.articleAt(1);
    focus.goTo({second, {0, inner.span}});
    QCOMPARE(walkedEntities(f.session, focus), f.named(u"올트먼"_s));
    focus.goTo({second, {0, {0, 3}}});
    QCOMPARE(walkedEntities(f.session, focus), f.named(u"경계현"_s));
}

void TestMentionWalk::marks_areNamesAndTimes()
{
    Fixture f;
    f.story.articles[0].analysis.times = {{.block = 1, .span = {0, 3}, .value = {}}};
    f.session.applyStory(f.story);
    QStringList stops;
    std::optional<TextPlace> place;
    for (int step = 0; step < 4; ++step) {
        place = nextMark(f.session, place, WalkDirection::Forward);
        stops += u"%1/%2"_s.arg(place->where.block).arg(place->where.span.start);
    }
    QCOMPARE(stops, (QStringList{u"0/0"_s, u"1/0"_s, u"1/4"_s, u"1/9"_s}));
}

QObject *makeTestMentionWalk()
{
    return new TestMentionWalk;
}

#include "tst_mentionwalk.moc"
