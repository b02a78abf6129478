// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/safehtml.h"
#include "support/feedsafety.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

// What of somebody else's markup may be shown.
class TestSafeHtml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void harmlessMarkup_stays_data();
    void harmlessMarkup_stays();
    void harmfulMarkup_goes_data();
    void harmfulMarkup_goes();
    void countingPictures_go_data();
    void countingPictures_go();
    void blocks_areLinesOfTheText();
    void linesOfPlainText_stayLines();
    void markupNotToBeParsed_isReadAsText_data();
    void markupNotToBeParsed_isReadAsText();
};

void TestSafeHtml::harmlessMarkup_stays_data()
{
    QTest::addColumn<QString>("markup");
    QTest::newRow("paragraphs") << u"<p>하나</p><p>둘 <b>셋</b></p>"_s;
    QTest::newRow("link") << u"<a href=\"https://a.example/?x=1&amp;y=2\" title=\"넷\">다섯</a>"_s;
    QTest::newRow("mail") << u"<a href=\"mailto:a@b.example\">쓰기</a>"_s;
    QTest::newRow("picture")
        << u"<img src=\"https://a.example/1.png\" alt=\"다리\" width=\"640\">"_s;
    QTest::newRow("table") << u"<table><tbody><tr><td colspan=\"2\">칸</td></tr></tbody></table>"_s;
    QTest::newRow("list") << u"<ol start=\"3\"><li>하나</li></ol>"_s;
    QTest::newRow("escaped tag") << u"&lt;script&gt;"_s;
    QTest::newRow("ruby") << u"<ruby>橋<rt>교</rt></ruby>"_s;
}

void TestSafeHtml::harmlessMarkup_stays()
{
    QFETCH(const QString, markup);
    QCOMPARE(safeHtml(markup, {}).html, markup);
}

void TestSafeHtml::harmfulMarkup_goes_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const QString &markup, const QString &html) {
        QTest::newRow(name) << markup << html;
    };
    row("script", u"가<script>alert(1)</script>나"_s, u"가나"_s);
    row("script without end", u"가<script>alert(1)"_s, u"가"_s);
    row("script in a comment", u"가<!-- <script>alert(1)</script> -->나"_s, u"가나"_s);
    row("script in two halves",
        u"<scr<script>ipt>alert(1)</scr</script>ipt>"_s,
        u"ipt&gt;alert(1)ipt&gt;"_s);
    row("style element", u"<style>p{color:red}</style>가"_s, u"가"_s);
    row("style attribute", u"<p style=\"position:fixed\">가</p>"_s, u"<p>가</p>"_s);
    row("handler", u"<p onclick=\"x()\" ONMOUSEOVER=x()>가</p>"_s, u"<p>가</p>"_s);
    row("handler behind a slash", u"<img/onerror=x()/src=a>가"_s, u"가"_s);
    row("frame", u"<iframe src=\"https://a.example/\">가</iframe>나"_s, u"나"_s);
    row("object", u"<object data=x><p>가</p></object><embed src=x>나"_s, u"나"_s);
    row("form",
        u"<form action=x><input name=y><button>가</button><p>나</p></form>"_s,
        u"<p>나</p>"_s);
    row("script address", u"<a href=\"javascript:alert(1)\">가</a>"_s, u"<a>가</a>"_s);
    row("script address in disguise",
        u"<a href=\" java&#10;script&colon;alert(1)\">가</a>"_s,
        u"<a>가</a>"_s);
    row("data address", u"<img src=\"data:image/png;base64,AA==\">가"_s, u"가"_s);
    row("file address", u"<a href=\"file:///etc/passwd\">가</a>"_s, u"<a>가</a>"_s);
    row("picture by mail", u"<img src=\"mailto:a@b.example\">가"_s, u"가"_s);
    row("drawing",
        u"<svg><script>x()</script><a href=\"javascript:x()\">가</a></svg>나"_s,
        u"나"_s);
    row("formula", u"<math href=\"javascript:x()\"><mi>가</mi></math>"_s, u"가"_s);
    row("page of its own",
        u"<html><head><title>x</title><base href=\"https://b.example/\"></head><body onload=x()>가"_s,
        u"가"_s);
    row("redirection",
        u"<meta http-equiv=refresh content=\"0;url=https://b.example/\">가"_s,
        u"가"_s);
    row("style sheet", u"<link rel=stylesheet href=\"https://b.example/\">가"_s, u"가"_s);
    row("unknown element", u"<blink onload=x()>가</blink>"_s, u"가"_s);
    row("names for scripts", u"<p id=\"a\" class=\"b\" name=\"c\">가</p>"_s, u"<p>가</p>"_s);
    row("quote in an attribute",
        u"<a title='\"><script>x()</script>'>가</a>"_s,
        u"<a title=\"&quot;&gt;&lt;script&gt;x()&lt;/script&gt;\">가</a>"_s);
    row("text that hides markup",
        u"<noscript><p title=\"</noscript><img src=x onerror=x()>\">가</noscript>"_s,
        u"<p title=\"&lt;/noscript&gt;&lt;img src=x onerror=x()&gt;\">가</p>"_s);
    row("template", u"<template><script>x()</script>가</template>나"_s, u"나"_s);
    row("film", u"<video src=\"https://a.example/1\" autoplay>가</video>나"_s, u"나"_s);
}

void TestSafeHtml::harmfulMarkup_goes()
{
    QFETCH(const QString, markup);
    const SafeHtml safe = safeHtml(markup, {});
    QTEST(safe.html, "html");
    QCOMPARE(test::forbiddenIn(safe.html), QString());
}

void TestSafeHtml::countingPictures_go_data()
{
    QTest::addColumn<QString>("attributes");
    QTest::newRow("one pixel") << u"width=1 height=1 src=\"https://a.example/p\""_s;
    QTest::newRow("no pixel") << u"height=\"0px\" src=\"https://a.example/p\""_s;
    QTest::newRow("by style") << u"style=\"Width : 1px\" src=\"https://a.example/p\""_s;
    QTest::newRow("hidden") << u"style=\"display: none\" src=\"https://a.example/p\""_s;
    QTest::newRow("counting host") << u"src=\"https://pixel.wp.com/b.gif?x=1\""_s;
    QTest::newRow("feed counter") << u"src=\"http://feeds.feedburner.com/~r/x/~4/y\""_s;
}

void TestSafeHtml::countingPictures_go()
{
    QFETCH(const QString, attributes);
    QCOMPARE(safeHtml(u"가<img "_s + attributes + u">나"_s, {}).html, u"가나"_s);
}

void TestSafeHtml::blocks_areLinesOfTheText()
{
    QCOMPARE(safeHtml(u"<div>하나<p>둘\n 둘</p>셋<br>넷</div><ul><li>다섯<li>여섯</ul>"_s, {}).text,
        u"하나\n둘 둘\n셋\n넷\n다섯\n여섯"_s);
    QCOMPARE(safeHtml(u"<pre>하나\n둘</pre>"_s, {}).text, u"하나\n둘"_s);
    QCOMPARE(safeHtml(u"<table><tr><td>하나<td>둘</table>"_s, {}).text, u"하나 둘"_s);
}

void TestSafeHtml::linesOfPlainText_stayLines()
{
    const SafeHtml safe = safeHtmlOfText(u"\n  3 < 5\n\n둘  & 셋\n"_s);
    QCOMPARE(safe.text, u"3 < 5\n둘 & 셋"_s);
    QCOMPARE(safe.html, u"3 &lt; 5<br>둘 &amp; 셋"_s);
}

void TestSafeHtml::markupNotToBeParsed_isReadAsText_data()
{
    QTest::addColumn<QString>("markup");
    QTest::newRow("deep") << u"<div>"_s.repeated(1000) + u"다리"_s;
    QTest::newRow("deep, with strange ends") << u"<b></x>"_s.repeated(1000) + u"다리"_s;
    QTest::newRow("many") << u"<br>"_s.repeated(6000) + u"다리"_s;
    QString fonts;
    for (int i = 0; i < 350; ++i)
        fonts += u"<b title=%1>"_s.arg(i);
    QTest::newRow("formatting that comes back in each block")
        << u"<div>"_s + fonts + u"</div>"_s + u"<div>다리</div>"_s.repeated(4000);
    QTest::newRow("deep, and looks flat") << u"<div title='</div>'>"_s.repeated(6000) + u"다리"_s;
}

void TestSafeHtml::markupNotToBeParsed_isReadAsText()
{
    QFETCH(const QString, markup);
    const SafeHtml safe = safeHtml(markup, {});
    QVERIFY(safe.text.contains(u"다리"_s));
    QVERIFY(!safe.html.contains(u'<'));
}

} // namespace naranhi::sources

QObject *makeTestSafeHtml()
{
    return new naranhi::sources::TestSafeHtml;
}

#include "tst_safehtml.moc"
