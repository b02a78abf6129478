// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparisonfiltermodel.h"
#include "model/differencewalk.h"
#include "model/readingsession.h"
#include "support/builders.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::test;

namespace {

struct Desk
{
    ReadingSession session;
    ArticleId first = session.addArticle(anArticle()
                                             .titled(u"하나"_s)
                                             .paragraph(u"참석자는 서른 명이었다."_s)
                                             .paragraph(u"비가 왔다고 한다."_s));
    ArticleId second
        = session.addArticle(anArticle().titled(u"둘"_s).paragraph(u"참석자는 마흔 명이었다."_s));

    [[nodiscard]] ArticlePlace placeIn(ArticleId article, int block) const
    {
        return {article, block, {0, session.article(article).blocks.at(block).text.size()}};
    }

    // The story as it is open, with a passage, a difference in it, and a sentence of the first.
    [[nodiscard]] Story compared() const
    {
        Story story = session.story();
        for (AnnotatedArticle &each : story.articles)
            each.analysis.textHash = textHash(each.article);
        Comparison &found = story.comparison;
        found.passages = {{.strength = 0.9, .members = {placeIn(first, 0), placeIn(second, 0)}}};
        const auto claim = [](ArticleId article, const QString &value) {
            return Claim{.place = {article, 0, {5, 9}}, .sentence = {0, 13}, .value = value};
        };
        found.differences = {{.kind = DifferenceKind::Quantity,
            .relation = DifferenceRelation::Conflict,
            .about = u"참석자"_s,
            .claims = {claim(first, u"서른 명"_s), claim(second, u"마흔 명"_s)},
            .passage = 0}};
        const auto different = CoverageMark::Different;
        found.coverage
            = {{.place = placeIn(first, 0), .passage = 0, .marks = {different, different}},
                {.place = placeIn(first, 1),
                    .passage = -1,
                    .marks = {CoverageMark::Reported, CoverageMark::NotFound}}};
        return story;
    }
};

QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row, 0).data().toString());
    return rows;
}

} // namespace

class TestComparisonModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHoldsWhatTheSessionHolds()
    {
        Desk desk;
        ComparisonModel model(desk.session);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        desk.session.applyStory(desk.compared());
        QCOMPARE(rowsOf(model),
            QStringList({u"참석자: 서른 명 / 마흔 명"_s,
                u"참석자는 서른 명이었다."_s,
                u"비가 왔다고 한다."_s}));
        const QModelIndex difference = model.index(0, 0);
        QCOMPARE(model.rowCount(difference), 2);
        const QModelIndex place = model.index(1, 0, difference);
        QCOMPARE(place.data().toString(), u"참석자는 마흔 명이었다."_s);
        QCOMPARE(place.data(ComparisonModel::ArticleRole).value<ArticleId>(), desk.second);
        QCOMPARE(model.rowCount(model.index(2, 0)), 0); // of one article alone
    }

    void anArticleMoreOrLessEmptiesIt()
    {
        Desk desk;
        ComparisonModel model(desk.session);
        desk.session.applyStory(desk.compared());
        QSignalSpy changed(&desk.session, &ReadingSession::comparisonChanged);
        desk.session.takeArticle(desk.second);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void aStoryOfOtherArticlesIsPassedOver()
    {
        Desk desk;
        const Story story = desk.compared();
        desk.session.addArticle(anArticle().titled(u"셋"_s).paragraph(u"늦게 왔다."_s));
        desk.session.applyStory(story);
        QVERIFY(desk.session.comparison().passages.isEmpty());
    }

    void marksFollowTheColumns()
    {
        Desk desk;
        const Story story = desk.compared();
        const auto marks = [&desk] { return desk.session.comparison().coverage.last().marks; };
        const QList moved{CoverageMark::NotFound, CoverageMark::Reported};
        desk.session.applyStory(story);
        desk.session.moveArticle(0, 1);
        QCOMPARE(marks(), moved);
        desk.session.applyStory(story); // built before the move
        QCOMPARE(marks(), moved);
    }

    void rowsAreFilteredAndOrdered()
    {
        Desk desk;
        desk.session.applyStory(desk.compared());
        ComparisonModel model(desk.session);
        ComparisonFilterModel filtered;
        filtered.setSourceModel(&model);
        filtered.setKinds({ComparisonKind::OnlyHere, ComparisonKind::Agreement});
        QCOMPARE(
            rowsOf(filtered), QStringList({u"참석자는 서른 명이었다."_s, u"비가 왔다고 한다."_s}));
        filtered.setOrder(ComparisonOrder::FewestArticles);
        QCOMPARE(rowsOf(filtered).first(), u"비가 왔다고 한다."_s);
        filtered.setKinds({});
        filtered.setTypedText(u"마흔"_s); // stands in a place under the rows
        QCOMPARE(rowsOf(filtered),
            QStringList({u"참석자: 서른 명 / 마흔 명"_s, u"참석자는 서른 명이었다."_s}));
        QCOMPARE(filtered.rowCount(filtered.index(0, 0)), 2);
    }

    void whatIsSetAsideIsShownOnDemand()
    {
        Desk desk;
        Story story = desk.compared();
        story.comparison.differences.first().isDismissed = true;
        story.comparison.differences.first().comment = u"물어볼 것"_s;
        story.comparison.passages.first().isReaders = true;
        desk.session.applyStory(story);
        ComparisonModel model(desk.session);
        const QModelIndex difference = model.index(0, 0);
        QVERIFY(difference.data(ComparisonModel::DismissedRole).toBool());
        QCOMPARE(difference.data(ComparisonModel::CommentRole).toString(), u"물어볼 것"_s);
        QVERIFY(difference.data(Qt::ToolTipRole).toString().endsWith(u"\n물어볼 것"_s));
        QCOMPARE(model.index(0, 0, difference).data(ComparisonModel::DifferenceRole).toInt(), 0);
        QVERIFY(!difference.data(ComparisonModel::PassageRole).isValid());
        QCOMPARE(model.index(1, 0).data(ComparisonModel::PassageRole).toInt(), 0);
        QVERIFY(model.index(1, 0).data(ComparisonModel::ReadersRole).toBool());
        ComparisonFilterModel filtered;
        filtered.setSourceModel(&model);
        QCOMPARE(filtered.rowCount(), 2);
        filtered.setDismissedShown(true);
        QCOMPARE(filtered.rowCount(), 3);
        filtered.setTypedText(u"물어볼"_s); // the comment is found, too
        QCOMPARE(filtered.rowCount(), 1);
    }

    void theWalkPassesOverWhatIsSetAside()
    {
        const Desk desk;
        QList<Difference> differences = desk.compared().comparison.differences;
        differences.append({differences.first(), differences.first()});
        for (qsizetype i = 0; i < differences.size(); ++i)
            for (Claim &claim : differences[i].claims)
                claim.place.span = {i, i + 1};
        differences[1].isDismissed = true;
        const auto at = [&differences](qsizetype i) { return placesOf(differences.at(i)).first(); };
        QCOMPARE(nextDifference(differences, at(0), WalkDirection::Forward), 2);
        QCOMPARE(nextDifference(differences, at(2), WalkDirection::Backward), 0);
        QCOMPARE(nextDifference(differences, at(1), WalkDirection::Forward), 2);
        differences[0].isDismissed = true;
        QCOMPARE(nextDifference(differences, {}, WalkDirection::Forward), 2);
        differences[2].isDismissed = true;
        QCOMPARE(nextDifference(differences, {}, WalkDirection::Forward), -1);
        QCOMPARE(nextDifference(differences, at(0), WalkDirection::Backward), -1);
    }

    void theWalkGoesRoundTheDifferences()
    {
        Desk desk;
        QList<Difference> differences = desk.compared().comparison.differences;
        QCOMPARE(nextDifference({}, {}, WalkDirection::Forward), -1);
        QCOMPARE(nextDifference(differences, {}, WalkDirection::Backward), 0);
        Difference other = differences.first();
        for (Claim &claim : other.claims)
            claim.place.span = {0, 3}; // in the same sentences
        differences.append(other);
        const auto at = [&differences](qsizetype i) { return placesOf(differences.at(i)).last(); };
        QCOMPARE(nextDifference(differences, at(0), WalkDirection::Forward), 1);
        QCOMPARE(nextDifference(differences, at(1), WalkDirection::Forward), 0);
        QCOMPARE(nextDifference(differences, at(0), WalkDirection::Backward), 1);
        const TextPlace inSentence{desk.first, {0, {10, 12}}};
        QCOMPARE(nextDifference(differences, inSentence, WalkDirection::Forward), 1);
    }
};

QObject *makeTestComparisonModel()
{
    return new TestComparisonModel;
}

#include "tst_comparisonmodel.moc"
