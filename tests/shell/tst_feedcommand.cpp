// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commands/feedcommand.h"
#include "support/serverelsewhere.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>

#include <sstream>

using namespace Qt::StringLiterals;

namespace naranhi {

class TestFeedCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void feedGoesOutWithAllItsKeys();
    void fileIsReadToo();
    void feedThatBreaksOff_goesOutAndIsComplainedOf();
    void whatIsNoFeed_isNamed();
    void tooMuchOnStandardInput_isRefused();
    void feedAtAnAddress_isFetched();
    void feedOfASite_isFoundAndItsPlaceTold_data();
    void feedOfASite_isFoundAndItsPlaceTold();
    void siteWithoutAFeed_isNamed();

private:
    ExitStatus run(const FeedCommand &command, const std::string &in = {});
    [[nodiscard]] QJsonObject document() const;

    std::ostringstream m_out;
    std::ostringstream m_err;
};

namespace {

const std::string feed
    = "<rss><channel><title>강변 "
      "소식</title><item><title>다리</title><link>1</link><author>한여울</author>"
      "<pubDate>Tue, 05 Mar 2024 09:30:00 +0900</pubDate><description>&lt;p "
      "onclick='x'&gt;열렸다&lt;/p&gt;"
      "</description></item></channel></rss>";

} // namespace

void TestFeedCommand::init()
{
    m_out.str({});
    m_err.str({});
}

ExitStatus TestFeedCommand::run(const FeedCommand &command, const std::string &in)
{
    std::istringstream input(in);
    return runFeed(command, {input, m_out, m_err});
}

QJsonObject TestFeedCommand::document() const
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(m_out.str())).object();
}

void TestFeedCommand::feedGoesOutWithAllItsKeys()
{
    QCOMPARE(run({u"-"_s, u"https://a.example/feed"_s}, feed), allDone);
    const QJsonObject item{{u"id"_s, u"https://a.example/1"_s},
        {u"title"_s, u"다리"_s},
        {u"address"_s, u"https://a.example/1"_s},
        {u"authors"_s, QJsonArray{u"한여울"_s}},
        {u"published"_s, u"2024-03-05T00:30:00Z"_s},
        {u"updated"_s, QString()},
        {u"text"_s, u"열렸다"_s},
        {u"html"_s, u"<p>열렸다</p>"_s}};
    const QJsonObject expected{{u"title"_s, u"강변 소식"_s},
        {u"address"_s, QString()},
        {u"updated"_s, QString()},
        {u"items"_s, QJsonArray{item}}};
    QCOMPARE(document(), expected);
    QVERIFY(m_err.str().empty());
}

void TestFeedCommand::fileIsReadToo()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray::fromStdString(feed));
    file.close();
    QCOMPARE(run({file.fileName()}), allDone);
    QCOMPARE(document()[u"items"_s].toArray().size(), 1);
}

void TestFeedCommand::feedThatBreaksOff_goesOutAndIsComplainedOf()
{
    QCOMPARE(run({u"-"_s}, feed.substr(0, feed.find("</item>"))), allDone);
    QCOMPARE(document()[u"title"_s].toString(), u"강변 소식"_s);
    QVERIFY(m_err.str().find("naranhi: -: ") == 0);
}

void TestFeedCommand::whatIsNoFeed_isNamed()
{
    QCOMPARE(run({u"-"_s}, "다리가 열렸다."), someFailed);
    QVERIFY(m_out.str().empty());
    QVERIFY(m_err.str().find("naranhi: -: ") == 0);
    QCOMPARE(run({u"no-such-file.xml"_s}), someFailed);
    QVERIFY(m_err.str().find("no-such-file.xml") != std::string::npos);
}

void TestFeedCommand::tooMuchOnStandardInput_isRefused()
{
    QCOMPARE(run({u"-"_s}, feed + std::string(3'000'000, ' ')), someFailed);
    QVERIFY(m_out.str().empty());
    QVERIFY(m_err.str().find("2 MB") != std::string::npos);
}

void TestFeedCommand::feedAtAnAddress_isFetched()
{
    test::ServerElsewhere server;
    server.answer(u"/feed"_s, QByteArray::fromStdString(feed));
    QCOMPARE(run({server.address(u"/feed"_s)}), allDone);
    QCOMPARE(document()[u"title"_s].toString(), u"강변 소식"_s);
    QCOMPARE(document()[u"items"_s][0][u"address"_s].toString(), server.address(u"/1"_s));
    QVERIFY(m_err.str().empty());
}

void TestFeedCommand::feedOfASite_isFoundAndItsPlaceTold_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("place");
    QTest::newRow("named") << "<link rel=alternate type='application/rss+xml' href='/news.xml'>"_ba
                           << u"/news.xml"_s;
    QTest::newRow("the second that is named")
        << "<link rel=alternate type='application/rss+xml' href='/gone'>"
           "<link rel=alternate type='application/rss+xml' href='/news.xml'>"_ba
        << u"/news.xml"_s;
    QTest::newRow("linked") << "<p>hello</p><a href='/rss/news'>RSS</a><a href='/rss'>x</a>"_ba
                            << u"/rss"_s;
    QTest::newRow("where sites have theirs") << "<p>hello</p>"_ba << u"/rss.xml"_s;
}

void TestFeedCommand::feedOfASite_isFoundAndItsPlaceTold()
{
    QFETCH(const QByteArray, page);
    QFETCH(const QString, place);
    test::ServerElsewhere server;
    server.answer(u"/"_s, page, "Content-Type: text/html\r\n");
    server.answer(place, QByteArray::fromStdString(feed));
    QCOMPARE(run({server.address(u"/"_s)}), allDone);
    QCOMPARE(document()[u"title"_s].toString(), u"강변 소식"_s);
    QVERIFY(QString::fromStdString(m_err.str()).contains(server.address(place)));
}

void TestFeedCommand::siteWithoutAFeed_isNamed()
{
    test::ServerElsewhere server;
    server.answer(u"/"_s, "<p>hello</p>", "Content-Type: text/html\r\n");
    QCOMPARE(run({server.address(u"/"_s)}), someFailed);
    QVERIFY(m_out.str().empty());
    QVERIFY(QString::fromStdString(m_err.str()).contains(u"No feed"_s));
}

} // namespace naranhi

QObject *makeTestFeedCommand()
{
    return new naranhi::TestFeedCommand;
}

#include "tst_feedcommand.moc"
