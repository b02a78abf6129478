// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/epub/bookbuilder.h"
#include "sources/epub/epubpackage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi::test;

namespace naranhi::sources {

// What the files of a book say about it.
class TestEpubPackage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metadata_areTaken();
    void date_isThatOfPublication_data();
    void date_isThatOfPublication();
    void fillers_areNoNames();
    void periodical_saysSo_data();
    void periodical_saysSo();
    void documents_areInReadingOrder();
    void chapters_areCalledByTheInnermostLine();
    void oldContents_areRead();
    void links_neverLeadOutside_data();
    void links_neverLeadOutside();
    void cycles_end();
    void packageIsFound_withoutContainer();
    void encryptedText_isProtected();
    void scrambledFonts_areNoProtection();
    void notABook_isAnError_data();
    void notABook_isAnError();
};

namespace {

Result<EpubPackage> packageIn(const QByteArray &bytes)
{
    auto archive = ZipArchive::open(bytes);
    if (!archive)
        return Failure(archive.error());
    return packageOf(*archive);
}

Book book(const QByteArray &metadata = {})
{
    return {.metadata = metadata,
        .pages = {{"one.xhtml", bookPage("하나", prose("다리")), "하나"},
            {"two.xhtml", bookPage("둘", prose("역")), "둘"}}};
}

QByteArray encryption(const QByteArray &algorithm, const QByteArray &path)
{
    return "<encryption xmlns:enc='http://www.w3.org/2001/04/xmlenc#'><enc:EncryptedData>"
           "<enc:EncryptionMethod Algorithm='"
        + algorithm + "'/><enc:CipherData><enc:CipherReference URI='" + path
        + "'/></enc:CipherData></enc:EncryptedData></encryption>";
}

} // namespace

void TestEpubPackage::metadata_areTaken()
{
    const auto package
        = packageIn(epubOf(book("<dc:title>가람 소식</dc:title><dc:creator>김한결</dc:creator>"
                                "<dc:creator>이보람</dc:creator><dc:creator>김한결</dc:creator>"
                                "<dc:publisher>가람신문</dc:publisher><dc:language>ko</dc:language>"
                                "<dc:identifier>urn:uuid:1</dc:identifier>"
                                "<dc:source>https://news.example/7</dc:source>")));
    QVERIFY(package.has_value());
    QCOMPARE(package->title, u"가람 소식"_s);
    QCOMPARE(package->creators, QStringList({u"김한결"_s, u"이보람"_s}));
    QCOMPARE(package->publisher, u"가람신문"_s);
    QCOMPARE(package->language, u"ko"_s);
    QCOMPARE(package->address, u"https://news.example/7"_s);
    QVERIFY(!package->isPeriodical);
}

void TestEpubPackage::date_isThatOfPublication_data()
{
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<QString>("date");
    QTest::newRow("plain") << QByteArray("<dc:date>2024-01-26</dc:date>") << u"2024-01-26"_s;
    QTest::newRow("among others") << QByteArray(
        "<dc:date opf:event='creation'>2023-01-01</dc:date>"
        "<dc:date opf:event='publication'>2024-01-26</dc:date>"
        "<dc:date>2022-01-01</dc:date>")
                                  << u"2024-01-26"_s;
    QTest::newRow("only when the file was made")
        << QByteArray("<dc:date opf:event='creation'>2023-01-01</dc:date>"
                      "<meta property='dcterms:modified'>2023-01-02T00:00:00Z</meta>")
        << QString();
}

void TestEpubPackage::date_isThatOfPublication()
{
    QFETCH(const QByteArray, metadata);
    QFETCH(const QString, date);
    QCOMPARE(packageIn(epubOf(book(metadata)))->date, date);
}

void TestEpubPackage::fillers_areNoNames()
{
    const auto package = packageIn(
        epubOf(book("<dc:title>Unknown</dc:title><dc:creator>Unknown</dc:creator>"
                    "<dc:creator>calibre</dc:creator><dc:identifier>https://</dc:identifier>")));
    QCOMPARE(package->title, QString());
    QVERIFY(package->creators.isEmpty());
    QCOMPARE(package->address, QString());
}

void TestEpubPackage::periodical_saysSo_data()
{
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<bool>("says");
    QTest::newRow("a converter's word")
        << QByteArray("<meta name='calibre:publication_type' content='periodical:unknown:x'/>")
        << true;
    QTest::newRow("a kind") << QByteArray("<dc:type>Magazine</dc:type>") << true;
    QTest::newRow("a book about one") << QByteArray("<dc:title>Periodical</dc:title>"
                                                    "<meta name='cover' content='periodical'/>")
                                      << false;
}

void TestEpubPackage::periodical_saysSo()
{
    QFETCH(const QByteArray, metadata);
    QFETCH(const bool, says);
    QCOMPARE(packageIn(epubOf(book(metadata)))->isPeriodical, says);
}

void TestEpubPackage::documents_areInReadingOrder()
{
    Book pages = book();
    pages.pages.insert(0, {"cover.xhtml", bookPage({}, "<p>표지</p>"), {}, "linear='no'"});
    pages.pages.append({"three.xhtml", bookPage("셋", prose("길"))});
    pages.pages.move(1, 2);
    QCOMPARE(packageIn(epubOf(pages))->documents,
        QStringList({u"OEBPS/two.xhtml"_s, u"OEBPS/one.xhtml"_s, u"OEBPS/three.xhtml"_s}));
}

void TestEpubPackage::chapters_areCalledByTheInnermostLine()
{
    Book pages = book();
    QList<BookFile> files = filesOf(pages);
    for (BookFile &file : files) {
        if (file.name == "OEBPS/nav.xhtml")
            file.bytes = "<html><body><nav epub:type='toc'><ol><li><a href='one.xhtml'>정치</a><ol>"
                         "<li><a href='one.xhtml#top'>다리가 열렸다</a></li>"
                         "<li><a href='one.xhtml#second'>둘째 마당</a></li>"
                         "<li><a href='./two.xhtml'>역이 생긴다</a></li></ol></li></ol></nav>"
                         "<nav epub:type='page-list'><ol><li><a href='two.xhtml'>12</a></li></ol>"
                         "</nav></body></html>";
    }
    const auto package = packageIn(zipOf(files));
    QCOMPARE(package->chapters.value(u"OEBPS/one.xhtml"_s), u"다리가 열렸다"_s);
    QCOMPARE(package->chapters.value(u"OEBPS/two.xhtml"_s), u"역이 생긴다"_s);
}

void TestEpubPackage::oldContents_areRead()
{
    Book old = book();
    old.isOld = true;
    const auto package = packageIn(epubOf(old));
    QCOMPARE(package->chapters.value(u"OEBPS/one.xhtml"_s), u"하나"_s);
    QCOMPARE(package->chapters.value(u"OEBPS/two.xhtml"_s), u"둘"_s);
}

void TestEpubPackage::links_neverLeadOutside_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::newRow("above") << QByteArray("../../../etc/passwd");
    QTest::newRow("a file of the system") << QByteArray("file:///etc/passwd");
    QTest::newRow("the network") << QByteArray("https://news.example/one.xhtml");
    QTest::newRow("the network, by two slashes") << QByteArray("//news.example/one.xhtml");
    QTest::newRow("hidden above") << QByteArray("%2e%2e/%2e%2e/%2e%2e/one.xhtml");
    QTest::newRow("nothing") << QByteArray("#top");
}

void TestEpubPackage::links_neverLeadOutside()
{
    QFETCH(const QByteArray, link);
    QList<BookFile> files = filesOf(book());
    for (BookFile &file : files)
        file.bytes.replace("href='one.xhtml'", QByteArray("href='" + link + '\''));
    const auto package = packageIn(zipOf(files));
    QVERIFY(package.has_value());
    QCOMPARE(package->documents, QStringList({u"OEBPS/two.xhtml"_s}));
    QCOMPARE(package->chapters.size(), 1);
}

void TestEpubPackage::cycles_end()
{
    const QByteArray pages = "<spine toc='ncx'>"
        + QByteArray("<itemref idref='opf'/><itemref idref='nav'/><itemref idref='one.xhtml'/>")
              .repeated(1000);
    QList<BookFile> files = filesOf(book());
    for (BookFile &file : files) {
        // The reading order names itself, its contents and one page a thousand times.
        if (file.name == "OEBPS/content.opf")
            file.bytes.replace("<spine toc='ncx'>", pages);
    }
    QCOMPARE(packageIn(zipOf(files))->documents.size(), 2);
}

void TestEpubPackage::packageIsFound_withoutContainer()
{
    QList<BookFile> files = filesOf(book());
    files.removeIf([](const BookFile &file) { return file.name.startsWith("META-INF"); });
    QCOMPARE(packageIn(zipOf(files))->documents.size(), 2);
}

void TestEpubPackage::encryptedText_isProtected()
{
    Book locked = book();
    locked.files = {{"META-INF/encryption.xml",
        encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OEBPS/two.xhtml")}};
    const auto package = packageIn(epubOf(locked));
    QVERIFY(!package.has_value());
    QCOMPARE(package.error().code, Error::Code::Protected);
}

void TestEpubPackage::scrambledFonts_areNoProtection()
{
    Book free = book();
    free.files = {{"META-INF/encryption.xml",
        encryption("http://www.idpf.org/2008/embedding", "OEBPS/two.xhtml")
            + encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OEBPS/font.otf")}};
    QVERIFY(packageIn(epubOf(free)).has_value());
}

void TestEpubPackage::notABook_isAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("another kind of archive")
        << zipOf({{"word/document.xml", "<w:document/>"}}) << Error::Code::NotText;
    QTest::newRow("empty package") << zipOf({{"a.opf", "<package/>"}}) << Error::Code::NoArticle;
    QTest::newRow("blank package") << zipOf({{"a.opf", " "}}) << Error::Code::Empty;
    QTest::newRow("pictures only") << epubOf({}) << Error::Code::NoArticle;
}

void TestEpubPackage::notABook_isAnError()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Code, code);
    const auto package = packageIn(bytes);
    QVERIFY(!package.has_value());
    QCOMPARE(package.error().code, code);
}

} // namespace naranhi::sources

QObject *makeTestEpubPackage()
{
    return new naranhi::sources::TestEpubPackage;
}

#include "tst_epubpackage.moc"
