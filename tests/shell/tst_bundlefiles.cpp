// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bundles/bundlefiles.h"
#include "support/builders.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;

namespace {

StoryBundle bundle()
{
    const QDateTime moment(QDate(2024, 1, 26), QTime(4, 43), Qt::UTC);
    StoredRecord record;
    record.article.added = moment;
    record.versions = {{1, moment, test::anArticle().titled(u"갑"_s).paragraph(u"글"_s)}};
    return {u"이름"_s, {}, {record}};
}

} // namespace

class TestBundleFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void written_isReadAgain();
    void tooLargeFile_isNotRead();
    void whatIsNoFile_isToldApart();
    void names_areSafeOnAnySystem_data();
    void names_areSafeOnAnySystem();
    void bundles_areToldByTheirNames();
};

void TestBundleFiles::written_isReadAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.naranhi"_s);
    QVERIFY(writeBundle(path, bundle()));
    QCOMPARE(readBundle(path).value(), bundle());
}

void TestBundleFiles::tooLargeFile_isNotRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.naranhi"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(largestBundle + 1)); // takes no room
    file.close();
    QCOMPARE(readBundle(file.fileName()).error().code, Error::Code::TooLarge);
    QVERIFY(file.resize(largestBundle));
    QVERIFY(readBundle(file.fileName()).error().code != Error::Code::TooLarge);
}

void TestBundleFiles::whatIsNoFile_isToldApart()
{
    const QTemporaryDir folder;
    QCOMPARE(readBundle(folder.filePath(u"gone.naranhi"_s)).error().code, Error::Code::NotFound);
    QCOMPARE(readBundle(folder.path()).error().code, Error::Code::NotAFile);
}

void TestBundleFiles::names_areSafeOnAnySystem_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("file");
    QTest::newRow("as it is") << u"도서관 문을 열다"_s << u"도서관 문을 열다.naranhi"_s;
    QTest::newRow("signs of paths") << u"A/B: \"C\"?"_s << u"A B C.naranhi"_s;
    QTest::newRow("lines") << u"첫 줄\n둘째 줄\t"_s << u"첫 줄 둘째 줄.naranhi"_s;
    QTest::newRow("hidden") << u"../..숨은"_s << u"숨은.naranhi"_s;
    QTest::newRow("dots at the end") << u"끝..."_s << u"끝.naranhi"_s;
    QTest::newRow("long") << QString(300, u'가') << QString(60, u'가') + u".naranhi"_s;
    QTest::newRow("a sign of two units at the border")
        << QString(59, u'가') + u"😀"_s << QString(59, u'가') + u".naranhi"_s;
    QTest::newRow("a sign of two units") << u"😀"_s << u"😀.naranhi"_s;
    QTest::newRow("none") << u" "_s << u"naranhi.naranhi"_s;
}

void TestBundleFiles::names_areSafeOnAnySystem()
{
    QFETCH(QString, story);
    QTEST(bundleFileName(story), "file");
}

void TestBundleFiles::bundles_areToldByTheirNames()
{
    QVERIFY(isBundle(u"/a/b.NARANHI"_s));
    QVERIFY(!isBundle(u"/a.naranhi/b.txt"_s));
}

QObject *makeTestBundleFiles()
{
    return new TestBundleFiles;
}

#include "tst_bundlefiles.moc"
