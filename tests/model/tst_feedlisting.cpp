// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/feedlisting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;

namespace {

ListedFeed feed(const QString &address, const QString &title, int unread = 0)
{
    return {.feed
        = {.subscription = {.address = address, .title = title}, .articles = 5, .unread = unread}};
}

} // namespace

class TestFeedListing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void feedsAreRows();
    void feedWithoutATitle_isCalledByItsAddress();
    void sameFeedsAgain_onlyChange();
    void workIsToldOnce();
    void actsAreHandedOn();
};

void TestFeedListing::feedsAreRows()
{
    FeedListing listing;
    const QAbstractItemModelTester tester(&listing.model());
    ListedFeed other = feed(u"https://b.example/f"_s, u"나"_s, 2);
    other.problem = u"그런 곳이 없다"_s;
    other.feed.subscription.loadsWhole = true;
    listing.setFeeds({feed(u"https://a.example/f"_s, u"가"_s, 3), other});
    QCOMPARE(listing.model().rowCount(), 2);
    QCOMPARE(listing.model().unread(), 5);
    const QModelIndex row = listing.model().index(1, 0);
    QCOMPARE(row.data().toString(), u"나"_s);
    QCOMPARE(row.data(FeedListModel::AddressRole).toString(), u"https://b.example/f"_s);
    QCOMPARE(row.data(FeedListModel::UnreadRole).toInt(), 2);
    QCOMPARE(row.data(FeedListModel::ArticlesRole).toInt(), 5);
    QCOMPARE(row.data(FeedListModel::ProblemRole).toString(), other.problem);
    QVERIFY(row.data(FeedListModel::WholeRole).toBool());
    QCOMPARE(*listing.model().feed(u"https://b.example/f"_s), other);
    QVERIFY(listing.model().feed(u"https://c.example/f"_s) == nullptr);
}

void TestFeedListing::feedWithoutATitle_isCalledByItsAddress()
{
    FeedListing listing;
    listing.setFeeds({feed(u"https://a.example/news/rss"_s, {})});
    QCOMPARE(listing.model().index(0, 0).data().toString(), u"a.example/news/rss"_s);
}

void TestFeedListing::sameFeedsAgain_onlyChange()
{
    FeedListing listing;
    listing.setFeeds({feed(u"https://a.example/f"_s, u"가"_s, 3)});
    const QSignalSpy reset(&listing.model(), &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&listing.model(), &QAbstractItemModel::dataChanged);
    listing.setFeeds({feed(u"https://a.example/f"_s, u"가"_s, 3)});
    QCOMPARE(changed.count(), 0);
    listing.setFeeds({feed(u"https://a.example/f"_s, u"가"_s, 2)});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 0);
    listing.setFeeds({});
    QCOMPARE(reset.count(), 1);
}

void TestFeedListing::workIsToldOnce()
{
    FeedListing listing;
    const QSignalSpy changed(&listing, &FeedListing::workChanged);
    listing.setWork({.kind = FeedWork::Updating, .done = 1, .total = 3});
    listing.setWork({.kind = FeedWork::Updating, .done = 1, .total = 3});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(listing.work().total, 3);
    const QSignalSpy byItself(&listing, &FeedListing::updatesByItselfChanged);
    listing.setUpdatesByItself(true);
    listing.setUpdatesByItself(true);
    QCOMPARE(byItself.count(), 1);
}

void TestFeedListing::actsAreHandedOn()
{
    FeedListing listing;
    QList<FeedAct> asked;
    connect(&listing, &FeedListing::asked, this, [&](const FeedAct &act) { asked.append(act); });
    listing.ask(UpdateFeeds{{u"https://a.example/f"_s}});
    QVERIFY(asked == QList<FeedAct>{UpdateFeeds{{u"https://a.example/f"_s}}});
}

QObject *makeTestFeedListing()
{
    return new TestFeedListing;
}

#include "tst_feedlisting.moc"
