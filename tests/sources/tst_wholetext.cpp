// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/articlereader.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

// Pages read without looking for the article in them.
class TestWholeText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThatIsShown_isThere();
    void whatIsNotShown_isNotThere();
    void shapes_becomeKinds();
    void factsOfTheHead_areTaken();
    void pageWithoutArticle_hasText();
    void textInAScript_isTakenWhereNothingIsShown();
    void plainTextAndMarkdown_areWholeToo();
    void archive_isWholeToo();
    void pageTooDeep_isReadAsText();
    void pageWithoutText_isAnError();
};

namespace {

Result<Article> whole(const QByteArray &bytes, const QString &name = u"a.html"_s)
{
    return readArticle(
        {.source = name, .bytes = bytes, .format = {}, .charset = {}, .isWhole = true});
}

QByteArray page(const QByteArray &body, const QByteArray &head = "<title>둘러보기</title>")
{
    return "<!doctype html><html><head><meta charset=utf-8>" + head + "</head><body>" + body
        + "</body></html>";
}

QStringList textsOf(const Result<Article> &article)
{
    QStringList texts;
    for (const Block &block : article.value_or(Article()).blocks)
        texts << block.text;
    return texts;
}

} // namespace

void TestWholeText::allThatIsShown_isThere()
{
    const auto article = whole(
        page("<nav><a href=/1>로그인</a></nav><div class=related><p>다른 기사 제목</p></div>"
             "<p>다리가 열렸다고 했다.</p><footer>무단전재 금지</footer>"));
    QCOMPARE(textsOf(article),
        QStringList(
            {u"로그인"_s, u"다른 기사 제목"_s, u"다리가 열렸다고 했다."_s, u"무단전재 금지"_s}));
    QVERIFY(article->leftOut.isEmpty());
    QCOMPARE(article->title, u"둘러보기"_s);
}

void TestWholeText::whatIsNotShown_isNotThere()
{
    const auto article = whole(page("<p>보인다.</p><p hidden>숨었다.</p><script>var x = 1;</script>"
                                    "<div style='display: none'><p>이것도 숨었다.</p></div>"));
    QCOMPARE(textsOf(article), QStringList(u"보인다."_s));
}

void TestWholeText::shapes_becomeKinds()
{
    const auto article = whole(page("<h1>둘러보기</h1><h2>작은 제목</h2><ul><li>하나</li></ul>"
                                    "<blockquote>말이다.</blockquote><p>끝이다.</p>"));
    QList<BlockKind> kinds;
    for (const Block &block : article->blocks)
        kinds << block.kind;
    QCOMPARE(kinds,
        QList<BlockKind>({BlockKind::Heading,
            BlockKind::ListItem,
            BlockKind::Quote,
            BlockKind::Paragraph})); // the title stands above them
}

void TestWholeText::factsOfTheHead_areTaken()
{
    const auto article = whole(page("<p>다리가 열렸다고 했다.</p>",
        "<meta property=og:title content='다리가 열렸다'><meta property=og:site_name "
        "content='가람신문'>"
        "<meta property=article:published_time content='2024-01-26T09:30:00+09:00'>"));
    QCOMPARE(article->title, u"다리가 열렸다"_s);
    QCOMPARE(article->outlet, u"가람신문"_s);
    QCOMPARE(article->published.value, u"2024-01-26T09:30"_s);
    QCOMPARE(article->published.basis, DateBasis::Stated);
    QCOMPARE(article->language, u"ko"_s);
    QVERIFY(article->origins.contains({Fact::Title, Origin::OpenGraph}));
}

void TestWholeText::pageWithoutArticle_hasText()
{
    const QByteArray links = page("<nav><a href=/1>로그인</a> <a href=/2>구독하기</a></nav>");
    const auto article
        = readArticle({.source = u"a.html"_s, .bytes = links, .format = {}, .charset = {}});
    QVERIFY(!article.has_value());
    QCOMPARE(article.error().code, Error::Code::NoArticle);
    QCOMPARE(textsOf(whole(links)), QStringList(u"로그인 구독하기"_s));
}

void TestWholeText::textInAScript_isTakenWhereNothingIsShown()
{
    const auto article = whole(page({},
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"다리\","
        "\"articleBody\":\"다리가 열렸다고 했다.\"}</script>"));
    QCOMPARE(textsOf(article), QStringList(u"다리가 열렸다고 했다."_s));
}

void TestWholeText::plainTextAndMarkdown_areWholeToo()
{
    QCOMPARE(
        textsOf(whole("로그인\n\n다리가 열렸다고 했다.\n\n무단전재 금지", u"a.txt"_s)).size(), 3);
    QCOMPARE(textsOf(whole("# 다리\n\n로그인\n\n다리가 열렸다고 했다.", u"a.md"_s)),
        QStringList({u"로그인"_s, u"다리가 열렸다고 했다."_s}));
}

void TestWholeText::archive_isWholeToo()
{
    const auto article = whole("MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n"
                               "Content-Location: https://news.example/7\n\n"
            + page("<nav><a href=/1>로그인</a></nav>"),
        u"a.mhtml"_s);
    QCOMPARE(textsOf(article), QStringList(u"로그인"_s));
    QCOMPARE(article->address, u"https://news.example/7"_s);
}

void TestWholeText::pageTooDeep_isReadAsText()
{
    const auto article = whole(page(QByteArray("<div>").repeated(5000) + "다리가 열렸다고 했다."));
    QVERIFY(textsOf(article).contains(u"다리가 열렸다고 했다."_s));
}

void TestWholeText::pageWithoutText_isAnError()
{
    const auto article = whole(page("<img src=a.png>"));
    QVERIFY(!article.has_value());
    QCOMPARE(article.error().code, Error::Code::Empty);
}

} // namespace naranhi::sources

QObject *makeTestWholeText()
{
    return new naranhi::sources::TestWholeText;
}

#include "tst_wholetext.moc"
