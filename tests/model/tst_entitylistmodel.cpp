// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entitylistmodel.h"
#include "model/readingsession.h"
#include "support/stories.h"

#include <QAbstractItemModelTester>
#include <QObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

class TestEntityListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rows_sayWhoIsNamedHowOftenAndWhere();
    void aRebuiltStory_changesOnlyTheRowsConcerned();
    void aClosedArticle_isNotCountedAnyMore();
    void counts_followTheColumnOrder();
};

namespace {

// A session with the story in it, and the model under the eyes of Qt's tester.
struct Fixture
{
    explicit Fixture(const QList<QStringList> &articles)
        : story(storyOf(articles))
    {
        for (const AnnotatedArticle &article : story.articles)
            session.insertArticle(article, -1);
        session.applyStory(story);
    }

    [[nodiscard]] QVariant at(const QString &name, int role) const
    {
        return model.indexOf(entityNamed(story, name)).data(role);
    }

    Story story;
    ReadingSession session;
    EntityListModel model{session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

void TestEntityListModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestEntityListModel::rows_sayWhoIsNamedHowOftenAndWhere()
{
    const Fixture f(
        {{u"[올트먼]은 [삼성전자|OG]에서 [올트먼]답게 말했다."_s}, {u"[올트먼]이 왔다."_s}});

    QCOMPARE(f.model.rowCount(), 2);
    QCOMPARE(f.at(u"올트먼"_s, EntityListModel::CountsRole).value<QList<int>>(), (QList{2, 1}));
    QCOMPARE(f.at(u"올트먼"_s, EntityListModel::TotalRole).toInt(), 3);
    QCOMPARE(f.at(u"삼성전자"_s, EntityListModel::ReachRole).toInt(), 1);
    QCOMPARE(f.at(u"삼성전자"_s, EntityListModel::TypeRole).value<EntityType>(),
        EntityType::Organisation);
}

void TestEntityListModel::aRebuiltStory_changesOnlyTheRowsConcerned()
{
    Fixture f({{u"[올트먼]과 [경계현]과 [최태원]이 만났다."_s}});
    QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);

    Story rebuilt = f.story;
    rebuilt.entities[0].name = u"샘 올트먼"_s;
    rebuilt.entities.removeAt(1);
    rebuilt.entities.append({.id = EntityId{9},
        .type = EntityType::Place,
        .name = u"평택"_s,
        .forms = {},
        .colour = 5});
    for (AnnotatedArticle &article : rebuilt.articles)
        article.analysis.mentions.clear();
    f.session.applyStory(rebuilt);

    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(f.model.index(2).data().toString(), u"평택"_s);
    QVERIFY(reset.isEmpty());
}

void TestEntityListModel::aClosedArticle_isNotCountedAnyMore()
{
    Fixture f({{u"[올트먼]이 왔다."_s}, {u"[올트먼]이 갔다."_s}});
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);

    f.session.takeArticle(f.story.articles.first().id);

    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.at(u"올트먼"_s, EntityListModel::CountsRole).value<QList<int>>(), QList{1});
}

void TestEntityListModel::counts_followTheColumnOrder()
{
    Fixture f({{u"[올트먼]과 [올트먼]이 왔다."_s}, {u"[올트먼]이 갔다."_s}});

    f.session.moveArticle(0, 1);

    QCOMPARE(f.at(u"올트먼"_s, EntityListModel::CountsRole).value<QList<int>>(), (QList{1, 2}));
}

QObject *makeTestEntityListModel()
{
    return new TestEntityListModel;
}

#include "tst_entitylistmodel.moc"
