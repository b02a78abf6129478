// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feedschedule.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::services {

class TestFeedSchedule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverTriedIsDueAtOnce();
    void dueAfterTheIntervalAndALittle();
    void feedsDoNotStayTogether();
    void intervalIsNeverTooShort();
    void failuresMakeThePauseLonger();
    void siteSaysWhenToAskAgain();
    void goneIsNeverAskedAgain();
    void personMayAskAgainUnlessTheSiteWantsPeace();
    void successForgetsFailures();
    void feedThatMovedForGoodHasANewAddress();
    void titleOfThePersonStays();

private:
    [[nodiscard]] Subscription tried() const
    {
        return {.address = u"https://a.example/feed"_s, .minutes = 60, .tried = m_now};
    }
    [[nodiscard]] qint64 minutesUntil(const QDateTime &time) const
    {
        return m_now.secsTo(time) / 60;
    }

    const QDateTime m_now{QDate(2024, 1, 26), QTime(12, 0), Qt::UTC};
};

void TestFeedSchedule::neverTriedIsDueAtOnce()
{
    QVERIFY(dueAt({.address = u"https://a.example/feed"_s}) < m_now);
}

void TestFeedSchedule::dueAfterTheIntervalAndALittle()
{
    QVERIFY(minutesUntil(dueAt(tried())) >= 60);
    QVERIFY(minutesUntil(dueAt(tried())) <= 72);
    QCOMPARE(dueAt(tried()), dueAt(tried()));
}

void TestFeedSchedule::feedsDoNotStayTogether()
{
    QSet<qint64> times;
    for (int i = 0; i < 100; ++i) {
        Subscription feed = tried();
        feed.address += QString::number(i);
        times.insert(dueAt(feed).toSecsSinceEpoch());
    }
    QVERIFY(times.size() > 50);
}

void TestFeedSchedule::intervalIsNeverTooShort()
{
    Subscription feed = tried();
    feed.minutes = 0;
    QVERIFY(minutesUntil(dueAt(feed)) >= 10);
}

void TestFeedSchedule::failuresMakeThePauseLonger()
{
    Subscription feed = tried();
    QList<qint64> pauses;
    for (int i = 0; i < 12; ++i) {
        feed = afterFailure(feed, {{Error::Code::Unreachable, {}}}, m_now);
        pauses.append(minutesUntil(feed.notBefore));
    }
    QCOMPARE(pauses.first(4), (QList<qint64>{60, 120, 240, 480}));
    QCOMPARE(pauses.last(), 7 * 24 * 60);
    QCOMPARE(feed.failures, 12);
    QCOMPARE(feed.error, u"unreachable"_s);
    QVERIFY(dueAt(feed) >= feed.notBefore);
}

void TestFeedSchedule::siteSaysWhenToAskAgain()
{
    const QDateTime then = m_now.addDays(2);
    const Subscription feed
        = afterFailure(tried(), {{Error::Code::TryLater, {}}, 503, then}, m_now);
    QCOMPARE(feed.notBefore, then);
    QVERIFY(dueAt(feed) >= then);
}

void TestFeedSchedule::goneIsNeverAskedAgain()
{
    const Subscription feed = afterFailure(tried(), {{Error::Code::NoSuchPage, {}}, 410}, m_now);
    QVERIFY(feed.isGone);
    QVERIFY(!dueAt(feed).isValid());
    QVERIFY(!mayBeAskedNow(feed, m_now.addYears(1)));
    QVERIFY(!afterFailure(tried(), {{Error::Code::NoSuchPage, {}}, 404}, m_now).isGone);
}

void TestFeedSchedule::personMayAskAgainUnlessTheSiteWantsPeace()
{
    const Subscription lost = afterFailure(tried(), {{Error::Code::Unreachable, {}}}, m_now);
    QVERIFY(mayBeAskedNow(lost, m_now));
    const Subscription busy
        = afterFailure(tried(), {{Error::Code::TryLater, {}}, 429, m_now.addSecs(7200)}, m_now);
    QVERIFY(!mayBeAskedNow(busy, m_now));
    QVERIFY(mayBeAskedNow(busy, m_now.addSecs(7200)));
}

void TestFeedSchedule::successForgetsFailures()
{
    const Subscription lost = afterFailure(tried(), {{Error::Code::Unreachable, {}}}, m_now);
    sources::Fetched fetched;
    fetched.etag = "\"2\"";
    fetched.lastModified = "today";
    sources::Feed feed;
    feed.title = u"강변 소식"_s;
    feed.address = u"https://a.example/"_s;
    const Subscription well = afterSuccess(lost, fetched, &feed, m_now.addSecs(60));
    QCOMPARE(well,
        (Subscription{.address = u"https://a.example/feed"_s,
            .title = u"강변 소식"_s,
            .page = u"https://a.example/"_s,
            .minutes = 60,
            .etag = "\"2\"",
            .lastModified = "today",
            .tried = m_now.addSecs(60)}));
}

void TestFeedSchedule::feedThatMovedForGoodHasANewAddress()
{
    sources::Fetched fetched;
    fetched.address = QUrl(u"https://cdn.example/feed"_s);
    QCOMPARE(afterSuccess(tried(), fetched, nullptr, m_now).address, tried().address);
    fetched.movedTo = QUrl(u"https://b.example/feed?utm_source=x"_s);
    QCOMPARE(afterSuccess(tried(), fetched, nullptr, m_now).address,
        u"https://b.example/feed?utm_source=x"_s);
}

void TestFeedSchedule::titleOfThePersonStays()
{
    Subscription feed = tried();
    feed.title = u"my own"_s;
    sources::Feed read;
    read.title = u"강변 소식"_s;
    QCOMPARE(afterSuccess(feed, {}, &read, m_now).title, u"my own"_s);
}

} // namespace naranhi::services

QObject *makeTestFeedSchedule()
{
    return new naranhi::services::TestFeedSchedule;
}

#include "tst_feedschedule.moc"
