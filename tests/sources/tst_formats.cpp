// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/articlereader.h"
#include "sources/htmlpage.h"
#include "sources/htmltree.h"
#include "sources/linewrapping.h"
#include "sources/markdown.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

// What the readers of Markdown, HTML and wrapped text make of marks, elements and line ends.
class TestFormats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrappedText_isJoined();
    void lineAParagraph_isNotJoined();
    void markdownLine_data();
    void markdownLine();
    void frontMatter_becomesFacts();
    void html_findsTheArticleInItsPage();
    void html_readsFacts_data();
    void html_readsFacts();
    void html_readsAuthors_data();
    void html_readsAuthors();
    void html_knowsTheTextFromWhatIsLonger_data();
    void html_knowsTheTextFromWhatIsLonger();
    void html_classNamesAreHintsOnly();
    void html_oldTablePage_isReadByItsLines();
    void html_bodyInAScript_isFound();
    void html_bodyInAScriptsState_isFound_data();
    void html_bodyInAScriptsState_isFound();
    void html_saysWhereFactsStand();
    void html_publicationKeepsItsZone_data();
    void html_publicationKeepsItsZone();
    void html_tooDeep_isReadAsText();
    void html_tooCostly_isReadAsText();
    void nestingDepth_ignoresElementsThatCloseThemselves();
    void nestingDepth_seesTagsWhereTheParserDoes_data();
    void nestingDepth_seesTagsWhereTheParserDoes();
};

namespace {

Article articleFromHtml(const QString &html)
{
    return readArticle(
        {.source = u"page.html"_s, .bytes = html.toUtf8(), .format = {}, .charset = {}})
        .value_or(Article());
}

QStringList textsOf(const Article &article)
{
    QStringList texts;
    for (const Block &block : article.blocks)
        texts << block.text;
    return texts;
}

const QString paragraphs
    = u"<p>들꽃시는 7일 옛 우체국 자리에 무인&nbsp;도서관을 열었다고 밝혔다.</p>"
      u"<p>도서관은 하루 <b>24시간</b> 문을 연다. 이용자는 휴대전화로 문을 연다.</p>"_s;

} // namespace

void TestFormats::wrappedText_isJoined()
{
    const QStringList lines = u"The river town of Alder opened a library on Friday\n"
                              u"that stays open all night. Readers unlock the door\n"
                              u"with a phone and borrow books without a librarian.\n\n"
                              u"Mayor Ann Lee said the project cost two million and\n"
                              u"took three years to finish."_s.split(u'\n');
    const QStringList joined = joinWrappedLines(lines);
    QCOMPARE(joined.size(), 3);
    QVERIFY(joined.first().endsWith("without a librarian."_L1));
    QCOMPARE(joined.last(),
        u"Mayor Ann Lee said the project cost two million and took three years to finish."_s);
}

void TestFormats::lineAParagraph_isNotJoined()
{
    const QStringList lines = u"첫 문단은 길게 이어지고 이렇게 끝난다.\n둘째 문단은 짧다.\n셋째 "
                              u"문단은 다시 조금 더 길게 이어지다가 여기서 끝난다.\n"
                              u"넷째 문단이다.\n다섯째 문단도 있다."_s.split(u'\n');
    QCOMPARE(joinWrappedLines(lines), lines);
}

void TestFormats::markdownLine_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<QString>("text");
    QTest::newRow("title") << u"# 들꽃시 소식"_s << Shape::Title << u"들꽃시 소식"_s;
    QTest::newRow("underlined title")
        << u"들꽃시 소식\n====="_s << Shape::Title << u"들꽃시 소식"_s;
    QTest::newRow("heading") << u"## 남은 과제 ##"_s << Shape::Heading << u"남은 과제"_s;
    QTest::newRow("item") << u"- 첫째 *항목*"_s << Shape::ListItem << u"첫째 항목"_s;
    QTest::newRow("numbered item keeps its number")
        << u"3. 셋째"_s << Shape::ListItem << u"3. 셋째"_s;
    QTest::newRow("quote over two lines")
        << u"> 밤에도\n> 연다"_s << Shape::Quote << u"밤에도 연다"_s;
    QTest::newRow("image") << u"![도서관 앞](a.png)"_s << Shape::Caption << u"도서관 앞"_s;
    QTest::newRow("link") << u"자세한 것은 [여기](https://example.com) 있다"_s << Shape::Plain
                          << u"자세한 것은 여기 있다"_s;
    QTest::newRow("emphasis") << u"**굵게** 그리고 ~~지움~~ `코드`"_s << Shape::Plain
                              << u"굵게 그리고 지움 코드"_s;
    QTest::newRow("underscores in names stay")
        << u"file_name_here"_s << Shape::Plain << u"file_name_here"_s;
    QTest::newRow("escapes") << u"\\*별\\* 1\\. 하나"_s << Shape::Plain << u"*별* 1. 하나"_s;
    QTest::newRow("table row") << u"| 해 | 권 |"_s << Shape::Plain << u"해 · 권"_s;
}

void TestFormats::markdownLine()
{
    QFETCH(const QString, markdown);
    const Page page = pageFromMarkdown(markdown);
    QCOMPARE(page.lines.size(), 1);
    QTEST(page.lines.first().shape, "shape");
    QTEST(page.lines.first().text, "text");
}

void TestFormats::frontMatter_becomesFacts()
{
    const Page page = pageFromMarkdown(
        u"---\ntitle: \"들꽃시, 도서관 열어\"\nauthor: 김나래 기자\ndate: 2024-05-07 10:21\noutlet: 들꽃경제\nslug: night-library\n---\n\n본문이다.\n"_s);
    QCOMPARE(page.facts.title, u"들꽃시, 도서관 열어"_s);
    QCOMPARE(page.facts.authors, QStringList(u"김나래"_s));
    QCOMPARE(page.facts.published, u"2024-05-07T10:21"_s);
    QCOMPARE(page.facts.outlet, u"들꽃경제"_s);
    QCOMPARE(page.lines.size(), 2);
    QCOMPARE(page.lines.first().outside, std::optional(LeftOutReason::Boilerplate));
}

void TestFormats::html_findsTheArticleInItsPage()
{
    const Article article = articleFromHtml(
        u"<html><head><title>들꽃시, 도서관 열어 - 들꽃경제</title><style>p{}</style></head><body>"
        u"<nav><a href=/>홈</a><a href=/e>경제</a></nav><div id=wrap><header><h1>들꽃시, 도서관 "
        u"열어</h1>"
        u"<h2 class=\"sub-title\">밤에도 책 빌린다</h2><span>김나래 기자</span><em>입력 2024.05.07 "
        u"10:21</em></header>"
        u"<div class=view><figure><img src=a.png><figcaption>도서관 앞 시민들</figcaption></figure>"_s
        + paragraphs
        + u"<h3>남은 과제</h3><blockquote>전기료가 걱정입니다.</blockquote><ul><li>전기료 3천만 "
          u"원</li><li>책 2만 권</li></ul>"
          u"<p>시는 내년에 두 곳을 더 연다는 계획이다.</p></div><script>var a=1;</script>"
          u"<div class=list><a href=/1>섬마을에도 도서관 버스가 다닌다</a></div></div>"
          u"<footer>저작권자 ⓒ 들꽃경제 무단전재 금지</footer></body></html>"_s);
    QCOMPARE(article.title, u"들꽃시, 도서관 열어"_s);
    QCOMPARE(article.subtitle, u"밤에도 책 빌린다"_s);
    QCOMPARE(article.outlet, u"들꽃경제"_s);
    QCOMPARE(article.authors, QStringList(u"김나래"_s));
    QCOMPARE(article.published.value, u"2024-05-07T10:21"_s);
    QCOMPARE(textsOf(article),
        QStringList({u"도서관 앞 시민들"_s,
            u"들꽃시는 7일 옛 우체국 자리에 무인 도서관을 열었다고 밝혔다."_s,
            u"도서관은 하루 24시간 문을 연다. 이용자는 휴대전화로 문을 연다."_s,
            u"남은 과제"_s,
            u"전기료가 걱정입니다."_s,
            u"전기료 3천만 원"_s,
            u"책 2만 권"_s,
            u"시는 내년에 두 곳을 더 연다는 계획이다."_s}));
    QList<BlockKind> kinds;
    for (const Block &block : article.blocks)
        kinds << block.kind;
    using enum BlockKind;
    QCOMPARE(kinds,
        QList<BlockKind>(
            {Caption, Paragraph, Paragraph, Heading, Quote, ListItem, ListItem, Paragraph}));
}

void TestFormats::html_readsFacts_data()
{
    QTest::addColumn<QString>("head");
    const QString open
        = u"<title>다른 제목</title><meta property=\"og:title\" content=\"들꽃시, 도서관 열어\">"
          u"<meta property=\"og:site_name\" content=\"들꽃경제\">"_s;
    QTest::newRow("OpenGraph and meta") << open
            + u"<meta property=\"article:published_time\" content=\"2024-05-07T10:21:00+09:00\"><meta name=author content=\"김나래 기자\">"_s;
    QTest::newRow("JSON-LD") << u"<script "
                                u"type=\"application/"
                                u"ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":"
                                u"\"들꽃시, 도서관 열어\","
                                u"\"datePublished\":\"2024-05-07T01:21:00+0000\",\"author\":[{\"@"
                                u"type\":\"Person\",\"name\":\"김나래\"}],"
                                u"\"publisher\":{\"name\":\"들꽃경제\"}}]}</script>"_s;
    QTest::newRow("a portal is not the outlet")
        << u"<title>들꽃시, 도서관 열어 :: 네이버 뉴스</title><meta property=\"og:site_name\" "
           u"content=\"네이버 뉴스\">"
           u"<script "
           u"type=\"application/"
           u"ld+json\">[{\"@type\":\"NewsArticle\",\"author\":\"김나래\",\"datePublished\":\"2024-"
           u"05-07 10:21\","
           u"\"publisher\":{\"name\":\"들꽃경제\"}}]</script>"_s;
}

void TestFormats::html_readsFacts()
{
    QFETCH(const QString, head);
    const Article article = articleFromHtml(u"<html lang=ko><head>"_s + head
        + u"</head><body><div>"_s + paragraphs + u"</div></body></html>"_s);
    QCOMPARE(article.title, u"들꽃시, 도서관 열어"_s);
    QCOMPARE(article.outlet, u"들꽃경제"_s);
    QCOMPARE(article.authors, QStringList(u"김나래"_s));
    QCOMPARE(article.published.value, u"2024-05-07T10:21"_s);
    QCOMPARE(article.published.basis, DateBasis::Stated);
    QCOMPARE(article.blocks.size(), 2);
}

void TestFormats::html_readsAuthors_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QStringList>("authors");
    const QString none;
    QTest::newRow("an address is no name")
        << u"<meta property=article:author "
           "content=\"https://example.com/u/1\"><meta name=author "
           "content=\"Ada Bell\">"_s
        << none << QStringList{u"Ada Bell"_s};
    QTest::newRow("one field for each")
        << u"<meta name=author content=\"Ada Bell\"><meta name=author "
           "content=\"Carl Dorn\">"_s
        << none << QStringList{u"Ada Bell"_s, u"Carl Dorn"_s};
    QTest::newRow("several names of a field")
        << u"<meta property=\"x:y author\" content=\"Ada Bell\">"_s << none
        << QStringList{u"Ada Bell"_s};
    QTest::newRow("data in a CDATA section")
        << u"<script type=application/ld+json>\n<![CDATA[\n{\"@type\":\"NewsArticle\","
           "\"author\":{\"@type\":\"Person\",\"name\":\"Ada Bell\"}}\n]]></script>"_s
        << none << QStringList{u"Ada Bell"_s};
    QTest::newRow("microdata") << none
                               << u"<p itemprop=author itemscope>By <span itemprop=name>Ada "
                                  "Bell</span>, Berlin</p>"_s
                               << QStringList{u"Ada Bell"_s};
    QTest::newRow("the outlet is no author")
        << u"<meta property='og:site_name' content='The Alder'><meta name=author content='The Alder'>"_s
        << u"<p class=byline>By Ada Bell, WDR</p>"_s << QStringList{u"Ada Bell"_s};
    QTest::newRow("a Chinese reporter")
        << none << u"<span class=author>合和報 記者張雅婷／即時報導</span>"_s
        << QStringList{u"張雅婷"_s};
    QTest::newRow("a Chinese editor")
        << none << u"<p class=author>责任编辑：李明</p>"_s << QStringList{};
    QTest::newRow("a link") << none << u"<a rel=author href=/u/1>Ada Bell</a>"_s
                            << QStringList{u"Ada Bell"_s};
    QTest::newRow("a box, with role and date")
        << none
        << u"<div class=post-byline>By Ada Bell and Carl Dorn, Senior Editor | May 7, 2024</div>"_s
        << QStringList{u"Ada Bell"_s, u"Carl Dorn"_s};
    QTest::newRow("who commented did not write it")
        << none << u"<div class=comment><a rel=author>Ada Bell</a></div>"_s << QStringList{};
    QTest::newRow("not the author of another article")
        << none << u"<aside><span class=author>Ada Bell</span></aside>"_s << QStringList{};
}

void TestFormats::html_readsAuthors()
{
    QFETCH(const QString, head);
    QFETCH(const QString, byline);
    const QString text
        = u"<p>The library opened on Tuesday in the old post office, the town said.</p>"
          "<p>It lends two thousand books, day and night, and asks for a telephone to enter.</p>"_s;
    const Article article = articleFromHtml(u"<html lang=en><head><title>Library opens</title>"_s
        + head + u"</head><body><article><h1>Library opens</h1>"_s + byline + text
        + u"</article></body></html>"_s);
    QTEST(article.authors, "authors");
}

void TestFormats::html_knowsTheTextFromWhatIsLonger_data()
{
    QTest::addColumn<QString>("body");
    const QString other
        = u"<p>The team won on Sunday before a full house, its first in eleven years of trying.</p>"_s;
    const QString text
        = u"<p>The library opened on Tuesday in the old post office, the town said at night.</p>"
          "<p>It lends two thousand books, day and night, and asks for a telephone to enter.</p>"
          "<p>The town plans two more of them by spring, if the council grants the money.</p>"_s;
    QString others;
    for (int i = 0; i < 12; ++i)
        others += QString(other).replace(u"eleven"_s, QString::number(10 + i));
    QTest::newRow("microdata") << u"<div itemprop=articleBody>"_s + text + u"</div><div>"_s + others
            + u"</div>"_s;
    QTest::newRow("a box about cookies")
        << u"<div>"_s + text + u"</div><div class=\"cookie-notice\">"_s + others + u"</div>"_s;
    QTest::newRow("a box called caption around it all") << u"<div class=photo-caption>"_s + text
            + u"<p>"_s + u"The heating is of wood. "_s.repeated(30) + u"</p></div>"_s;
}

void TestFormats::html_knowsTheTextFromWhatIsLonger()
{
    QFETCH(const QString, body);
    const Article article
        = articleFromHtml(u"<html lang=en><head><title>Library opens</title></head><body>"
                          "<h1>Library opens</h1>"_s
            + body + u"</body></html>"_s);
    QVERIFY(article.blocks.size() >= 3);
    QVERIFY(article.blocks.first().text.startsWith(u"The library opened"));
    for (const Block &block : article.blocks) {
        QCOMPARE(block.kind, BlockKind::Paragraph);
        QVERIFY2(!block.text.contains(u"The team won"), qPrintable(block.text));
    }
}

void TestFormats::html_classNamesAreHintsOnly()
{
    const Article article = articleFromHtml(
        u"<body><div class=\"related share footer\"><h1>들꽃시, 도서관 열어</h1>"_s + paragraphs
        + u"</div><div class=\"comment-list\"><p>저는 이 도서관이 정말 마음에 듭니다.</p></div></body>"_s);
    QCOMPARE(article.blocks.size(), 2);
    QVERIFY(!article.leftOut.isEmpty());
}

void TestFormats::html_oldTablePage_isReadByItsLines()
{
    const Article article = articleFromHtml(
        u"<html><title>들꽃경제</title><table><tr><td><a>홈</a> | <a>정치</a> | "
        u"<a>경제</a></td></tr><tr><td>"
        u"<font size=5><b>들꽃시, 무인 도서관 열어</b></font><br>밤에도 책 빌린다<br><br>기사입력 2024-05-07 10:21 | 김나래 기자<br><br>"_s
        + QString(paragraphs).remove(u"<p>"_s).replace(u"</p>"_s, u"<br><br>"_s)
        + u"&lt;저작권자 ⓒ 들꽃경제, 무단전재 금지&gt;</td><td><a>인기기사</a></td></tr></table></html>"_s);
    QCOMPARE(article.title, u"들꽃시, 무인 도서관 열어"_s);
    QCOMPARE(article.subtitle, u"밤에도 책 빌린다"_s);
    QCOMPARE(article.outlet, u"들꽃경제"_s);
    QCOMPARE(article.published.value, u"2024-05-07T10:21"_s);
    QCOMPARE(article.blocks.size(), 2);
}

void TestFormats::html_bodyInAScript_isFound()
{
    const Article article = articleFromHtml(
        u"<html><head><script "
        u"type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"들꽃시, 도서관 "
        u"열어\","
        u"\"articleBody\":\"들꽃시는 7일 무인 도서관을 열었다고 밝혔다.\\n도서관은 하루 24시간 "
        u"문을 연다고 한다.\"}</script></head>"
        u"<body><div id=app></div></body></html>"_s);
    QCOMPARE(textsOf(article),
        QStringList({u"들꽃시는 7일 무인 도서관을 열었다고 밝혔다."_s,
            u"도서관은 하루 24시간 문을 연다고 한다."_s}));
}

void TestFormats::html_bodyInAScriptsState_isFound_data()
{
    QTest::addColumn<QString>("script");
    const QString one
        = u"들꽃시는 7일 옛 우체국 자리에 무인 도서관을 열었다고 밝혔다. 시장이 문을 열었다."_s;
    const QString two
        = u"도서관은 하루 24시간 문을 연다. 이용자는 휴대전화로 문을 열고 책을 빌린다고 했다."_s;
    const QString body = u"<p>"_s + one + u"</p><p>"_s + two + u"</p>"_s;
    QTest::newRow("one string of markup")
        << u"window.__STATE__ = {\"menu\": \"시정 소식\", \"article\": {\"body\": \""_s + body
            + u"\"}};"_s;
    QTest::newRow("a list of paragraphs")
        << uR"(Fusion.globalContent={"content_elements":[{"type":"text","content":"%1"},{"type":"text","content":"%2"}]};)"_s
               .arg(one, two);
    QTest::newRow("escaped characters")
        << uR"({"props":{"html":"\u003cp\u003e%1\u003c/p\u003e\n\u003cp\u003e%2\u003c/p\u003e"}})"_s
               .arg(one, two);
    QTest::newRow("JSON within a string")
        << uR"(self.__next_f.push([1,"5:[\"$\",{\"content\":\"%1\"},{\"content\":\"%2\"}]"]))"_s
               .arg(one, two);
}

void TestFormats::html_bodyInAScriptsState_isFound()
{
    QFETCH(const QString, script);
    const Article article
        = articleFromHtml(u"<html><head><title>무인 도서관 열어</title></head><body>"
                          u"<div id=root></div><script>"_s
            + script + u"</script></body></html>"_s);
    QCOMPARE(article.blocks.size(), 2);
    QVERIFY(article.blocks.first().text.startsWith(u"들꽃시는 7일"_s));
    QVERIFY(article.blocks.last().text.endsWith(u"빌린다고 했다."_s));
}

void TestFormats::html_saysWhereFactsStand()
{
    const Article article = articleFromHtml(
        u"<html lang=ko><head><title>무인 도서관 열어</title>"
        "<link rel=canonical href='https://example.com/a/1'>"
        "<meta property='og:image' content='https://example.com/a/1.jpg'>"
        "<meta property='og:site_name' content='가람신문'>"
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"무인 도서관 "
        "열어\","
        "\"datePublished\":\"2024-06-07T09:30:00+09:00\"}</script></head><body><h1>무인 도서관 열어</h1>"_s
        + paragraphs + u"<p>이하나 기자</p></body></html>"_s);
    QCOMPARE(article.address, u"https://example.com/a/1"_s);
    QCOMPARE(article.leadImage, u"https://example.com/a/1.jpg"_s);
    QCOMPARE(article.origins,
        (QList<FactOrigin>{{Fact::Title, Origin::LinkedData},
            {Fact::Outlet, Origin::OpenGraph},
            {Fact::Authors, Origin::Page},
            {Fact::Published, Origin::LinkedData},
            {Fact::Address, Origin::Meta},
            {Fact::LeadImage, Origin::OpenGraph},
            {Fact::Language, Origin::Meta}}));
}

void TestFormats::html_publicationKeepsItsZone_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("offset");
    const QString minute = u"2024-01-26T04:43"_s;
    QTest::newRow("UTC") << u"2024-01-26T04:43:00Z"_s << u"en"_s << minute << u"+00:00"_s;
    QTest::newRow("UTC, Korean") << u"2024-01-26T04:43:00Z"_s << u"ko"_s << u"2024-01-26T13:43"_s
                                 << u"+09:00"_s;
    QTest::newRow("west") << u"2024-01-26T04:43:00.000-0530"_s << u"en"_s << minute << u"-05:30"_s;
    QTest::newRow("short") << u"2024-01-26T04:43:00+02"_s << u"de"_s << minute << u"+02:00"_s;
    QTest::newRow("blanks") << u"2024-01-26 04:43:00 +0200"_s << u"de"_s << minute << u"+02:00"_s;
    QTest::newRow("words") << u"Fri, 26 Jan 2024 04:43:00 GMT"_s << u"en"_s << minute
                           << u"+00:00"_s;
    QTest::newRow("none") << u"2024-01-26T04:43:00"_s << u"en"_s << minute << QString();
}

void TestFormats::html_publicationKeepsItsZone()
{
    QFETCH(const QString, field);
    QFETCH(const QString, language);
    QFETCH(const QString, value);
    QFETCH(const QString, offset);
    const Article article = articleFromHtml(
        u"<html lang=%1><head><meta property='article:published_time' content='%2'>"
        "</head><body><h1>Library</h1><p>The town opened a library on Friday, the mayor said.</p></body></html>"_s
            .arg(language, field));
    QCOMPARE(article.published.value, value);
    QCOMPARE(article.published.offset, offset);
}

void TestFormats::html_tooDeep_isReadAsText()
{
    const QString html = u"<div>"_s.repeated(20000) + paragraphs + u"</div>"_s.repeated(20000);
    QVERIFY(nestingDepth(html) > deepestMarkup);
    const Article article = articleFromHtml(html);
    QVERIFY(textsOf(article).join(u' ').contains(u"이용자는 휴대전화로 문을 연다."_s));
}

// Formatting that is never closed comes back in every block: nodes without end from a small page.
void TestFormats::html_tooCostly_isReadAsText()
{
    const QString html
        = u"<b><i><u><font color=red>"_s.repeated(90) + u"<p>x</p>"_s.repeated(6000) + paragraphs;
    const Article article = articleFromHtml(html);
    QVERIFY(textsOf(article).join(u' ').contains(u"이용자는 휴대전화로 문을 연다."_s));
}

void TestFormats::nestingDepth_ignoresElementsThatCloseThemselves()
{
    QCOMPARE(nestingDepth(u"<div><p>a<p>b<br><img><p>c</div>"_s.repeated(500)), 1);
    QCOMPARE(nestingDepth(u"a < b and c <3 <div><span></span></div>"_s), 2);
}

void TestFormats::nestingDepth_seesTagsWhereTheParserDoes_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<int>("depth");
    QTest::newRow("no tags in a script") << u"<div><script>a='<i><i><i>'</script></div>"_s << 2;
    QTest::newRow("a script in a picture is markup") << u"<svg><script><g><g></script>"_s << 4;
    QTest::newRow("no tags in a comment") << u"<div><!-- <i><i> --></div>"_s << 1;
    QTest::newRow("an empty comment") << u"<div><!--><i><i>-->"_s << 3;
    QTest::newRow("an odd end of a comment") << u"<div><!-- x --!><i><i>-->"_s << 3;
    QTest::newRow("no tags in a value") << u"<div title='</div></div>'><i></i></div>"_s << 2;
    QTest::newRow("values without blanks") << u"<div a=\"<i>\"b='<i>'c=<i><u>"_s << 2;
    QTest::newRow("a sign of equality as a name") << u"<div =\"><i><i>\">"_s << 3;
    QTest::newRow("a mark of quotation as a name") << u"<div \"><i><i>\">"_s << 3;
    QTest::newRow("no value") << u"<div a=><i title='><u>"_s << 2;
    QTest::newRow("never closed") << u"<div a=\"><i><i>"_s << 1;
    QTest::newRow("never ended script") << u"<div><script><i><i>"_s << 2;
}

void TestFormats::nestingDepth_seesTagsWhereTheParserDoes()
{
    QFETCH(const QString, markup);
    QTEST(nestingDepth(markup), "depth");
}

} // namespace naranhi::sources

QObject *makeTestFormats()
{
    return new naranhi::sources::TestFormats;
}

#include "tst_formats.moc"
