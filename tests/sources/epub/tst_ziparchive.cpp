// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/epub/bookbuilder.h"
#include "sources/epub/ziparchive.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi::test;

namespace naranhi::sources {

// Archives of all kinds, most of which mean harm.
class TestZipArchive final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_areReadByName();
    void names_areOnlyCompared();
    void bomb_isNotUnpacked();
    void bombOfManyEntries_isNotUnpacked();
    void sizeThatIsAlie_isNotBelieved();
    void wellPackedText_isRead();
    void manyEntries_areTooMany();
    void locked_isProtected();
    void brokenArchive_isAnError_data();
    void brokenArchive_isAnError();
    void anyCutOrChange_doesNoHarm();
};

namespace {

Error::Code codeOf(const Result<QByteArray> &read)
{
    return read ? Error::Code::UnsupportedInput : read.error().code;
}

} // namespace

void TestZipArchive::entries_areReadByName()
{
    auto archive = ZipArchive::open(
        zipOf({{"a.txt", "하나", true}, {"폴더/나.txt", QByteArray(5000, 'x')}}));
    QVERIFY(archive.has_value());
    QCOMPARE(archive->names(), QStringList({u"a.txt"_s, u"폴더/나.txt"_s}));
    QCOMPARE(archive->read(u"a.txt"_s).value(), QByteArray("하나"));
    QCOMPARE(archive->read(u"폴더/나.txt"_s).value(), QByteArray(5000, 'x'));
    QVERIFY(archive->contains(u"a.txt"_s));
    QVERIFY(!archive->contains(u"A.TXT"_s));
    QCOMPARE(codeOf(archive->read(u"b.txt"_s)), Error::Code::NotFound);
}

void TestZipArchive::names_areOnlyCompared()
{
    auto archive = ZipArchive::open(zipOf({{"../../etc/passwd", "harmless"}}));
    QVERIFY(archive.has_value());
    QCOMPARE(archive->read(u"../../etc/passwd"_s).value(), QByteArray("harmless"));
    QCOMPARE(codeOf(archive->read(u"/etc/passwd"_s)), Error::Code::NotFound);
    QCOMPARE(codeOf(archive->read(u"etc/passwd"_s)), Error::Code::NotFound);
}

void TestZipArchive::bomb_isNotUnpacked()
{
    const QByteArray bytes = zipOf({{"a", QByteArray(15'000'000, '\0')}});
    QVERIFY(bytes.size() < 20'000);
    QCOMPARE(codeOf(ZipArchive::open(bytes)->read(u"a"_s)), Error::Code::TooCostly);
    QCOMPARE(
        codeOf(ZipArchive::open(bytes, {.entryBytes = 1'000'000, .ratio = 10'000})->read(u"a"_s)),
        Error::Code::TooCostly);
    QCOMPARE(ZipArchive::open(bytes, {.ratio = 10'000})->read(u"a"_s)->size(), 15'000'000);
}

void TestZipArchive::bombOfManyEntries_isNotUnpacked()
{
    QList<BookFile> files;
    for (int i = 0; i < 20; ++i)
        files.append({QByteArray::number(i), QByteArray(900'000, 'x')});
    auto archive = ZipArchive::open(zipOf(files), {.allBytes = 5'000'000});
    QVERIFY(archive.has_value());
    int read = 0;
    while (archive->read(QString::number(read)))
        ++read;
    QCOMPARE(read, 5);
    QCOMPARE(codeOf(archive->read(u"0"_s)), Error::Code::TooCostly);
}

void TestZipArchive::sizeThatIsAlie_isNotBelieved()
{
    QByteArray bytes = zipOf({{"a", QByteArray(3'000'000, '\0')}});
    // The size unpacked in the central directory: it says ten bytes.
    const qsizetype directory = bytes.indexOf("PK\x01\x02");
    bytes.replace(directory + 24, 4, QByteArray::fromHex("0a000000"));
    auto archive = ZipArchive::open(bytes, {.entryBytes = 1'000'000});
    if (archive) // it may also be refused at once
        QVERIFY(!archive->read(u"a"_s).has_value());
}

void TestZipArchive::wellPackedText_isRead()
{
    const QByteArray text = QByteArray("가람시는 다리를 열었다고 했다. ").repeated(20'000);
    QCOMPARE(ZipArchive::open(zipOf({{"a", text}}))->read(u"a"_s).value().size(), text.size());
}

void TestZipArchive::manyEntries_areTooMany()
{
    QList<BookFile> files;
    for (int i = 0; i < 50; ++i)
        files.append({QByteArray::number(i), "x"});
    const auto archive = ZipArchive::open(zipOf(files), {.entries = 49});
    QVERIFY(!archive.has_value());
    QCOMPARE(archive.error().code, Error::Code::TooCostly);
    QVERIFY(ZipArchive::open(zipOf(files), {.entries = 50}).has_value());
}

void TestZipArchive::locked_isProtected()
{
    auto archive = ZipArchive::open(zipOf({{"a", "secret"}}, "word"));
    QVERIFY(archive.has_value());
    QCOMPARE(codeOf(archive->read(u"a"_s)), Error::Code::Protected);
}

void TestZipArchive::brokenArchive_isAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    const QByteArray whole = zipOf({{"a", QByteArray(5000, 'x')}, {"b", "y"}});
    QTest::newRow("nothing") << QByteArray() << Error::Code::NotText;
    QTest::newRow("something else") << QByteArray("%PDF-1.7") << Error::Code::NotText;
    QTest::newRow("the beginning only") << QByteArray("PK\x03\x04") << Error::Code::Broken;
    QTest::newRow("half") << whole.first(whole.size() / 2) << Error::Code::Broken;
    QTest::newRow("without its last byte") << whole.chopped(1) << Error::Code::Broken;
}

void TestZipArchive::brokenArchive_isAnError()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Code, code);
    const auto archive = ZipArchive::open(bytes);
    QVERIFY(!archive.has_value());
    QCOMPARE(archive.error().code, code);
}

void TestZipArchive::anyCutOrChange_doesNoHarm()
{
    const QByteArray whole
        = zipOf({{"a", "다리가 열렸다. 다리가 열렸다. 다리가 열렸다."}, {"b", "y"}});
    int unread = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray changed = whole;
        changed[i] = static_cast<char>(~changed.at(i));
        for (const QByteArray &bytes : {changed, whole.first(i)}) {
            auto archive = ZipArchive::open(bytes);
            const bool isRead = archive && archive->read(u"a"_s) && archive->read(u"b"_s);
            unread += isRead ? 0 : 1;
        }
    }
    QVERIFY(unread > whole.size()); // each cut, and many a change
}

} // namespace naranhi::sources

QObject *makeTestZipArchive()
{
    return new naranhi::sources::TestZipArchive;
}

#include "tst_ziparchive.moc"
