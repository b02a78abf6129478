// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/epub/bookbuilder.h"
#include "sources/epub/epubreader.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi::test;

namespace naranhi::sources {

// Books and issues into articles.
class TestEpubReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedArticle_isOne();
    void factsOfThePackage_fillWhatThePageLeavesOpen();
    void chaptersOfOneText_becomeHeadings();
    void pagesOfOneChapter_areJoined();
    void issue_isAnArticleEach();
    void issueThatDoesNotSaySo_isToldByItsBylines();
    void emptyElements_swallowNothing();
    void sectionsOfAPage_areAllThere();
    void legacyCharset_isRead();
    void pageThatIsMissing_isPassedOver();
    void bookWithoutText_isNoArticle();
    void bookThatBreaksOff_isAnError();
    void bomb_isNotUnpacked();
    void article_isToldFromOtherInputs_data();
    void article_isToldFromOtherInputs();
};

namespace {

RawInput input(const QByteArray &bytes)
{
    return {.source = u"/tmp/book.epub"_s, .bytes = bytes, .format = {}, .charset = {}};
}

QList<Article> articlesIn(const Book &book)
{
    return readEpub(input(epubOf(book))).value_or(QList<Article>());
}

QStringList headingsOf(const Article &article)
{
    QStringList headings;
    for (const Block &block : article.blocks) {
        if (block.kind == BlockKind::Heading)
            headings << block.text;
    }
    return headings;
}

QByteArray byline(const QByteArray &name)
{
    return "<p>" + name + " 기자 2024-01-26 09:30</p>";
}

} // namespace

void TestEpubReader::savedArticle_isOne()
{
    const QList<Article> articles = articlesIn({.metadata = "<dc:title>다리가 열렸다</dc:title>",
        .pages = {{"one.xhtml", bookPage("다리가 열렸다", prose("다리")), "본문"}}});
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles.first().title, u"다리가 열렸다"_s);
    QCOMPARE(articles.first().blocks.size(), 2);
    QVERIFY(articles.first().blocks.first().text.startsWith(u"다리에 관한 소식이"_s));
    QCOMPARE(articles.first().source, u"/tmp/book.epub"_s);
}

void TestEpubReader::factsOfThePackage_fillWhatThePageLeavesOpen()
{
    const Book book{.metadata
        = "<dc:title>다리가 열렸다 - 가람신문</dc:title>"
          "<dc:creator>김한결</dc:creator><dc:publisher>가람신문</dc:publisher>"
          "<dc:date>2024-01-26T09:30:00+09:00</dc:date>"
          "<dc:source>https://news.example/7</dc:source>",
        .pages = {{"one.xhtml", bookPage("다리가 열렸다", prose("다리"))}}};
    const Article article = articlesIn(book).value(0);
    QCOMPARE(article.title, u"다리가 열렸다"_s);
    QCOMPARE(article.authors, QStringList(u"김한결"_s));
    QCOMPARE(article.outlet, u"가람신문"_s);
    QCOMPARE(article.published.value, u"2024-01-26T09:30"_s);
    QCOMPARE(article.published.offset, u"+09:00"_s);
    QCOMPARE(article.published.basis, DateBasis::Stated);
    QCOMPARE(article.address, u"https://news.example/7"_s);
    for (const Fact fact : {Fact::Outlet, Fact::Authors, Fact::Published, Fact::Address})
        QVERIFY(article.origins.contains({fact, Origin::Meta}));
    QVERIFY(std::ranges::is_sorted(article.origins, {}, &FactOrigin::fact));
}

void TestEpubReader::chaptersOfOneText_becomeHeadings()
{
    const QList<Article> articles = articlesIn({.metadata = "<dc:title>물가의 한 해</dc:title>",
        .pages = {{"cover.xhtml", bookPage({}, {}), "표지"},
            {"one.xhtml", bookPage("봄이 <i>왔다</i>", prose("봄")), "첫째"},
            {"two.xhtml", bookPage({}, prose("가을")), "가을이 왔다"}}});
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles.first().title, u"물가의 한 해"_s);
    QCOMPARE(headingsOf(articles.first()), QStringList({u"봄이 왔다"_s, u"가을이 왔다"_s}));
    QCOMPARE(articles.first().blocks.size(), 6);
    QVERIFY(articles.first().blocks.last().text.startsWith(u"가을은 내년에"_s));
}

void TestEpubReader::pagesOfOneChapter_areJoined()
{
    const QList<Article> articles = articlesIn({.metadata = "<dc:title>다리가 열렸다</dc:title>",
        .pages = {{"one.xhtml", bookPage("다리가 열렸다", prose("다리")), "다리가 열렸다"},
            {"one_split_1.xhtml", bookPage({}, prose("역"))}}});
    QCOMPARE(articles.size(), 1);
    QCOMPARE(headingsOf(articles.first()), QStringList());
    QCOMPARE(articles.first().blocks.size(), 4);
}

void TestEpubReader::issue_isAnArticleEach()
{
    const QList<Article> articles = articlesIn(
        {.metadata = "<dc:title>주간 가람</dc:title><dc:date>2024-01-26</dc:date>"
                     "<meta name='calibre:publication_type' content='periodical:unknown:가람'/>",
            .pages = {{"list.xhtml", bookPage("차례", "<ul><li>하나</li><li>둘</li></ul>"), "차례"},
                {"one.xhtml", bookPage("다리가 열렸다", prose("다리")), "다리가 열렸다"},
                {"two.xhtml", bookPage({}, prose("역")), "역이 생긴다"}}});
    QCOMPARE(articles.size(), 2);
    QCOMPARE(articles.first().title, u"다리가 열렸다"_s);
    QCOMPARE(articles.last().title, u"역이 생긴다"_s);
    QCOMPARE(articles.last().source, u"/tmp/book.epub#OEBPS/two.xhtml"_s);
    QVERIFY(articles.first().origins.contains({Fact::Title, Origin::Page}));
    QVERIFY(articles.last().origins.contains({Fact::Title, Origin::Meta}));
    for (const Article &article : articles) {
        QCOMPARE(article.outlet, u"주간 가람"_s);
        QCOMPARE(article.published.value, u"2024-01-26"_s);
        QCOMPARE(article.blocks.size(), 2);
    }
}

void TestEpubReader::issueThatDoesNotSaySo_isToldByItsBylines()
{
    const QList<Article> articles = articlesIn({.metadata = "<dc:title>읽을거리</dc:title>",
        .pages
        = {{"one.xhtml", bookPage("다리가 열렸다", byline("김한결") + prose("다리")), "하나"},
            {"two.xhtml", bookPage("역이 생긴다", byline("이보람") + prose("역")), "둘"}},
        .isOld = true});
    QCOMPARE(articles.size(), 2);
    QCOMPARE(articles.first().authors, QStringList(u"김한결"_s));
    QCOMPARE(articles.last().authors, QStringList(u"이보람"_s));
    QCOMPARE(articles.last().published.value, u"2024-01-26T09:30"_s);
}

void TestEpubReader::emptyElements_swallowNothing()
{
    const QByteArray marked = "<p><a id='p1'/>" + prose("다리").sliced(3);
    const Article article = articlesIn(
        {.metadata = {},
            .pages = {{"one.xhtml", bookPage("다리가 열렸다", "<div class='x'/><br/>" + marked)}}})
                                .value(0);
    QCOMPARE(article.title, u"다리가 열렸다"_s);
    QCOMPARE(article.blocks.size(), 2);
    QVERIFY(article.leftOut.isEmpty());
}

void TestEpubReader::sectionsOfAPage_areAllThere()
{
    const QByteArray sections = "<section>" + prose("다리") + prose("역") + prose("길")
        + "</section><section><h2>짧은 것</h2><p>마지막에 한 마디가 더 있었다고 "
          "했다.</p></section>";
    const Article article
        = articlesIn({.metadata = {}, .pages = {{"one.xhtml", bookPage("세 가지", sections)}}})
              .value(0);
    QVERIFY(article.leftOut.isEmpty());
    QVERIFY(article.blocks.last().text.startsWith(u"마지막에 한 마디가"_s));
}

void TestEpubReader::legacyCharset_isRead()
{
    QByteArray markup = bookPage("다리가 열렸다", prose("다리"));
    markup.replace("encoding='utf-8'", "encoding='euc-kr'");
    QStringEncoder korean("windows-949");
    const QByteArray bytes = korean(QString::fromUtf8(markup));
    const Article article
        = articlesIn({.metadata = {}, .pages = {{"one.xhtml", bytes, "다리가 열렸다"}}}).value(0);
    QCOMPARE(article.title, u"다리가 열렸다"_s);
}

void TestEpubReader::pageThatIsMissing_isPassedOver()
{
    QList<BookFile> files = filesOf({.metadata = {},
        .pages = {{"one.xhtml", bookPage("하나", prose("다리")), "하나"},
            {"two.xhtml", bookPage("둘", prose("역")), "둘"}}});
    files.removeLast();
    const auto articles = readEpub(input(zipOf(files)));
    QVERIFY(articles.has_value());
    QCOMPARE(articles->size(), 1);
}

void TestEpubReader::bookWithoutText_isNoArticle()
{
    const auto articles = readEpub(input(
        epubOf({.metadata = {}, .pages = {{"one.xhtml", bookPage({}, "<img src='a.png'/>")}}})));
    QVERIFY(!articles.has_value());
    QCOMPARE(articles.error().code, Error::Code::NoArticle);
}

void TestEpubReader::bookThatBreaksOff_isAnError()
{
    const QByteArray whole
        = epubOf({.metadata = {}, .pages = {{"one.xhtml", bookPage("하나", prose("다리"))}}});
    const auto articles = readEpub(input(whole.first(whole.size() * 2 / 3)));
    QVERIFY(!articles.has_value());
    QCOMPARE(articles.error().code, Error::Code::Broken);
}

void TestEpubReader::bomb_isNotUnpacked()
{
    const QByteArray page = bookPage("하나", QByteArray("<p> </p>").repeated(1'000'000));
    const auto articles = readEpub(input(epubOf({.metadata = {}, .pages = {{"one.xhtml", page}}})));
    QVERIFY(!articles.has_value());
    QCOMPARE(articles.error().code, Error::Code::TooCostly);
}

void TestEpubReader::article_isToldFromOtherInputs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isBook");
    const QByteArray book
        = epubOf({.metadata = {}, .pages = {{"one.xhtml", bookPage("하나", prose("다리"))}}});
    QTest::newRow("by its name") << u"a.epub"_s << book << true;
    QTest::newRow("by its content") << u"download"_s << book << true;
    QTest::newRow("a text of that name")
        << u"a.epub"_s << QByteArray("PK는 대학 이름이다.") << false;
}

void TestEpubReader::article_isToldFromOtherInputs()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isBook);
    const RawInput one{.source = name, .bytes = bytes, .format = {}, .charset = {}};
    QCOMPARE(isEpub(one), isBook);
    QVERIFY(!isBook || isIntricate(one));
    QVERIFY(!isBook || readArticle(one).error().code == Error::Code::NotText);
}

} // namespace naranhi::sources

QObject *makeTestEpubReader()
{
    return new naranhi::sources::TestEpubReader;
}

#include "tst_epubreader.moc"
