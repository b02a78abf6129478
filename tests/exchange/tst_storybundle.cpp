// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/storybundle.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

class TestStoryBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundlesComeBackAsTheyWere();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
};

void TestStoryBundle::bundlesComeBackAsTheyWere()
{
    const QDateTime moment(QDate(2024, 1, 26), QTime(4, 43, 1, 20), Qt::UTC);
    StoredRecord record;
    record.article.tags = {u"경제"_s};
    record.article.isRead = true;
    record.article.added = moment;
    record.article.versions = 2;
    record.note = u"확인할 것"_s;
    record.versions = {{1, moment, test::anArticle().titled(u"처음"_s).paragraph(u"글"_s)},
        {2, moment.addSecs(60), test::anArticle().titled(u"고침"_s).paragraph(u"새 글"_s)}};
    const StoryBundle bundle{u"이름"_s, u"{\"corrections\":[{\"a\":1}]}"_s, {record}};
    QCOMPARE(bundleFromJson(toJson(bundle)).value(), bundle);
    const StoryBundle bare{{}, {}, {}};
    QCOMPARE(bundleFromJson(toJson(bare)).value(), bare);
}

void TestStoryBundle::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QByteArray() << int(Error::Code::BadFormat);
    QTest::newRow("other JSON") << QByteArray("{\"format\": \"x\"}") << int(Error::Code::BadFormat);
    QTest::newRow("newer") << QByteArray("{\"format\": \"naranhi-bundle\", \"version\": 2}")
                           << int(Error::Code::Newer);
    QTest::newRow("no version of an article")
        << QByteArray("{\"format\": \"naranhi-bundle\", \"version\": 1, \"articles\": ["
                      "{\"added\": \"2024-01-26T04:43:00.000Z\", \"versions\": []}]}")
        << int(Error::Code::BadFormat);
}

void TestStoryBundle::otherFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto bundle = bundleFromJson(bytes);
    QVERIFY(!bundle);
    QTEST(int(bundle.error().code), "code");
}

} // namespace naranhi::exchange

QObject *makeTestStoryBundle()
{
    return new naranhi::exchange::TestStoryBundle;
}

#include "tst_storybundle.moc"
