// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedarticle.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

class TestFeedArticle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entryBecomesAShortArticle();
    void clockIsTheTextsOwn_data();
    void clockIsTheTextsOwn();
    void whatIsNotStatedIsEmpty();
    void languageIsThatOfTheText_data();
    void languageIsThatOfTheText();
    void whatIsCutOffOrBriefIsShort_data();
    void whatIsCutOffOrBriefIsShort();
    void pageCompletesItsEntry();
    void pageThatTellsLessDoesNot();
};

namespace {

FeedItem bridge()
{
    FeedItem item;
    item.id = u"n1"_s;
    item.title = u"새 다리가 열렸다"_s;
    item.address = u"https://river.example/1?id=7&utm_source=rss"_s;
    item.authors = QStringList{u"한여울"_s};
    item.published = QDateTime(QDate(2024, 1, 25), QTime(22, 30), Qt::UTC);
    item.text = u"시는 26일 새 다리를 열었다.\n\n  시민이 건넜다. "_s;
    return item;
}

Feed river()
{
    Feed feed;
    feed.title = u"강변 소식"_s;
    return feed;
}

} // namespace

void TestFeedArticle::entryBecomesAShortArticle()
{
    const Article article = articleOf(bridge(), river());
    QCOMPARE(article.source, u"https://river.example/1?id=7"_s);
    QCOMPARE(article.title, u"새 다리가 열렸다"_s);
    QCOMPARE(article.outlet, u"강변 소식"_s);
    QCOMPARE(article.authors, QStringList{u"한여울"_s});
    QCOMPARE(article.language, u"ko"_s);
    QCOMPARE(article.blocks,
        (QList<Block>{{BlockKind::Paragraph, u"시는 26일 새 다리를 열었다."_s},
            {BlockKind::Paragraph, u"시민이 건넜다."_s}}));
}

void TestFeedArticle::clockIsTheTextsOwn_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("offset"); // of the moment that the feed states, in hours
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("clock");
    QTest::newRow("Korean, UTC") << u"새 다리"_s << 0 << u"2024-01-26T07:30"_s << u"+09:00"_s;
    QTest::newRow("Korean, stated") << u"새 다리"_s << 9 << u"2024-01-26T07:30"_s << u"+09:00"_s;
    QTest::newRow("Korean, from elsewhere")
        << u"새 다리"_s << -5 << u"2024-01-25T17:30"_s << u"-05:00"_s;
    QTest::newRow("English, UTC") << u"New bridge"_s << 0 << u"2024-01-25T22:30"_s << u"+00:00"_s;
}

void TestFeedArticle::clockIsTheTextsOwn()
{
    QFETCH(const QString, title);
    QFETCH(const int, offset);
    QFETCH(const QString, value);
    QFETCH(const QString, clock);
    FeedItem item = bridge();
    item.title = title;
    item.text.clear();
    item.published = item.published.toOffsetFromUtc(offset * 3600);
    const PublicationDate published = articleOf(item, river()).published;
    QCOMPARE(published.value, value);
    QCOMPARE(published.offset, clock);
    QCOMPARE(published.basis, DateBasis::Stated);
}

void TestFeedArticle::whatIsNotStatedIsEmpty()
{
    FeedItem item;
    item.title = u"새 다리"_s;
    const Article article = articleOf(item, {});
    QVERIFY(!article.published.isKnown());
    QVERIFY(article.source.isEmpty());
    QVERIFY(article.outlet.isEmpty());
    QVERIFY(article.blocks.isEmpty());
    QCOMPARE(article.origins, (QList<FactOrigin>{{Fact::Title, Origin::Meta}}));
}

void TestFeedArticle::languageIsThatOfTheText_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("feed");
    QTest::addColumn<QString>("language");
    QTest::newRow("told") << u"Neue Brücke"_s << u"de-AT"_s << u"de"_s;
    QTest::newRow("Korean, not told") << u"새 다리"_s << QString() << u"ko"_s;
    QTest::newRow("Korean, told otherwise") << u"새 다리"_s << u"en-us"_s << u"ko"_s;
    QTest::newRow("told to be Korean, and is not") << u"New bridge"_s << u"ko"_s << u"en"_s;
    QTest::newRow("neither") << u"New bridge"_s << QString() << u"en"_s;
}

void TestFeedArticle::languageIsThatOfTheText()
{
    QFETCH(const QString, title);
    QFETCH(const QString, feed);
    QFETCH(const QString, language);
    FeedItem item;
    item.title = title;
    Feed from;
    from.language = feed;
    QCOMPARE(articleOf(item, from).language, language);
}

void TestFeedArticle::whatIsCutOffOrBriefIsShort_data()
{
    const QString paragraph = u"시는 강을 건너는 새 다리를 열었다고 26일 밝혔다. "_s;
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("a sentence") << paragraph << true;
    QTest::newRow("a whole article") << paragraph.repeated(60) << false;
    QTest::newRow("long, but cut off") << paragraph.repeated(60) + u"그러나…"_s << true;
    QTest::newRow("cut off as some do") << paragraph.repeated(60) + u"그러나 [...]"_s << true;
}

void TestFeedArticle::whatIsCutOffOrBriefIsShort()
{
    QFETCH(const QString, text);
    FeedItem item = bridge();
    item.text = text;
    QTEST(isShort(articleOf(item, river())), "expected");
    item.address.clear(); // there is nothing more to be had
    QVERIFY(!isShort(articleOf(item, river())));
}

void TestFeedArticle::pageCompletesItsEntry()
{
    const Article entry = articleOf(bridge(), river());
    Article page;
    page.source = u"https://www.river.example/moved/1"_s;
    page.address = page.source;
    page.title = u"새 다리"_s;
    page.outlet = u"강변일보"_s;
    page.origins = {{Fact::Title, Origin::OpenGraph}, {Fact::Outlet, Origin::Meta}};
    for (int i = 0; i < 3; ++i)
        page.blocks.append({BlockKind::Paragraph, u"시는 26일 새 다리를 열었다고 밝혔다."_s});
    const Result<Article> whole = completed(entry, page);
    QVERIFY(whole);
    QCOMPARE(whole->source, entry.source);
    QCOMPARE(whole->address, page.address);
    QCOMPARE(whole->title, page.title);
    QCOMPARE(whole->outlet, page.outlet);
    QCOMPARE(whole->blocks, page.blocks);
    QCOMPARE(whole->authors, entry.authors); // the page does not say
    QCOMPARE(whole->published, entry.published);
    QCOMPARE(whole->origins,
        (QList<FactOrigin>{{Fact::Title, Origin::OpenGraph},
            {Fact::Outlet, Origin::Meta},
            {Fact::Authors, Origin::Meta},
            {Fact::Published, Origin::Meta}}));
    page.published
        = {.value = u"2024-01-26T08:00"_s, .basis = DateBasis::Stated, .rule = {}, .evidence = {}};
    QCOMPARE(completed(entry, page)->published, page.published);
}

void TestFeedArticle::pageThatTellsLessDoesNot()
{
    const Article entry = articleOf(bridge(), river());
    Article notice;
    notice.blocks.append({BlockKind::Paragraph, u"로그인해 주세요."_s});
    const Result<Article> whole = completed(entry, notice);
    QVERIFY(!whole);
    QCOMPARE(whole.error().code, Error::Code::NoArticle);
}

} // namespace naranhi::sources

QObject *makeTestFeedArticle()
{
    return new naranhi::sources::TestFeedArticle;
}

#include "tst_feedarticle.moc"
