// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library/librarytest.h"

using namespace Qt::StringLiterals;

namespace naranhi::storage {

using namespace naranhi::test;

class TestFeedRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subscriptionsAreKept_data() { LibraryPlaces::addRows(); }
    void subscriptionsAreKept();
    void subscribingAgainKeepsHowItWent_data() { LibraryPlaces::addRows(); }
    void subscribingAgainKeepsHowItWent();
    void updatesAreKept_data() { LibraryPlaces::addRows(); }
    void updatesAreKept();
    void feedThatMovesOntoAnotherBecomesOneWithIt_data() { LibraryPlaces::addRows(); }
    void feedThatMovesOntoAnotherBecomesOneWithIt();
    void entriesAreNewOnce_data() { LibraryPlaces::addRows(); }
    void entriesAreNewOnce();
    void entryOfAnArticleThatIsThereIsNotNew_data() { LibraryPlaces::addRows(); }
    void entryOfAnArticleThatIsThereIsNotNew();
    void unsubscribingKeepsTheArticles_data() { LibraryPlaces::addRows(); }
    void unsubscribingKeepsTheArticles();
    void removedArticleStaysSeen_data() { LibraryPlaces::addRows(); }
    void removedArticleStaysSeen();
    void removedArticlePutBackIsAnEntryAgain_data() { LibraryPlaces::addRows(); }
    void removedArticlePutBackIsAnEntryAgain();
    void feedThatIsPutBackHasAllItHad_data() { LibraryPlaces::addRows(); }
    void feedThatIsPutBackHasAllItHad();
    void articlesOfAFeedAreCountedAndListed_data() { LibraryPlaces::addRows(); }
    void articlesOfAFeedAreCountedAndListed();
    void titleOfTheReadersStays_data() { LibraryPlaces::addRows(); }
    void titleOfTheReadersStays();
    void wholeTextTakesThePlaceOfTheShortOne_data() { LibraryPlaces::addRows(); }
    void wholeTextTakesThePlaceOfTheShortOne();
    void unknownFeedIsNotFound_data() { LibraryPlaces::addRows(); }
    void unknownFeedIsNotFound();

private:
    LibraryPlaces m_places;
};

namespace {

const QString address = u"https://river.example/feed"_s;

Subscription river()
{
    return {.address = address,
        .title = u"강변 소식"_s,
        .page = u"https://river.example/"_s,
        .folder = u"뉴스/지역"_s,
        .isTyped = true,
        .minutes = 30};
}

Subscription updated()
{
    Subscription now = river();
    now.etag = "W/\"1\"";
    now.lastModified = "Fri, 26 Jan 2024 12:30:00 GMT";
    now.tried = QDateTime(QDate(2024, 1, 26), QTime(12, 30), Qt::UTC);
    now.notBefore = now.tried.addSecs(3600);
    now.failures = 3;
    now.error = u"timed-out"_s;
    now.isGone = true;
    return now;
}

QList<Subscription> listOf(Library &library)
{
    return library.subscriptions().value_or(QList<Subscription>());
}

} // namespace

void TestFeedRecords::subscriptionsAreKept()
{
    const auto library = m_places.open();
    QVERIFY(library);
    const Subscription other{.address = u"https://b.example/f"_s};
    QVERIFY(library->subscribe(river()));
    QVERIFY(library->subscribe(other));
    QCOMPARE(listOf(*library), (QList<Subscription>{other, river()}));
}

void TestFeedRecords::subscribingAgainKeepsHowItWent()
{
    const auto library = m_places.open();
    QVERIFY(library);
    QVERIFY(library->subscribe(river()));
    QVERIFY(library->recordUpdate(address, updated()));
    Subscription again = river();
    again.title = u"내 강변"_s;
    again.folder.clear();
    again.minutes = 120;
    QVERIFY(library->subscribe(again));
    Subscription expected = updated();
    expected.title = again.title;
    expected.folder = again.folder;
    expected.minutes = again.minutes;
    QCOMPARE(listOf(*library), QList<Subscription>{expected});
}

void TestFeedRecords::updatesAreKept()
{
    const auto library = m_places.open();
    QVERIFY(library);
    QVERIFY(library->subscribe(river()));
    QVERIFY(library->recordUpdate(address, updated()));
    QCOMPARE(listOf(*library), QList<Subscription>{updated()});
    QVERIFY(library->recordUpdate(address, river()));
    QCOMPARE(listOf(*library), QList<Subscription>{river()});
}

void TestFeedRecords::feedThatMovesOntoAnotherBecomesOneWithIt()
{
    const auto library = m_places.open();
    QVERIFY(library);
    Subscription moved = river();
    moved.address = u"https://river.example/new"_s;
    QVERIFY(library->subscribe(river()));
    QVERIFY(library->subscribe(moved));
    QVERIFY(library->recordUpdate(address, moved));
    QCOMPARE(listOf(*library), QList<Subscription>{moved});
}

void TestFeedRecords::entriesAreNewOnce()
{
    const auto library = m_places.open();
    QVERIFY(library);
    QVERIFY(library->subscribe(river()));
    const QList<FeedEntry> entries{
        {u"1"_s, u"https://river.example/1"_s}, {u"2"_s, {}}, {u"1"_s, {}}};
    QCOMPARE(library->unseenEntries(address, entries).value(), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(library->unseenEntries(address, entries).value(), (QStringList{u"1"_s, u"2"_s}));
    const StoredId id
        = library->store(incoming(anArticle().titled(u"다리"_s).from(u"강변"_s))).value().id;
    QVERIFY(library->markSeen(address, {u"1"_s, id}));
    QVERIFY(library->markSeen(address, {u"1"_s, id}));
    QCOMPARE(library->unseenEntries(address, entries).value(), QStringList{u"2"_s});
    // Another feed has its own.
    QVERIFY(library->subscribe({.address = u"https://b.example/f"_s}));
    QCOMPARE(library->unseenEntries(u"https://b.example/f"_s, entries).value().size(), 2);
}

void TestFeedRecords::entryOfAnArticleThatIsThereIsNotNew()
{
    const auto library = m_places.open();
    QVERIFY(library);
    QVERIFY(library->subscribe(river()));
    const QString page = u"https://river.example/1"_s;
    QVERIFY(library->store(incoming(at(page, anArticle().titled(u"다리"_s).from(u"강변"_s)))));
    QCOMPARE(library->unseenEntries(address, {{u"1"_s, page}}).value(), QStringList());
}

void TestFeedRecords::unsubscribingKeepsTheArticles()
{
    const auto library = m_places.open();
    QVERIFY(library);
    QVERIFY(library->subscribe(river()));
    const StoredId id
        = library->store(incoming(anArticle().titled(u"다리"_s).from(u"강변"_s))).value().id;
    QVERIFY(library->markSeen(address, {u"1"_s, id}));
    QVERIFY(library->unsubscribe(address));
    QVERIFY(listOf(*library).isEmpty());
    QCOMPARE(library->articleCount().value(), 1);
}

// What the reader threw away does not come back with the next update.
void TestFeedRecords::removedArticleStaysSeen()
{
    const auto library = m_places.open();
    QVERIFY(library);
    QVERIFY(library->subscribe(river()));
    const StoredId id
        = library->store(incoming(anArticle().titled(u"다리"_s).from(u"강변"_s))).value().id;
    QVERIFY(library->markSeen(address, {u"1"_s, id}));
    QVERIFY(library->remove({id}));
    QCOMPARE(library->unseenEntries(address, {{u"1"_s, {}}}).value(), QStringList());
}

namespace {

const QString page = u"https://river.example/1"_s;

// Stores an article of the feed.
StoredId enter(Library &library, const QString &item, const Article &article, bool isShort = false)
{
    const StoredId id = library.store(incoming(article)).value().id;
    (void)library.markSeen(address, {item, id, isShort});
    return id;
}

Article bridge()
{
    return at(page, anArticle().titled(u"다리"_s).paragraph(u"시는 새 다리를 열었다…"_s));
}

} // namespace

void TestFeedRecords::removedArticlePutBackIsAnEntryAgain()
{
    const auto library = m_places.open();
    QVERIFY(library);
    QVERIFY(library->subscribe(river()));
    const StoredId id = enter(*library, u"1"_s, bridge(), true);
    const auto removed = library->remove({id});
    QVERIFY(removed);
    QCOMPARE(library->feeds().value().constFirst().articles, 0);
    QVERIFY(library->putBack(*removed));
    QCOMPARE(library->feeds().value().constFirst().articles, 1);
    QCOMPARE(library->shortEntries({id}).value().size(), 1);
}

void TestFeedRecords::feedThatIsPutBackHasAllItHad()
{
    const auto library = m_places.open();
    QVERIFY(library);
    QVERIFY(library->subscribe(river()));
    QVERIFY(library->recordUpdate(address, updated()));
    const StoredId kept = enter(*library, u"1"_s, bridge(), true);
    const StoredId thrown = enter(*library, u"2"_s, anArticle().titled(u"길"_s));
    QVERIFY(library->remove({thrown}));
    const auto before = library->feeds().value();
    const auto record = library->unsubscribe(address);
    QVERIFY(record);
    QCOMPARE(record->entries.size(), 2);
    QVERIFY(library->feeds().value().isEmpty());
    QVERIFY(library->putBack(*record));
    QCOMPARE(library->feeds().value(), before);
    QCOMPARE(library->shortEntries({kept}).value().size(), 1);
    QCOMPARE(library->unseenEntries(address, {{u"1"_s, {}}, {u"2"_s, {}}}).value(), QStringList());
}

void TestFeedRecords::articlesOfAFeedAreCountedAndListed()
{
    const auto library = m_places.open();
    QVERIFY(library);
    QVERIFY(library->subscribe(river()));
    QVERIFY(library->subscribe({.address = u"https://b.example/f"_s}));
    QVERIFY(library->store(incoming(anArticle().titled(u"딴 글"_s))));
    // Came together, the later one first in the feed.
    const QDateTime now = incoming({}).fetched;
    const auto store = [&](const QString &title, const QString &published) {
        const Article article = anArticle().titled(title).publishedOn(published);
        const StoredId id = library->store({article, now}).value().id;
        (void)library->markSeen(address, {title, id});
        return id;
    };
    const StoredId later = store(u"나중"_s, u"2024-01-27T08:00"_s);
    const StoredId first = store(u"먼저"_s, u"2024-01-26T09:00"_s);
    (void)library->markSeen(address, {u"again"_s, first});
    QVERIFY(library->setRead({later}, true));
    const auto feeds = library->feeds().value();
    QCOMPARE(feeds.size(), 2);
    QCOMPARE(feeds.at(0).articles, 0);
    QCOMPARE(feeds.at(1).articles, 2);
    QCOMPARE(feeds.at(1).unread, 1);
    QCOMPARE(library->unreadOf(address).value(), QList<StoredId>{first});
    const LibraryHits hits = library->find({.feed = address}).value();
    QCOMPARE(hits.hits.size(), 2);
    QCOMPARE(hits.hits.at(0).article.id, later);
    QCOMPARE(library->find({.text = u"먼저"_s, .feed = address}).value().hits.size(), 1);
}

void TestFeedRecords::titleOfTheReadersStays()
{
    const auto library = m_places.open();
    QVERIFY(library);
    Subscription named = river();
    named.title = u"나의 이름"_s;
    named.loadsWhole = true;
    QVERIFY(library->subscribe(named));
    QVERIFY(library->recordUpdate(address, river())); // began before it was renamed
    QCOMPARE(listOf(*library), QList<Subscription>{named});
    named.title.clear();
    QVERIFY(library->subscribe(named));
    QVERIFY(library->recordUpdate(address, river()));
    QCOMPARE(listOf(*library).constFirst().title, river().title);
}

void TestFeedRecords::wholeTextTakesThePlaceOfTheShortOne()
{
    const auto library = m_places.open();
    QVERIFY(library);
    QVERIFY(library->subscribe(river()));
    const StoredId id = enter(*library, u"1"_s, bridge(), true);
    const StoredId other = enter(
        *library, u"2"_s, at(u"https://other.example/2"_s, anArticle().titled(u"길"_s)), true);
    QCOMPARE(library->shortEntries({id, other}).value(),
        (QList<ShortEntry>{{id, page, true}, {other, u"https://other.example/2"_s, false}}));
    QCOMPARE(library->shortEntriesOf(address, 1).value().size(), 1);
    QVERIFY(library->setRead({id}, true));
    Article whole = bridge();
    whole.blocks.append({BlockKind::Paragraph, u"공사는 두 해가 걸렸다."_s});
    QCOMPARE(library->complete(incoming(whole)).value().id, id);
    QCOMPARE(library->versions(id).value().size(), 1);
    QCOMPARE(library->article(id).value(), whole);
    QVERIFY(library->record(id).value().article.isRead);
    QVERIFY(library->shortEntries({id}).value().isEmpty());
    QCOMPARE(library->find({.text = u"공사"_s}).value().hits.size(), 1);
    // What comes then is another version.
    whole.blocks.append({BlockKind::Paragraph, u"고친 문장이다."_s});
    QCOMPARE(library->complete(incoming(whole)).value().outcome, StoreOutcome::NewVersion);
    QCOMPARE(library->versions(id).value().size(), 2);
}

void TestFeedRecords::unknownFeedIsNotFound()
{
    const auto library = m_places.open();
    QVERIFY(library);
    QCOMPARE(library->recordUpdate(address, river()).error().code, Error::Code::NotFound);
    QCOMPARE(library->unseenEntries(address, {}).error().code, Error::Code::NotFound);
    QVERIFY(library->unsubscribe(address));
}

} // namespace naranhi::storage

QObject *makeTestFeedRecords()
{
    return new naranhi::storage::TestFeedRecords;
}

#include "tst_feedrecords.moc"
