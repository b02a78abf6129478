// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlsheet.h"
#include "exchange/roughstory.h"
#include "support/comparedstory.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace naranhi {

using namespace exchange;

namespace {

// What a page holds, as a strict reader finds it.
struct Page
{
    QSet<QString> elements;
    QStringList ids;
    QStringList targets;
    QStringList quotes; // texts of blockquotes
    QStringList marked;
    QStringList heads; // scopes of table heads
    QString error;
};

Page read(const QByteArray &html)
{
    Page page;
    QXmlStreamReader xml(html);
    QString text; // of the quote or mark that is open
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QString name = xml.name().toString();
        if (token == QXmlStreamReader::StartElement) {
            page.elements.insert(name);
            if (xml.attributes().hasAttribute(u"id"_s))
                page.ids.append(xml.attributes().value(u"id"_s).toString());
            if (name == u"a")
                page.targets.append(xml.attributes().value(u"href"_s).toString());
            if (name == u"th")
                page.heads.append(xml.attributes().value(u"scope"_s).toString());
            if (name == u"blockquote")
                text.clear();
            if (name == u"mark")
                page.marked.append(QString());
        } else if (token == QXmlStreamReader::Characters) {
            text += xml.text();
            if (!page.marked.isEmpty())
                page.marked.last() += xml.text();
        } else if (token == QXmlStreamReader::EndElement && name == u"blockquote") {
            page.quotes.append(text);
        }
    }
    page.error = xml.errorString();
    return page;
}

Page pageOf(const Story &story)
{
    return read(toHtml(evidenceSheetOf(story, {}, WordsLanguage::Korean)));
}

// As XML reads it: what it cannot hold is replaced.
QString readable(QString text)
{
    return text.replace(u'\u000b', QChar(QChar::ReplacementCharacter));
}

} // namespace

class TestHtmlSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfArticlesStayWords();
    void linksLeadToPlacesInThePage();
    void quotesAreLiteral();
    void saysItsLanguage();
    void differenceSetAsideStandsApart();
    void failuresAreListed();
};

void TestHtmlSheet::wordsOfArticlesStayWords()
{
    const QSet<QString> known{u"html"_s,
        u"head"_s,
        u"meta"_s,
        u"title"_s,
        u"style"_s,
        u"body"_s,
        u"main"_s,
        u"nav"_s,
        u"h1"_s,
        u"h2"_s,
        u"h3"_s,
        u"p"_s,
        u"ul"_s,
        u"li"_s,
        u"a"_s,
        u"span"_s,
        u"mark"_s,
        u"strong"_s,
        u"figure"_s,
        u"blockquote"_s,
        u"figcaption"_s,
        u"div"_s,
        u"table"_s,
        u"caption"_s,
        u"thead"_s,
        u"tbody"_s,
        u"tr"_s,
        u"th"_s,
        u"td"_s};
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const QByteArray html
            = toHtml(evidenceSheetOf(test::roughStory(seed), {}, WordsLanguage::English));
        const Page page = read(html);
        QCOMPARE(page.error, QString());
        QCOMPARE(page.elements - known, QSet<QString>());
        QVERIFY(!html.contains("<script"));
        QCOMPARE(html.count("</style>"), 1);
    }
}

void TestHtmlSheet::linksLeadToPlacesInThePage()
{
    for (quint32 seed = 1; seed <= 10; ++seed) {
        const Page page = pageOf(test::roughStory(seed));
        const QSet<QString> ids(page.ids.cbegin(), page.ids.cend());
        QCOMPARE(ids.size(), page.ids.size());
        for (const QString &target : page.targets) {
            const bool isInside = target.startsWith(u'#') && ids.contains(target.mid(1));
            QVERIFY2(isInside || target.startsWith(u"https://example.org/"), qPrintable(target));
        }
    }
}

void TestHtmlSheet::quotesAreLiteral()
{
    const Page compared = pageOf(test::comparedStory());
    QVERIFY(compared.quotes.contains(u"참석자는 서른 명이었다."_s));
    QVERIFY(compared.marked.first().startsWith(u"서른 명"_s));
    QVERIFY(compared.marked.last().startsWith(u"마흔 명"_s));
    QVERIFY(!compared.heads.contains(QString()));
    for (quint32 seed = 1; seed <= 10; ++seed) {
        const Story story = test::roughStory(seed);
        const Page page = pageOf(story);
        const EvidenceSheet sheet = evidenceSheetOf(story, {}, WordsLanguage::Korean);
        for (const SheetDifference &difference : sheet.differences)
            for (const SheetClaim &claim : difference.claims)
                QVERIFY(page.quotes.contains(readable(claim.words.sentenceText())));
    }
}

void TestHtmlSheet::saysItsLanguage()
{
    const Story story = test::comparedStory();
    QVERIFY(toHtml(evidenceSheetOf(story, {}, WordsLanguage::Korean)).contains("lang=\"ko\""));
    const QByteArray english = toHtml(evidenceSheetOf(story, {}, WordsLanguage::English));
    QVERIFY(english.contains("lang=\"en\""));
    QVERIFY(english.contains("said differently"));
}

void TestHtmlSheet::differenceSetAsideStandsApart()
{
    Story story = test::comparedStory();
    QVERIFY(!pageOf(story).ids.contains(u"set-aside"_s));
    story.comparison.differences[0].isDismissed = true;
    story.comparison.differences[0].comment = u"같은 <b>행사</b>가 아니다"_s;
    const QByteArray html = toHtml(evidenceSheetOf(story, {}, WordsLanguage::Korean));
    const qsizetype apart = html.indexOf("id=\"set-aside\"");
    QVERIFY(apart > 0);
    QVERIFY(html.indexOf("id=\"d1\"") > apart);
    QVERIFY(html.contains(u"같은 &lt;b&gt;행사&lt;/b&gt;가 아니다"_s.toUtf8()));
}

void TestHtmlSheet::failuresAreListed()
{
    const QByteArray html = toHtml(evidenceSheetOf(
        Story(), {{u"/tmp/<gone>.txt"_s, {Error::Code::NotFound, {}}}}, WordsLanguage::English));
    QCOMPARE(read(html).error, QString());
    QVERIFY(html.contains("/tmp/&lt;gone&gt;.txt"));
    QVERIFY(html.contains("there is no such file"));
}

} // namespace naranhi

QObject *makeTestHtmlSheet()
{
    return new naranhi::TestHtmlSheet;
}

#include "tst_htmlsheet.moc"
