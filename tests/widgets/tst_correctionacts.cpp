// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readingfocus.h"
#include "model/readingsession.h"
#include "support/stories.h"
#include "support/warnings.h"
#include "widgets/common/correctionacts.h"
#include "widgets/common/themesource.h"

#include <QTest>
#include <QUndoStack>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Fixture()
    {
        session.insertArticle(story.articles.first(), -1);
        session.applyStory(story);
    }

    [[nodiscard]] const Entity &named(const QString &name) const
    {
        return *session.entity(entityNamed(story, name));
    }

    [[nodiscard]] const Correction &last() const { return session.corrections().last(); }

    Story story = storyOf({{u"[한서윤]과 [한 시장]은 [바다시|LC]의 [물결|OG]에 있다."_s}});
    ReadingSession session;
    ReadingFocus focus;
    ReadingPreferences preferences;
    ThemeSource theme{preferences, QPalette()};
    QUndoStack undo;
    ReadingContext context{session, focus, preferences, theme, undo};
};

} // namespace

class TestCorrectionActs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void correcting_isOneUndoableStepUnderItsName();
    void always_isKeptWithTheCorrection();
    void actOnAPlace_hangsOnItsWords();
    void text_namesEveryAct_data();
    void text_namesEveryAct();
    void mergingSeveral_joinsAllAndRenames();
    void mergingUnderItsOwnName_renamesNothing();
    void severalActs_areUndoneTogether();
    void withdrawing_leavesTheOthersAndIsUndone();
    void scope_changesUndoably();
    void sameScope_isNoStep();
};

void TestCorrectionActs::init()
{
    failOnWarnings();
}

void TestCorrectionActs::correcting_isOneUndoableStepUnderItsName()
{
    Fixture f;
    correct(f.context, merging(f.named(u"한 시장"_s), f.named(u"한서윤"_s)));
    QCOMPARE(f.session.corrections().size(), 1);
    QCOMPARE(f.last().scope, CorrectionScope::Story);
    const auto act = std::get<MergeEntities>(f.last().act);
    QCOMPARE(act.entity.name, u"한 시장"_s);
    QCOMPARE(act.into.name, u"한서윤"_s);
    QCOMPARE(f.undo.undoText(), u"Merge “한 시장” into “한서윤”"_s);
    f.undo.undo();
    QVERIFY(f.session.corrections().isEmpty());
}

void TestCorrectionActs::always_isKeptWithTheCorrection()
{
    Fixture f;
    correct(f.context, hiding(f.named(u"물결"_s)), CorrectionScope::Always);
    QCOMPARE(f.last().scope, CorrectionScope::Always);
}

void TestCorrectionActs::actOnAPlace_hangsOnItsWords()
{
    const Fixture f;
    const Article &article = f.story.articles.first().article;
    const BlockSpan place{0, f.story.articles.first().analysis.mentions.at(2).span};
    const auto act = std::get<MarkMention>(markingEntity(article, place, f.named(u"물결"_s)));
    QCOMPARE(act.place.exact, u"바다시"_s);
    QCOMPARE(act.type, EntityType::Organisation);
    QCOMPARE(placeOf(act.place, article), place);
}

void TestCorrectionActs::text_namesEveryAct_data()
{
    QTest::addColumn<Correction::Act>("act");
    QTest::addColumn<QString>("text");
    const Fixture f;
    const Entity person = f.named(u"한서윤"_s);
    const Article article = f.story.articles.first().article;
    const BlockSpan place{0, {0, 3}};
    const auto row = [](const char *name, const Correction::Act &act, const QString &text) {
        QTest::newRow(name) << act << text;
    };
    row("kept apart",
        keepingApart(person, f.named(u"한 시장"_s)),
        u"Keep “한서윤” and “한 시장” apart"_s);
    row("split", splitting(person, {u"한씨"_s, u"서윤"_s}), u"Split “한씨, 서윤” from “한서윤”"_s);
    row("renamed", renaming(person, u"한 시장"_s), u"Rename “한서윤” to “한 시장”"_s);
    row("retyped", retyping(person, EntityType::Place), u"Type of “한서윤”: Place"_s);
    row("hidden", hiding(person), u"Hide “한서윤”"_s);
    row("marked", markingName(article, place, EntityType::Work), u"Mark “한서윤” as a name"_s);
    row("marked as one that is known",
        markingEntity(article, place, f.named(u"물결"_s)),
        u"Mark “한서윤” as “물결”"_s);
    row("no name", hidingMention(article, place), u"Unmark “한서윤”"_s);
    row("another one", splittingMention(article, place), u"Tell “한서윤” from its namesakes"_s);
    row("date", settingTime(article, place, u"2024"_s), u"Set “한서윤” to 2024"_s);
    TextAnchor words;
    words.exact = u"열 명"_s;
    TextAnchor others;
    others.exact = u"스무  명이라고 주최 측은 말했다고 여러 매체가 전했다"_s;
    const DifferenceReference difference{DifferenceKind::Quantity, {words, others, words}};
    row("difference set aside",
        DismissDifference{difference},
        u"Set aside the difference “열 명” / “스무 명이라고 주최 측은 말했다고 여러 매체…”"_s);
    row("difference commented",
        CommentDifference{{DifferenceKind::Quantity, {words}}, u"왜?"_s},
        u"Comment on the difference “열 명”"_s);
    row("joined", JoinPlaces{{words, others}}, u"“열 명” tells the same"_s);
    row("parted", PartPlaces{{words, others}}, u"“열 명” does not tell the same"_s);
    row("anchor", settingAnchor(article, place, u"2024"_s), u"Count “한서윤” from 2024"_s);
}

void TestCorrectionActs::text_namesEveryAct()
{
    QFETCH(Correction::Act, act);
    QTEST(actText(act), "text");
}

void TestCorrectionActs::mergingSeveral_joinsAllAndRenames()
{
    const Fixture f;
    const QList<Correction::Act> acts = mergingAll(
        {f.named(u"한 시장"_s), f.named(u"물결"_s)}, f.named(u"한서윤"_s), u"한서윤 시장"_s);
    QCOMPARE(acts.size(), 3);
    QCOMPARE(std::get<MergeEntities>(acts.at(1)).entity.name, u"물결"_s);
    QCOMPARE(std::get<RenameEntity>(acts.at(2)).name, u"한서윤 시장"_s);
}

void TestCorrectionActs::mergingUnderItsOwnName_renamesNothing()
{
    const Fixture f;
    QCOMPARE(mergingAll({f.named(u"한 시장"_s)}, f.named(u"한서윤"_s), u"한서윤"_s).size(), 1);
}

void TestCorrectionActs::severalActs_areUndoneTogether()
{
    Fixture f;
    correctAll(f.context,
        {hiding(f.named(u"물결"_s)), hiding(f.named(u"바다시"_s))},
        CorrectionScope::Story,
        u"Hide 2 names"_s);
    QCOMPARE(f.session.corrections().size(), 2);
    f.undo.undo();
    QVERIFY(f.session.corrections().isEmpty());
}

void TestCorrectionActs::withdrawing_leavesTheOthersAndIsUndone()
{
    Fixture f;
    correct(f.context, hiding(f.named(u"물결"_s)));
    correct(f.context, hiding(f.named(u"바다시"_s)));
    withdrawCorrection(f.context, 0);
    QCOMPARE(f.session.corrections().size(), 1);
    QCOMPARE(std::get<HideEntity>(f.last().act).entity.name, u"바다시"_s);
    QCOMPARE(f.undo.undoText(), u"Take back: Hide “물결”"_s);
    f.undo.undo();
    QCOMPARE(f.session.corrections().size(), 2);
}

void TestCorrectionActs::scope_changesUndoably()
{
    Fixture f;
    correct(f.context, hiding(f.named(u"물결"_s)));
    setCorrectionScope(f.context, 0, CorrectionScope::Always);
    QCOMPARE(f.last().scope, CorrectionScope::Always);
    QCOMPARE(f.undo.undoText(), u"In every story: Hide “물결”"_s);
    f.undo.undo();
    QCOMPARE(f.last().scope, CorrectionScope::Story);
}

void TestCorrectionActs::sameScope_isNoStep()
{
    Fixture f;
    correct(f.context, hiding(f.named(u"물결"_s)));
    setCorrectionScope(f.context, 0, CorrectionScope::Story);
    QCOMPARE(f.undo.count(), 1);
}

QObject *makeTestCorrectionActs()
{
    return new TestCorrectionActs;
}

#include "tst_correctionacts.moc"
