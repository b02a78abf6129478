// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coveragefiltermodel.h"
#include "model/coveragemodel.h"
#include "model/readingsession.h"
#include "support/builders.h"
#include "support/coveredstory.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::test;

namespace {

struct Desk
{
    explicit Desk(const Story &story = coveredStory())
    {
        for (const AnnotatedArticle &article : story.articles)
            session.insertArticle(article, -1);
        session.applyStory(story);
    }

    ReadingSession session;
};

// "≠≠." : a sign a column.
QString marksIn(const QAbstractItemModel &model, int row)
{
    QString marks;
    for (int column = 0; column < model.columnCount(); ++column) {
        const auto mark
            = model.index(row, column).data(CoverageModel::MarkRole).value<CoverageMark>();
        marks += mark == CoverageMark::NotFound ? u'.'
            : mark == CoverageMark::Reported    ? u'+'
                                                : u'!';
    }
    return marks;
}

QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(marksIn(model, row) + u' '
            + model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString().section(u' ', 0, 0));
    return rows;
}

QList<TextPlace> placesAt(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data(CoverageModel::PlacesRole).value<QList<TextPlace>>();
}

QList<ArticleId> articlesOf(const QList<TextPlace> &places)
{
    QList<ArticleId> articles;
    for (const TextPlace &place : places)
        articles.append(place.article);
    return articles;
}

constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class TestCoverageModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statements_areTold_differTold_orNotFound()
    {
        const Desk desk;
        CoverageModel model(desk.session);
        const QAbstractItemModelTester tester(&model, reporting);
        QCOMPARE(rowsOf(model),
            QStringList({u"!!. 김가온"_s, u"+.. 마당에는"_s, u"+++ 26일"_s, u"..+ 보람시는"_s}));
        const QModelIndex differing = model.index(0, 1);
        QCOMPARE(differing.data(CoverageModel::ReachRole).toInt(), 2);
        QVERIFY(differing.data(CoverageModel::ExplanationRole).toString().contains(u"마흔 명"_s));
        QVERIFY(model.index(2, 1).data(CoverageModel::ExplanationRole).toString().isEmpty());
    }

    void columns_countWhatTheyTellAndTellAlone()
    {
        const Desk desk;
        const CoverageModel model(desk.session);
        const auto count = [&model](int column, int role) {
            return model.headerData(column, Qt::Horizontal, role).toInt();
        };
        QCOMPARE(count(0, CoverageModel::ToldRole), 3);
        QCOMPARE(count(1, CoverageModel::ToldRole), 2);
        QCOMPARE(count(2, CoverageModel::AloneRole), 1);
        QCOMPARE(count(1, CoverageModel::AloneRole), 0);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"다라신문"_s);
    }

    void cell_leadsToItsOwnPlaceAndNamesTheOthers()
    {
        const Desk desk;
        const CoverageModel model(desk.session);
        QCOMPARE(
            articlesOf(placesAt(model, 2, 1)), QList({ArticleId{2}, ArticleId{1}, ArticleId{3}}));
        // Not found: where it is told.
        QCOMPARE(articlesOf(placesAt(model, 1, 2)), QList({ArticleId{1}}));
        // Differing: the sentences of both claims.
        QCOMPARE(articlesOf(placesAt(model, 0, 1)), QList({ArticleId{2}, ArticleId{1}}));
    }

    void names_areCountedInEachArticle()
    {
        const Desk desk;
        CoverageModel model(desk.session);
        const QAbstractItemModelTester tester(&model, reporting);
        model.setRows(CoverageRows::Names);
        QCOMPARE(rowsOf(model), QStringList({u"!!+ 김가온"_s, u"..+ 보람시"_s}));
        QCOMPARE(model.index(1, 2).data(CoverageModel::CountRole).toInt(), 1);
        QCOMPARE(model.index(1, 0).data(CoverageModel::CountRole).toInt(), 0);
        QCOMPARE(
            model.index(1, 0).data(CoverageModel::TypeRole).value<EntityType>(), EntityType::Place);
        const TextPlace told = placesAt(model, 1, 0).first();
        QCOMPARE(told, (TextPlace{ArticleId{3}, {1, {0, 3}}}));
    }

    void dismissedDifference_isNone()
    {
        Story story = coveredStory();
        story.comparison.differences.first().isDismissed = true;
        const Desk desk(story);
        CoverageModel model(desk.session);
        QCOMPARE(marksIn(model, 0), u"++."_s);
        QVERIFY(!model.index(0, 0).data(CoverageModel::DifferentRole).toBool());
        model.setRows(CoverageRows::Names);
        QCOMPARE(marksIn(model, 0), u"+++"_s);
    }

    void columns_followTheSession()
    {
        Desk desk;
        CoverageModel model(desk.session);
        const QAbstractItemModelTester tester(&model, reporting);
        desk.session.moveArticle(2, 0);
        QCOMPARE(rowsOf(model).first(), u".!! 김가온"_s);
        QCOMPARE(placesAt(model, 0, 1).first().article, ArticleId{1});
        desk.session.takeArticle(ArticleId{2});
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.rowCount(), 0); // until the story of the two is built
        model.setRows(CoverageRows::Names);
        QCOMPARE(model.rowCount(), 2);
        desk.session.takeArticle(ArticleId{3});
        QCOMPARE(rowsOf(model), QStringList{u"+ 김가온"_s});
        desk.session.takeArticle(ArticleId{1});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }

    void rows_areFilteredAndOrdered()
    {
        const Desk desk;
        CoverageModel model(desk.session);
        CoverageFilterModel filtered;
        filtered.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filtered, reporting);
        const auto firstMarks = [&filtered] { return marksIn(filtered, 0); };
        filtered.setReach(CoverageReach::OnlyOne);
        QCOMPARE(filtered.rowCount(), 2);
        filtered.setReach(CoverageReach::OnlyOne, ArticleId{3});
        QCOMPARE(rowsOf(filtered), QStringList{u"..+ 보람시는"_s});
        filtered.setReach(CoverageReach::AllButOne);
        QCOMPARE(rowsOf(filtered), QStringList{u"!!. 김가온"_s});
        filtered.setReach(CoverageReach::All);
        QCOMPARE(rowsOf(filtered), QStringList{u"+++ 26일"_s});
        filtered.setReach(CoverageReach::NotInBase);
        QCOMPARE(rowsOf(filtered), QStringList{u"..+ 보람시는"_s});
        filtered.setReach(CoverageReach::Different);
        QCOMPARE(rowsOf(filtered), QStringList{u"!!. 김가온"_s});
        filtered.setReach(CoverageReach::Any);
        filtered.setOrder(CoverageOrder::MostTold);
        QCOMPARE(firstMarks(), u"+++"_s);
        filtered.setOrder(CoverageOrder::FewestTold);
        QCOMPARE(firstMarks(), u"+.."_s);
        filtered.setTypedText(u"마흔"_s); // stands in the second article only
        QCOMPARE(rowsOf(filtered), QStringList{u"!!. 김가온"_s});
        filtered.setTypedText({});
        model.setRows(CoverageRows::Names);
        filtered.setType(EntityType::Place);
        QCOMPARE(rowsOf(filtered), QStringList{u"..+ 보람시"_s});
    }
};

QObject *makeTestCoverageModel()
{
    return new TestCoverageModel;
}

#include "tst_coveragemodel.moc"
