// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/librarylisting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;

namespace {

LibraryHit hit(qint64 id, const QString &title, qint64 story = 0)
{
    return {.article = {.id = StoredId{id},
                .story = StoredStoryId{story},
                .address = {},
                .title = title,
                .outlet = u"예시일보"_s,
                .published = u"2024-01-26"_s,
                .added = {}},
        .snippet = u"물결도서관이 문을 열었다"_s,
        .marks = {{0, 5}}};
}

StoredStory story(qint64 id, const QString &name)
{
    return {.id = StoredStoryId{id},
        .name = name,
        .articles = 5,
        .outlets = 4,
        .first = {},
        .last = {},
        .touched = {}};
}

QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace

class TestLibraryListing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hits_areRows();
    void hitsForAFormerQuery_arePassedOver();
    void sameArticlesAgain_onlyChange();
    void searching_listsTheStoriesItIsFoundIn();
    void storiesAreFoundByTheirNamesToo();
    void openOnesAreTold();
    void actsAreHandedOn();
};

void TestLibraryListing::hits_areRows()
{
    LibraryListing listing;
    const QAbstractItemModelTester tester(&listing.articles());
    const QAbstractItemModelTester stories(&listing.stories());
    listing.setHits(listing.query(), {.hits = {hit(7, u"도서관"_s), hit(3, u"책"_s)}});
    QCOMPARE(namesIn(listing.articles()), (QStringList{u"도서관"_s, u"책"_s}));
    const QModelIndex first = listing.articles().index(0);
    QCOMPARE(first.data(StoredArticleModel::IdRole).value<StoredId>(), StoredId{7});
    QCOMPARE(first.data(StoredArticleModel::OutletRole).toString(), u"예시일보"_s);
    QVERIFY(first.data(StoredArticleModel::UnreadRole).toBool());
    QCOMPARE(first.data(StoredArticleModel::MarksRole).value<QList<TextSpan>>(),
        (QList<TextSpan>{{0, 5}}));
    QCOMPARE(listing.articles().rowOf(StoredId{3}), 1);
    QCOMPARE(listing.articles().rowOf(StoredId{4}), -1);
    listing.clear();
    QCOMPARE(listing.articles().rowCount(), 0);
}

void TestLibraryListing::hitsForAFormerQuery_arePassedOver()
{
    LibraryListing listing;
    const LibraryQuery before = listing.query();
    LibraryQuery now = before;
    now.text = u"도서관"_s;
    const QSignalSpy changed(&listing, &LibraryListing::queryChanged);
    listing.setQuery(now);
    listing.setQuery(now);
    QCOMPARE(changed.count(), 1);
    listing.setHits(before, {.hits = {hit(7, u"책"_s)}});
    QCOMPARE(listing.articles().rowCount(), 0);
    listing.setHits(listing.query(), {.hits = {hit(3, u"도서관"_s)}});
    QCOMPARE(namesIn(listing.articles()), QStringList{u"도서관"_s});
}

void TestLibraryListing::sameArticlesAgain_onlyChange()
{
    LibraryListing listing;
    LibraryHits hits{.hits = {hit(7, u"도서관"_s), hit(3, u"책"_s)}};
    listing.setHits(listing.query(), hits);
    const QSignalSpy reset(&listing.articles(), &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&listing.articles(), &QAbstractItemModel::dataChanged);
    hits.hits[0].article.isRead = true;
    listing.setHits(listing.query(), hits);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!listing.articles().index(0).data(StoredArticleModel::UnreadRole).toBool());
    hits.hits.removeFirst();
    listing.setHits(listing.query(), hits);
    QCOMPARE(reset.count(), 1);
}

void TestLibraryListing::searching_listsTheStoriesItIsFoundIn()
{
    LibraryListing listing;
    listing.setStories({story(1, u"개관"_s), story(2, u"음악회"_s)});
    QCOMPARE(listing.stories().rowCount(), 2);
    LibraryQuery query = listing.query();
    query.text = u"책장"_s;
    listing.setQuery(query);
    listing.setHits(listing.query(), {.hits = {hit(7, u"도서관"_s, 2), hit(8, u"책"_s)}});
    QCOMPARE(namesIn(listing.stories()), QStringList{u"음악회"_s});
    QVERIFY(listing.stories().story(StoredStoryId{1}) != nullptr); // known, though not listed
    query.text.clear();
    listing.setQuery(query);
    listing.setHits(listing.query(), {});
    QCOMPARE(listing.stories().rowCount(), 2);
}

void TestLibraryListing::storiesAreFoundByTheirNamesToo()
{
    LibraryListing listing;
    listing.setStories({story(1, u"도서관 개관"_s), story(2, u"음악회"_s)});
    LibraryQuery query = listing.query();
    query.text = u"개관"_s;
    listing.setQuery(query);
    listing.setHits(listing.query(), {});
    QCOMPARE(namesIn(listing.stories()), QStringList{u"도서관 개관"_s});
}

void TestLibraryListing::openOnesAreTold()
{
    LibraryListing listing;
    listing.setStories({story(1, u"개관"_s)});
    listing.setHits(listing.query(), {.hits = {hit(7, u"도서관"_s), hit(3, u"책"_s)}});
    const QSignalSpy opened(&listing, &LibraryListing::openStoryChanged);
    listing.setOpen({StoredId{3}}, StoredStoryId{1});
    QVERIFY(!listing.articles().index(0).data(StoredArticleModel::OpenRole).toBool());
    QVERIFY(listing.articles().index(1).data(StoredArticleModel::OpenRole).toBool());
    QVERIFY(listing.stories().index(0).data(StoredStoryModel::OpenRole).toBool());
    QCOMPARE(opened.count(), 1);
}

void TestLibraryListing::actsAreHandedOn()
{
    LibraryListing listing;
    QList<LibraryAct> asked;
    connect(
        &listing, &LibraryListing::asked, this, [&](const LibraryAct &act) { asked.append(act); });
    listing.ask(OpenStored{{StoredId{7}}, true});
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.constFirst() == LibraryAct(OpenStored{{StoredId{7}}, true}));
}

QObject *makeTestLibraryListing()
{
    return new TestLibraryListing;
}

#include "tst_librarylisting.moc"
