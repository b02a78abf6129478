// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entitydifferences.h"
#include "model/entitylistmodel.h"
#include "model/ladder.h"
#include "model/readingsession.h"
#include "support/builders.h"
#include "support/coveredstory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::test;

namespace {

constexpr EntityId gaon{1};
constexpr EntityId boram{2};

void show(ReadingSession &session, const Story &story)
{
    for (const AnnotatedArticle &article : story.articles)
        session.insertArticle(article, -1);
    session.applyStory(story);
}

} // namespace

class TestEntityDifferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entity_hasTheDifferencesAboutIt()
    {
        ReadingSession session;
        show(session, coveredStory());
        QCOMPARE(differencesByEntity(session).value(gaon), QList<qsizetype>{0});
        QVERIFY(!differencesByEntity(session).contains(boram));
    }

    void entity_hasTheDifferencesWhoseClaimsNameIt()
    {
        Story story = coveredStory();
        Difference &difference = story.comparison.differences.first();
        difference.entity = EntityId::None;
        difference.claims.first().place = {ArticleId{3}, 1, {0, 3}}; // 보람시
        ReadingSession session;
        show(session, story);
        QCOMPARE(differencesByEntity(session).value(boram), QList<qsizetype>{0});
    }

    void whatIsSetAsideOrMoreExact_doesNotCount()
    {
        Story story = coveredStory();
        story.comparison.differences.append(story.comparison.differences.first());
        story.comparison.differences.first().isDismissed = true;
        story.comparison.differences.last().relation = DifferenceRelation::Precision;
        ReadingSession session;
        show(session, story);
        QVERIFY(differencesByEntity(session).isEmpty());
    }

    void listOfNames_tellsThem()
    {
        ReadingSession session;
        const Story story = coveredStory();
        show(session, story);
        const EntityListModel model(session);
        const auto count = [&model] {
            return model.indexOf(gaon)
                .data(EntityListModel::DifferencesRole)
                .value<QList<qsizetype>>()
                .size();
        };
        QCOMPARE(count(), 1);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        Story without = story;
        without.comparison.differences.clear();
        session.applyStory(without);
        QCOMPARE(count(), 0);
        QVERIFY(!changed.isEmpty());
    }

    void update_isALadderOfItsValues()
    {
        Story story = coveredStory();
        story.articles.first().article.published.value = u"2024-01-26"_s;
        Difference &difference = story.comparison.differences.first();
        ReadingSession session;
        show(session, story);
        QVERIFY(ladderOf(difference, session).isEmpty()); // a conflict
        difference.relation = DifferenceRelation::Update;
        difference.claims.append(difference.claims.last()); // said again
        QCOMPARE(ladderOf(difference, session),
            QList({LadderStep{u"서른 명"_s, ArticleId{1}, u"2024-01-26"_s},
                LadderStep{u"마흔 명"_s, ArticleId{2}, {}}}));
    }
};

QObject *makeTestEntityDifferences()
{
    return new TestEntityDifferences;
}

#include "tst_entitydifferences.moc"
