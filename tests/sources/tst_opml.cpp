// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/opml.h"

#include <QStringEncoder>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

class TestOpml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listOfAnotherReader();
    void outlinesOfEveryKind_data();
    void outlinesOfEveryKind();
    void brokenListsAreReadAsFarAsTheyGo_data();
    void brokenListsAreReadAsFarAsTheyGo();
    void eachFeedComesOnce();
    void whatIsNoListIsToldSo_data();
    void whatIsNoListIsToldSo();
    void whatIsWrittenIsReadAgain();
    void whatIsWrittenIsXml();
};

namespace {

Opml read(const QString &text)
{
    return readOpml(text.toUtf8()).value_or(Opml());
}

Opml readOutlines(const QString &outlines)
{
    return read(u"<opml version='2.0'><head><title>내 피드</title></head><body>"_s + outlines
        + u"</body></opml>"_s);
}

} // namespace

void TestOpml::listOfAnotherReader()
{
    const Opml opml = readOutlines(uR"(<outline text="뉴스" title="뉴스"><outline text="경제">
            <outline type="rss" text="한빛 경제" title="한빛경제" xmlUrl="https://hanbit.example/rss?a=1&amp;b=2"
                htmlUrl="https://hanbit.example/"/></outline>
            <outline type="rss" text="강변" xmlUrl="https://river.example/atom.xml"/></outline>
            <outline type="rss" text="혼자" xmlUrl="http://alone.example/feed"/>)"_s);
    QCOMPARE(opml.title, u"내 피드"_s);
    QCOMPARE(opml.feeds,
        (QList<OpmlFeed>{{u"https://hanbit.example/rss?a=1&b=2"_s,
                             u"한빛경제"_s,
                             u"https://hanbit.example/"_s,
                             {u"뉴스"_s, u"경제"_s}},
            {u"https://river.example/atom.xml"_s, u"강변"_s, {}, {u"뉴스"_s}},
            {u"http://alone.example/feed"_s, u"혼자"_s, {}, {}}}));
}

void TestOpml::outlinesOfEveryKind_data()
{
    QTest::addColumn<QString>("outline");
    QTest::addColumn<QString>("address"); // of the only feed; empty: there is none
    QTest::addColumn<QStringList>("folders");
    const QString address = u"https://a.example/f"_s;
    const QStringList none;
    QTest::newRow("capitals") << u"<OUTLINE TYPE='RSS' XMLURL='https://a.example/f'/>"_s << address
                              << none;
    QTest::newRow("no type") << u"<outline xmlUrl='https://a.example/f'/>"_s << address << none;
    QTest::newRow("old name") << u"<outline type='rss' url='https://a.example/f'/>"_s << address
                              << none;
    QTest::newRow("feed:") << u"<outline xmlUrl='feed:https://a.example/f'/>"_s << address << none;
    QTest::newRow("feed://") << u"<outline xmlUrl='feed://a.example/f'/>"_s
                             << u"http://a.example/f"_s << none;
    QTest::newRow("category")
        << u"<outline xmlUrl='https://a.example/f' category='/뉴스/경제,/b'/>"_s << address
        << QStringList{u"뉴스"_s, u"경제"_s};
    QTest::newRow("tag for a category")
        << u"<outline xmlUrl='https://a.example/f' category='news'/>"_s << address << none;
    QTest::newRow("folder without a name")
        << u"<outline><outline xmlUrl='https://a.example/f'/></outline>"_s << address << none;
    QTest::newRow("a link, no feed")
        << u"<outline type='link' url='https://a.example/f'/>"_s << QString() << none;
    QTest::newRow("another scheme")
        << u"<outline xmlUrl='file:///etc/passwd'/>"_s << QString() << none;
    QTest::newRow("nothing in it") << u"<outline xmlUrl=''/>"_s << QString() << none;
}

void TestOpml::outlinesOfEveryKind()
{
    QFETCH(const QString, outline);
    QFETCH(const QString, address);
    QFETCH(const QStringList, folders);
    const QList<OpmlFeed> feeds = readOutlines(outline).feeds;
    QCOMPARE(feeds.value(0).address, address);
    QCOMPARE(feeds.value(0).folders, folders);
}

void TestOpml::brokenListsAreReadAsFarAsTheyGo_data()
{
    QTest::addColumn<QString>("text");
    const QString one = u"<outline text='A' xmlUrl='https://a.example/f?x=1%1y=2'/>"_s;
    QTest::newRow("bare ampersand") << u"<opml><body>"_s + one.arg(u"&"_s) + u"</body></opml>"_s;
    QTest::newRow("breaks off") << u"<opml><body>"_s + one.arg(u"&amp;"_s) + u"<outline text='B"_s;
    QTest::newRow("folder that is not closed")
        << u"<opml><body><outline text='F'/>"_s + one.arg(u"&amp;"_s) + u"</opml>"_s;
    QTest::newRow("unknown entity")
        << u"<opml><head><title>a&nbsp;b</title></head><body>"_s + one.arg(u"&amp;"_s);
    QTest::newRow("no root") << one.arg(u"&amp;"_s);
}

void TestOpml::brokenListsAreReadAsFarAsTheyGo()
{
    QFETCH(const QString, text);
    QCOMPARE(read(text).feeds.value(0).address, u"https://a.example/f?x=1&y=2"_s);
}

void TestOpml::eachFeedComesOnce()
{
    QCOMPARE(readOutlines(u"<outline text='1' xmlUrl='https://a.example/f'/><outline text='F'>"
                          "<outline text='2' xmlUrl='https://a.example/f'/></outline>"_s)
                 .feeds.size(),
        1);
}

void TestOpml::whatIsNoListIsToldSo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("nothing") << QByteArray() << Error::Code::Empty;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\0\1\2\3",
        10) << Error::Code::NotText;
    QTest::newRow("a page") << "<html><body><p>hello</p></body></html>"_ba << Error::Code::NoFeed;
    QTest::newRow("an empty list") << "<opml><body></body></opml>"_ba << Error::Code::NoFeed;
    QTest::newRow("too large") << QByteArray(3'000'000, ' ') << Error::Code::TooLarge;
}

void TestOpml::whatIsNoListIsToldSo()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Code, code);
    const auto opml = readOpml(bytes);
    QVERIFY(!opml);
    QCOMPARE(codeWord(opml.error().code), codeWord(code));
}

namespace {

const Opml written{u"피드 <목록> & 더"_s,
    {{u"https://a.example/f?x=1&y=2"_s,
         u"\"가\" & <나>"_s,
         u"https://a.example/"_s,
         {u"뉴스"_s, u"경제 & 금융"_s}},
        {u"https://b.example/f"_s, u"나"_s, {}, {u"뉴스"_s, u"경제 & 금융"_s}},
        {u"https://c.example/f"_s, u"다"_s, {}, {u"뉴스"_s}},
        {u"https://d.example/f"_s, u"라"_s, {}, {}}}};

} // namespace

void TestOpml::whatIsWrittenIsReadAgain()
{
    const auto again = readOpml(writeOpml(written));
    QVERIFY(again);
    QCOMPARE(*again, written);
}

void TestOpml::whatIsWrittenIsXml()
{
    QXmlStreamReader xml(writeOpml(written));
    int outlines = 0;
    while (!xml.atEnd())
        outlines += xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"outline";
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(outlines, 6); // four feeds in two folders
}

} // namespace naranhi::sources

QObject *makeTestOpml()
{
    return new naranhi::sources::TestOpml;
}

#include "tst_opml.moc"
