// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/failures/waysout.h"

#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;

// What is offered where an input could not be read.
class TestWaysOut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ways_fitTheFailure_data();
    void ways_fitTheFailure();
    void stored_isOfferedFirstAndOnlyIfItIsThere();
};

namespace {

const QString address = u"https://news.example/7"_s;
const QString file = u"/tmp/page.html"_s;

} // namespace

void TestWaysOut::ways_fitTheFailure_data()
{
    using Code = Error::Code;
    QTest::addColumn<QString>("source");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QList<WayOut>>("ways");
    const auto row
        = [](const char *name, const QString &source, Code code, const QList<WayOut> &ways) {
              QTest::newRow(name) << source << code << ways;
          };
    row("no article on a page",
        address,
        Code::NoArticle,
        {WayOut::WholeText, WayOut::Browser, WayOut::Paste});
    row("no article in a file", file, Code::NoArticle, {WayOut::WholeText, WayOut::Paste});
    row("too costly", file, Code::TooCostly, {WayOut::WholeText, WayOut::Again, WayOut::Paste});
    row("the reader broke down",
        file,
        Code::ReaderFailed,
        {WayOut::WholeText, WayOut::Again, WayOut::Paste});
    row("the reader is missing", file, Code::ReaderMissing, {WayOut::Again, WayOut::Paste});
    row("no connection",
        address,
        Code::Unreachable,
        {WayOut::Again, WayOut::Browser, WayOut::Paste});
    row("a login", address, Code::AccessDenied, {WayOut::Again, WayOut::Browser, WayOut::Paste});
    row("an address inside", address, Code::AddressRefused, {WayOut::Paste});
    row("a certificate that does not hold", address, Code::NotTrusted, {WayOut::Paste});
    row("no such file", file, Code::NotFound, {WayOut::Again});
    row("a folder's socket", file, Code::NotAFile, {});
    row("another scheme", u"ftp://news.example/7"_s, Code::UnsupportedInput, {});
    row("a locked book", file, Code::Protected, {WayOut::Paste});
    row("half a file", file, Code::Broken, {WayOut::Paste});
    row("stopped by the reader", address, Code::Cancelled, {});
}

void TestWaysOut::ways_fitTheFailure()
{
    QFETCH(const QString, source);
    QFETCH(const Error::Code, code);
    QFETCH(const QList<WayOut>, ways);
    QCOMPARE(waysOutOf({source, {code, {}}}, false), ways);
}

void TestWaysOut::stored_isOfferedFirstAndOnlyIfItIsThere()
{
    const InputFailure failure{address, {Error::Code::TimedOut, {}}};
    QCOMPARE(waysOutOf(failure, true).first(), WayOut::Stored);
    QVERIFY(!waysOutOf(failure, false).contains(WayOut::Stored));
}

QObject *makeTestWaysOut()
{
    return new TestWaysOut;
}

#include "tst_waysout.moc"
