// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/picturecache.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

class TestPictureCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptPicture_comesBack();
    void whatWasUsedLongestAgo_goes();
    void withoutAFolder_nothingIsKept();
};

void TestPictureCache::keptPicture_comesBack()
{
    const QTemporaryDir folder;
    const PictureCache cache(folder.filePath(u"deeper/pictures"_s));
    QVERIFY(cache.bytesOf(u"https://example.org/a"_s).isEmpty());
    QVERIFY(cache.keep(u"https://example.org/a"_s, "one"));
    QVERIFY(cache.keep(u"https://example.org/../../b?x=/"_s, "two"));
    QCOMPARE(cache.bytesOf(u"https://example.org/a"_s), "one");
    QCOMPARE(cache.bytesOf(u"https://example.org/../../b?x=/"_s), "two");
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList{u"deeper"_s});
}

void TestPictureCache::whatWasUsedLongestAgo_goes()
{
    const QTemporaryDir folder;
    const PictureCache cache(folder.path(), 25);
    const QByteArray ten(10, 'x');
    QVERIFY(cache.keep(u"first"_s, ten));
    QVERIFY(cache.keep(u"second"_s, ten));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files)) {
        QFile past(file.filePath());
        QVERIFY(past.open(QIODevice::ReadWrite));
        QVERIFY(past.setFileTime(now.addDays(-1), QFileDevice::FileModificationTime));
    }
    QCOMPARE(cache.bytesOf(u"first"_s), ten); // used just now
    QVERIFY(cache.keep(u"third"_s, ten));
    QCOMPARE(cache.bytesOf(u"first"_s), ten);
    QVERIFY(cache.bytesOf(u"second"_s).isEmpty());
    QCOMPARE(cache.bytesOf(u"third"_s), ten);
}

void TestPictureCache::withoutAFolder_nothingIsKept()
{
    const PictureCache cache{QString()};
    QVERIFY(!cache.keep(u"first"_s, "one"));
    QVERIFY(cache.bytesOf(u"first"_s).isEmpty());
}

} // namespace naranhi::storage

QObject *makeTestPictureCache()
{
    return new naranhi::storage::TestPictureCache;
}

#include "tst_picturecache.moc"
