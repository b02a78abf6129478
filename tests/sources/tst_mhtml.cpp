// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/articlereader.h"
#include "sources/mhtml.h"
#include "sources/mimepart.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

// Web archives as browsers write them, and as nobody should.
class TestMhtml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chromesArchive_isReadWithItsAddress();
    void explorersArchive_isReadInItsCharset();
    void pageAlone_isReadWithoutParts();
    void detection_isByContentToo_data();
    void detection_isByContentToo();
    void root_isFound_data();
    void root_isFound();
    void address_isThatOfTheWeb_data();
    void address_isThatOfTheWeb();
    void quotedPrintable_isUndone_data();
    void quotedPrintable_isUndone();
    void brokenArchive_givesWhatIsThere_data();
    void brokenArchive_givesWhatIsThere();
    void wrongCharset_isNotBelieved();
    void archiveWithoutPage_isNoArticle_data();
    void archiveWithoutPage_isNoArticle();
    void manyParts_areNotLookedAt();
    void deepParts_areNotLookedAt();
};

namespace {

const QByteArray paragraphs = "<p>가람시는 26일 새 다리를 열었다고 밝혔다. 길이는 200m이다.</p>"
                              "<p>시장은 오래 기다린 다리라고 말했다. 내년에 하나 더 놓인다.</p>";

QByteArray page(const QByteArray &headline = "다리가 열렸다")
{
    return "<!doctype html><html><head><title>" + headline + "</title></head><body><h1>" + headline
        + "</h1>" + paragraphs + "</body></html>";
}

// As Chrome breaks its lines.
QByteArray quotedPrintable(const QByteArray &text)
{
    QByteArray coded;
    int column = 0;
    for (const char c : text) {
        const bool isPlain = c >= ' ' && c < 127 && c != '=';
        const QByteArray one
            = isPlain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        if (column + one.size() > 75) {
            coded += "=\r\n";
            column = 0;
        }
        coded += one;
        column += static_cast<int>(one.size());
    }
    return coded;
}

QByteArray part(const QByteArray &fields, const QByteArray &body)
{
    return "------MultipartBoundary--x7\r\n" + fields + "\r\n" + body + "\r\n";
}

QByteArray archive(const QByteArray &fields, const QByteArray &parts)
{
    return "From: <Saved by a browser>\r\n" + fields
        + "Subject: =?utf-8?Q?=EB=8B=A4=EB=A6=AC?=\r\nMIME-Version: 1.0\r\n"
          "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
          "\tboundary=\"----MultipartBoundary--x7\"\r\n\r\n\r\n"
        + parts + "------MultipartBoundary--x7--\r\n";
}

QByteArray pagePart(const QByteArray &fields = {}, const QByteArray &headline = "다리가 열렸다")
{
    return part(
        "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n" + fields,
        quotedPrintable(page(headline)));
}

QByteArray picturePart()
{
    return part("Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
                "Content-Location: https://news.example/a.png\r\n",
        QByteArray(2000, '\x7f').toBase64());
}

RawInput input(const QByteArray &bytes, const QString &name = u"/tmp/saved.mhtml"_s)
{
    return {.source = name, .bytes = bytes, .format = Format::Detect, .charset = {}};
}

QString titleOf(const QByteArray &bytes)
{
    const Result<Article> article = readArticle(input(bytes));
    return article ? article->title : codeWord(article.error().code);
}

} // namespace

void TestMhtml::chromesArchive_isReadWithItsAddress()
{
    const QByteArray bytes
        = archive("Snapshot-Content-Location: https://news.example/2024/bridge?id=7\r\n",
            pagePart("Content-ID: <frame-1@mhtml.blink>\r\n"
                     "Content-Location: https://news.example/2024/bridge?id=7\r\n")
                + picturePart());
    const Result<Article> article = readArticle(input(bytes));
    QVERIFY(article.has_value());
    QCOMPARE(article->title, u"다리가 열렸다"_s);
    QCOMPARE(article->blocks.size(), 2);
    QVERIFY(article->blocks.first().text.startsWith(u"가람시는 26일 새 다리를"_s));
    QCOMPARE(article->source, u"/tmp/saved.mhtml"_s);
    QCOMPARE(article->address, u"https://news.example/2024/bridge?id=7"_s);
    QVERIFY(article->origins.contains({Fact::Address, Origin::Meta}));
    QVERIFY(std::ranges::is_sorted(article->origins, {}, &FactOrigin::fact));
}

void TestMhtml::explorersArchive_isReadInItsCharset()
{
    QStringEncoder korean("windows-949");
    const QByteArray body = korean(QString::fromUtf8(page()));
    const QByteArray bytes = archive({},
        part("Content-Type: text/html;\r\n\tcharset=\"euc-kr\"\r\n"
             "Content-Transfer-Encoding: base64\r\n"
             "Content-Location: http://news.example/old/7.asp\r\n",
            body.toBase64())
            + picturePart());
    const Result<Article> article = readArticle(input(bytes, u"옛 기사.mht"_s));
    QVERIFY(article.has_value());
    QCOMPARE(article->title, u"다리가 열렸다"_s);
    QCOMPARE(article->address, u"http://news.example/old/7.asp"_s);
}

void TestMhtml::pageAlone_isReadWithoutParts()
{
    QCOMPARE(titleOf("MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n"
                     "Content-Transfer-Encoding: 8bit\n\n"
                 + page()),
        u"다리가 열렸다"_s);
}

void TestMhtml::detection_isByContentToo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isArchive");
    const QByteArray whole = archive({}, pagePart());
    QTest::newRow("archive by its name") << u"a.mhtml"_s << whole << true;
    QTest::newRow("archive called a page") << u"a.html"_s << whole << true;
    QTest::newRow("archive without a name") << u"https://news.example/7"_s << whole << true;
    QTest::newRow("blank lines before it") << u"a.mht"_s << "\r\n\r\n" + whole << true;
    QTest::newRow("page called an archive") << u"a.mht"_s << page() << false;
    QTest::newRow("text that looks like fields")
        << u"a.txt"_s
        << QByteArray("제목: 다리\nContent-Type: multipart/related\n\n다리가 열렸다고 했다.")
        << false;
}

void TestMhtml::detection_isByContentToo()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isArchive);
    QCOMPARE(formatOfContainer(bytes) == Format::Mhtml, isArchive);
    QVERIFY(readArticle(input(bytes, name)).has_value());
}

void TestMhtml::root_isFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray frame = pagePart("Content-ID: <frame-2@x>\r\n", "광고 틀이다");
    QTest::newRow("the first page") << archive({}, pagePart() + frame);
    QTest::newRow("after a picture") << archive({}, picturePart() + pagePart() + frame);
    QByteArray named = archive({}, frame + pagePart("Content-ID: <root@x>\r\n"));
    named.replace("type=\"text/html\"", "start=\"<root@x>\"");
    QTest::newRow("the one that is named") << named;
    const QByteArray inner = "Content-Type: multipart/alternative; boundary=in\r\n\r\n"
                             "--in\r\nContent-Type: text/plain\r\n\r\n다른 것이다\r\n"
                             "--in\r\nContent-Type: text/html\r\n\r\n"
        + page() + "\r\n--in--\r\n";
    QTest::newRow("in a part of parts")
        << archive({}, "------MultipartBoundary--x7\r\n" + inner + frame);
}

void TestMhtml::root_isFound()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(titleOf(bytes), u"다리가 열렸다"_s);
}

void TestMhtml::address_isThatOfTheWeb_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("ofPart");
    QTest::addColumn<QString>("address");
    QTest::newRow("of the snapshot")
        << QByteArray("Snapshot-Content-Location: https://a.example/1\r\n")
        << QByteArray("Content-Location: cid:7@x\r\n") << u"https://a.example/1"_s;
    QTest::newRow("of the part") << QByteArray()
                                 << QByteArray("Content-Location: https://a.example/2\r\n")
                                 << u"https://a.example/2"_s;
    QTest::newRow("folded") << QByteArray()
                            << QByteArray("Content-Location: https://a.example/\r\n long/3\r\n")
                            << u"https://a.example/long/3"_s;
    QTest::newRow("relative to the whole")
        << QByteArray("Content-Location: https://a.example/b/\r\n")
        << QByteArray("Content-Location: 4.html\r\n") << u"https://a.example/b/4.html"_s;
    QTest::newRow("relative to a base")
        << QByteArray("Content-Base: \"https://a.example/c/\"\r\n")
        << QByteArray("Content-Location: 5.html\r\n") << u"https://a.example/c/5.html"_s;
    QTest::newRow("a file") << QByteArray()
                            << QByteArray("Content-Location: file:///C:/Temp/6.htm\r\n")
                            << QString();
    QTest::newRow("a script") << QByteArray()
                              << QByteArray("Content-Location: javascript:alert(1)\r\n")
                              << QString();
    QTest::newRow("none") << QByteArray() << QByteArray() << QString();
}

void TestMhtml::address_isThatOfTheWeb()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QByteArray, ofPart);
    QFETCH(const QString, address);
    const Result<Article> article = readArticle(input(archive(fields, pagePart(ofPart))));
    QVERIFY(article.has_value());
    QCOMPARE(article->address, address);
}

void TestMhtml::quotedPrintable_isUndone_data()
{
    QTest::addColumn<QByteArray>("coded");
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("bytes") << QByteArray("=EB=8B=A4") << QByteArray("다");
    QTest::newRow("small letters") << QByteArray("=eb=8b=a4") << QByteArray("다");
    QTest::newRow("a line that goes on") << QByteArray("a=\r\nb=\nc") << QByteArray("abc");
    QTest::newRow("blanks before the line's end") << QByteArray("a= \t\r\nb") << QByteArray("ab");
    QTest::newRow("a character over two lines") << QByteArray("=EB=8B=\r\n=A4") << QByteArray("다");
    QTest::newRow("an equals sign") << QByteArray("a=3Db") << QByteArray("a=b");
    QTest::newRow("nonsense stays") << QByteArray("a=zz=") << QByteArray("a=zz");
    QTest::newRow("half a byte") << QByteArray("a=E") << QByteArray("a=E");
}

void TestMhtml::quotedPrintable_isUndone()
{
    QFETCH(const QByteArray, coded);
    QFETCH(const QByteArray, plain);
    MimePart part;
    part.encoding = "quoted-printable";
    part.body = coded;
    QCOMPARE(decodedBody(part), plain);
}

void TestMhtml::brokenArchive_givesWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = archive({}, pagePart() + picturePart());
    QTest::newRow("cut off behind the page") << whole.first(whole.indexOf("image/png"));
    QTest::newRow("cut off within the page") << whole.first(whole.indexOf("</body>"));
    QByteArray bare = whole;
    bare.replace("\tboundary=\"----MultipartBoundary--x7\"\r\n", "");
    QTest::newRow("no boundary stated") << bare;
    QByteArray absurd = whole;
    absurd.replace("\"----MultipartBoundary--x7\"", QByteArray(100'000, 'x'));
    QTest::newRow("a boundary longer than any page") << absurd;
    QTest::newRow("lines that end as in Unix") << QByteArray(whole).replace("\r\n", "\n");
    QTest::newRow("nonsense among the fields")
        << "\x01\x02: \xff\r\nno field\r\n: empty\r\n" + whole;
}

void TestMhtml::brokenArchive_givesWhatIsThere()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(titleOf(bytes), u"다리가 열렸다"_s);
}

void TestMhtml::wrongCharset_isNotBelieved()
{
    for (const QByteArray charset : {"us-ascii", "iso-2022-kr", "no-such-charset"}) {
        const QByteArray bytes = archive({},
            part("Content-Type: text/html; charset=" + charset
                    + "\r\nContent-Transfer-Encoding: quoted-printable\r\n",
                quotedPrintable(page())));
        QCOMPARE(titleOf(bytes), u"다리가 열렸다"_s);
    }
}

void TestMhtml::archiveWithoutPage_isNoArticle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("pictures only") << archive({}, picturePart() + picturePart());
    QTest::newRow("nothing in it") << archive({}, {});
    QTest::newRow("head only") << QByteArray("MIME-Version: 1.0\r\n"
                                             "Content-Type: multipart/related; boundary=x\r\n");
}

void TestMhtml::archiveWithoutPage_isNoArticle()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(titleOf(bytes), u"no-article"_s);
}

void TestMhtml::manyParts_areNotLookedAt()
{
    const QByteArray empty = "------MultipartBoundary--x7\r\n\r\n";
    QCOMPARE(titleOf(archive({}, empty.repeated(5000) + pagePart())), u"no-article"_s);
    QCOMPARE(titleOf(archive({}, pagePart() + empty.repeated(200'000))), u"다리가 열렸다"_s);
}

void TestMhtml::deepParts_areNotLookedAt()
{
    QByteArray deep = "Content-Type: text/html\r\n\r\n" + page();
    for (int i = 0; i < 100; ++i) {
        const QByteArray mark = "b" + QByteArray::number(i);
        deep = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=" + mark
            + "\r\n\r\n--" + mark + "\r\n" + deep + "\r\n--" + mark + "--\r\n";
    }
    QCOMPARE(titleOf(deep), u"no-article"_s);
}

} // namespace naranhi::sources

QObject *makeTestMhtml()
{
    return new naranhi::sources::TestMhtml;
}

#include "tst_mhtml.moc"
