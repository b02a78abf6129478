// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/network/addresses.h"
#include "sources/trackingparameters.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

class TestAddresses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
    void noAddress_data();
    void noAddress();
    void namesAndPasswordsAreNotKept();
    void trackingIsTakenOut_data();
    void trackingIsTakenOut();
    void addressesOfTheInternet_data();
    void addressesOfTheInternet();
    void addressesInside_data();
    void addressesInside();
};

void TestAddresses::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("guessed");
    const auto row = [](const char *name, const QString &text, const QString &url, bool guessed) {
        QTest::newRow(name) << text << url << guessed;
    };
    row("whole", u"https://example.org/a?b=c"_s, u"https://example.org/a?b=c"_s, false);
    row("plain", u"http://example.org/"_s, u"http://example.org/"_s, false);
    row("capitals", u"HTTP://Example.ORG/A"_s, u"http://example.org/A"_s, false);
    row("no scheme", u"example.org/a"_s, u"https://example.org/a"_s, true);
    row("blanks around", u"  example.org \n"_s, u"https://example.org"_s, true);
    row("port", u"localhost:8080/x"_s, u"https://localhost:8080/x"_s, true);
    row("number", u"127.0.0.1"_s, u"https://127.0.0.1"_s, true);
    row("IPv6", u"[::1]:8080"_s, u"https://[::1]:8080"_s, true);
    row("Korean", u"한국.example/기사"_s, u"https://xn--3e0b707e.example/기사"_s, true);
    row("place in the page", u"https://example.org/a#b"_s, u"https://example.org/a"_s, false);
}

void TestAddresses::typed()
{
    QFETCH(const QString, text);
    QFETCH(const QString, url);
    QFETCH(const bool, guessed);
    const auto found = addressFromTyped(text);
    QVERIFY(found);
    QCOMPARE(found->url, QUrl(url));
    QCOMPARE(found->schemeGuessed, guessed);
}

void TestAddresses::noAddress_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
             "word",
             "two words.com",
             "file:///etc/passwd",
             "ftp://example.org/a",
             "javascript:alert(1)",
             "mailto:a@example.org",
             "https://",
             "http:///path",
             "3.14",
             "article.1",
             "끝났다."})
        QTest::newRow(text[0] ? text : "nothing") << QString::fromUtf8(text);
}

void TestAddresses::noAddress()
{
    QFETCH(const QString, text);
    QVERIFY(!addressFromTyped(text));
}

void TestAddresses::namesAndPasswordsAreNotKept()
{
    QCOMPARE(addressFromTyped(u"https://me:secret@example.org/a"_s)->url,
        QUrl(u"https://example.org/a"_s));
}

void TestAddresses::trackingIsTakenOut_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const QString &query, const QString &clean) {
        QTest::newRow(name) << u"https://example.org/a"_s + query
                            << u"https://example.org/a"_s + clean;
    };
    row("nothing", u""_s, u""_s);
    row("all", u"?utm_source=x&utm_medium=y&fbclid=z"_s, u""_s);
    row("some", u"?id=7&gclid=abc&page=2"_s, u"?id=7&page=2"_s);
    row("capitals", u"?UTM_Source=x&id=7"_s, u"?id=7"_s);
    row("only like one", u"?utmost=1&myfbclid=2"_s, u"?utmost=1&myfbclid=2"_s);
    row("order and signs stay", u"?b=%26%3D&a=%EA%B0%80&c"_s, u"?b=%26%3D&a=%EA%B0%80&c"_s);
}

void TestAddresses::trackingIsTakenOut()
{
    QFETCH(const QString, url);
    QFETCH(const QString, clean);
    QCOMPARE(withoutTracking(QUrl(url)).toEncoded(), QUrl(clean).toEncoded());
}

void TestAddresses::addressesOfTheInternet_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"8.8.8.8",
             "172.15.255.255",
             "172.32.0.1",
             "192.167.1.1",
             "223.255.255.255",
             "2606:4700::1111",
             "::ffff:8.8.8.8",
             "64:ff9b::808:808",
             "2002:808:808::1"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestAddresses::addressesOfTheInternet()
{
    QFETCH(const QString, address);
    QVERIFY(isPublic(QHostAddress(address)));
}

void TestAddresses::addressesInside_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"0.0.0.0",
             "10.1.2.3",
             "100.64.0.1",
             "127.0.0.1",
             "127.8.8.8",
             "169.254.169.254",
             "172.16.0.1",
             "172.31.255.255",
             "192.168.0.1",
             "198.18.0.1",
             "224.0.0.1",
             "255.255.255.255",
             "::",
             "::1",
             "fe80::1",
             "fc00::1",
             "fd12:3456::1",
             "ff02::1",
             "2001:db8::1",
             "::ffff:127.0.0.1",
             "::ffff:192.168.0.1",
             "::127.0.0.1",
             "64:ff9b::a00:1",
             "2002:7f00:1::1",
             "2001:0:1:2:3:4:80ff:fffe"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestAddresses::addressesInside()
{
    QFETCH(const QString, address);
    QVERIFY(!QHostAddress(address).isNull());
    QVERIFY(!isPublic(QHostAddress(address)));
}

} // namespace naranhi::sources

QObject *makeTestAddresses()
{
    return new naranhi::sources::TestAddresses;
}

#include "tst_addresses.moc"
