// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entityfiltermodel.h"
#include "model/entitylistmodel.h"
#include "model/readingsession.h"
#include "support/stories.h"

#include <QAbstractItemModelTester>
#include <QObject>
#include <QRegularExpression>
#include <QTest>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

class TestEntityFilterModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void orders_data();
    void orders();
    void typedText_findsAnyForm();
    void types_leaveOnlyThese();
};

namespace {

struct Fixture
{
    Fixture()
    {
        Story story
            = storyOf({{u"[평택|LC]에서 [올트먼]과 [올트먼]과 [올트먼]이 [가온|OG]을 봤다."_s},
                {u"[평택|LC]의 [가온|OG]이다."_s}});
        story.entities[1].forms += {u"알트만"_s, ArticleId{2}, 0};
        for (const AnnotatedArticle &article : story.articles)
            session.insertArticle(article, -1);
        session.applyStory(story);
        sorted.setSourceModel(&model);
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < sorted.rowCount(); ++row)
            names += sorted.index(row, 0).data().toString();
        return names;
    }

    ReadingSession session;
    EntityListModel model{session};
    EntityFilterModel sorted;
    QAbstractItemModelTester tester{
        &sorted, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

void TestEntityFilterModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestEntityFilterModel::orders_data()
{
    QTest::addColumn<EntityOrder>("order");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("most mentioned, then by name")
        << EntityOrder::MostMentioned << QStringList{u"올트먼"_s, u"가온"_s, u"평택"_s};
    QTest::newRow("in most articles")
        << EntityOrder::MostArticles << QStringList{u"가온"_s, u"평택"_s, u"올트먼"_s};
    QTest::newRow("by name") << EntityOrder::Name << QStringList{u"가온"_s, u"올트먼"_s, u"평택"_s};
    QTest::newRow("people, places, organisations")
        << EntityOrder::Type << QStringList{u"올트먼"_s, u"평택"_s, u"가온"_s};
}

void TestEntityFilterModel::orders()
{
    QFETCH(EntityOrder, order);
    QFETCH(QStringList, names);
    Fixture f;
    f.sorted.setOrder(order);
    QCOMPARE(f.names(), names);
}

void TestEntityFilterModel::typedText_findsAnyForm()
{
    Fixture f;
    f.sorted.setTypedText(u"알ㅌ"_s);
    QCOMPARE(f.names(), QStringList{u"올트먼"_s});
}

void TestEntityFilterModel::types_leaveOnlyThese()
{
    Fixture f;
    f.sorted.setTypes({EntityType::Place, EntityType::Organisation});
    QCOMPARE(f.names(), (QStringList{u"가온"_s, u"평택"_s}));
    f.sorted.setTypes({});
    QCOMPARE(f.names().size(), 3);
}

QObject *makeTestEntityFilterModel()
{
    return new TestEntityFilterModel;
}

#include "tst_entityfiltermodel.moc"
