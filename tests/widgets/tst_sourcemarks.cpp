// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readingfocus.h"
#include "model/readingsession.h"
#include "support/builders.h"
#include "support/warnings.h"
#include "widgets/article/articleview.h"
#include "widgets/article/sourcemarks.h"
#include "widgets/common/sourcewords.h"
#include "widgets/common/themesource.h"

#include <QTest>
#include <QUndoStack>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

namespace {

constexpr ArticleId only{1};

// Two sentences: one as people say, one of somebody who is not named and only believes it.
Story storyOfSources()
{
    Story story;
    AnnotatedArticle made
        = annotated(only, {u"비가 온 것으로 알려졌다. 관계자는 또 올 것으로 보인다고 했다."_s});
    const BlockSpan first{0, {0, 14}};
    const BlockSpan second{0, {15, 36}};
    made.analysis.sentences = {first, second};
    made.analysis.attributions
        = {{.sentence = first, .kind = SourceKind::Hearsay, .words = {9, 13}},
            {.sentence = second, .kind = SourceKind::Unnamed, .words = {15, 19}},
            {.sentence = second, .kind = SourceKind::Conjecture, .words = {28, 31}}};
    made.analysis.textHash = textHash(made.article);
    story.articles = {made};
    return story;
}

struct Fixture
{
    Fixture()
    {
        const Story story = storyOfSources();
        session.insertArticle(story.articles.first(), -1);
        session.applyStory(story);
        view.emplace(ReadingContext{session, focus, preferences, theme, undo}, only);
        view->resize(400, 300);
        view->show();
    }

    [[nodiscard]] QImage picture() { return view->viewport()->grab().toImage(); }

    ReadingSession session;
    ReadingFocus focus;
    ReadingPreferences preferences;
    ThemeSource theme{preferences, QPalette()};
    QUndoStack undo;
    std::optional<ArticleView> view;
};

} // namespace

class TestSourceMarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void signs_areQuietUntilAskedFor()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.view->isFilled());
        const QImage before = fixture.picture();
        fixture.preferences.setSourcesShown(true);
        QVERIFY(fixture.picture() != before);
        fixture.preferences.setSourcesShown(false);
        QCOMPARE(fixture.picture(), before);
    }

    void words_areSaidOfTheSentence()
    {
        Fixture fixture;
        const DocumentMap &map = fixture.view->map();
        const auto marks = sourceMarksOf(fixture.session.analysis(only).attributions, map);
        QCOMPARE(marks.size(), 3);
        QTRY_VERIFY(fixture.view->isFilled());
        const auto tipAt = [&](qsizetype inBlock) {
            const TextSpan at = *map.toDocument({0, {inBlock, inBlock + 1}});
            return sourceTip(marks, at.start, *fixture.view->document());
        };
        QCOMPARE(tipAt(2), u"Hearsay: “알려졌다”"_s);
        QCOMPARE(tipAt(22), u"Unnamed source: “관계자는”\nConjecture: “보인다”"_s);
    }

    void caret_readsThemOutWhileTheyAreShown()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.view->isFilled());
        const TextPlace place{only, {0, {2, 4}}};
        fixture.focus.goTo(place);
        QVERIFY(!fixture.view->accessibleDescription().contains(u"Hearsay"_s));
        fixture.preferences.setSourcesShown(true);
        fixture.focus.goTo(place);
        QVERIFY(fixture.view->accessibleDescription().contains(u"Hearsay"_s));
    }

    void counts_nameEachKindOnce()
    {
        const Story story = storyOfSources();
        QCOMPARE(sourceCounts(story.articles.first().analysis.attributions),
            u"Unnamed source 1 · Hearsay 1 · Conjecture 1"_s);
        QVERIFY(sourceCounts({}).isEmpty());
    }
};

QObject *makeTestSourceMarks()
{
    return new TestSourceMarks;
}

#include "tst_sourcemarks.moc"
