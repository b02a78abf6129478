// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/network/hostmanners.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

class TestHostManners final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostHasSoManyConnections();
    void allHostsTogetherHaveSoMany();
    void pauseEnds();
    void retryAfter_data();
    void retryAfter();

private:
    const QDateTime m_now{QDate(2024, 1, 26), QTime(12, 0), Qt::UTC};
};

void TestHostManners::hostHasSoManyConnections()
{
    HostManners manners(2, 6);
    manners.connected(u"a.example"_s);
    QVERIFY(manners.mayConnect(u"a.example"_s, false));
    manners.connected(u"a.example"_s);
    QVERIFY(!manners.mayConnect(u"a.example"_s, false));
    QVERIFY(manners.mayConnect(u"b.example"_s, false));
    manners.left(u"a.example"_s);
    QVERIFY(manners.mayConnect(u"a.example"_s, false));
}

void TestHostManners::allHostsTogetherHaveSoMany()
{
    HostManners manners(2, 3);
    manners.connected(u"a.example"_s);
    manners.connected(u"b.example"_s);
    manners.connected(u"c.example"_s);
    QVERIFY(!manners.mayConnect(u"d.example"_s, false));
    QVERIFY(manners.mayConnect(u"d.example"_s, true));
    manners.left(u"b.example"_s);
    QVERIFY(manners.mayConnect(u"d.example"_s, false));
}

void TestHostManners::pauseEnds()
{
    HostManners manners(2, 6);
    manners.pause(u"a.example"_s, m_now.addSecs(60));
    QCOMPARE(manners.pausedUntil(u"a.example"_s, m_now), m_now.addSecs(60));
    QVERIFY(!manners.pausedUntil(u"b.example"_s, m_now).isValid());
    QVERIFY(!manners.pausedUntil(u"a.example"_s, m_now.addSecs(60)).isValid());
}

void TestHostManners::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds"); // from now; -1: not understood
    QTest::newRow("seconds") << "120"_ba << qint64(120);
    QTest::newRow("at once") << "0"_ba << qint64(0);
    QTest::newRow("blanks") << " 7 "_ba << qint64(7);
    QTest::newRow("date") << "Fri, 26 Jan 2024 12:30:00 GMT"_ba << qint64(1800);
    QTest::newRow("date gone by") << "Fri, 26 Jan 2024 11:30:00 GMT"_ba << qint64(0);
    QTest::newRow("more than fits") << "99999999999999999999"_ba << qint64(366) * 24 * 3600;
    QTest::newRow("negative") << "-5"_ba << qint64(-1);
    QTest::newRow("words") << "later"_ba << qint64(-1);
    QTest::newRow("nothing") << QByteArray() << qint64(-1);
}

void TestHostManners::retryAfter()
{
    QFETCH(const QByteArray, value);
    QFETCH(const qint64, seconds);
    const auto at = readRetryAfter(value, m_now);
    QCOMPARE(at ? m_now.secsTo(*at) : -1, seconds);
}

} // namespace naranhi::sources

QObject *makeTestHostManners()
{
    return new naranhi::sources::TestHostManners;
}

#include "tst_hostmanners.moc"
