// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commands/librarycommand.h"
#include "support/serverelsewhere.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace Qt::StringLiterals;

namespace naranhi {

class TestLibraryCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void articlesAreImportedAndFound();
    void pagesAreFetchedAndStored();
    void whatCannotBeReadIsNamedAndTheRestStored();
    void storiesGoToAnotherLibrary();
    void feedsAreSubscribedToUpdatedAndLeft();
    void feedsGoOutAsAListAndComeIn();
    void feedThatCannotBeReadIsNamed();
    void aBackupCanBeRestored();
    void aDamagedLibraryIsSaidSo();

private:
    ExitStatus run(LibraryVerb verb, const QStringList &words = {}, const QString &output = {});
    [[nodiscard]] QList<QJsonObject> lines() const;
    QString write(const QString &name, const QString &text);

    std::ostringstream m_out;
    std::ostringstream m_err;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
};

void TestLibraryCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = m_folder->filePath(u"library.sqlite"_s);
}

ExitStatus TestLibraryCommand::run(
    LibraryVerb verb, const QStringList &words, const QString &output)
{
    m_out.str({});
    m_err.str({});
    std::istringstream in;
    const Streams streams{in, m_out, m_err};
    return runLibrary({.verb = verb, .words = words, .output = output}, m_library, streams);
}

QList<QJsonObject> TestLibraryCommand::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : QByteArray::fromStdString(m_out.str()).split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QString TestLibraryCommand::write(const QString &name, const QString &text)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
    return path;
}

void TestLibraryCommand::articlesAreImportedAndFound()
{
    const QString path
        = write(u"가.txt"_s, u"두솔동 창고 화재\n\n두솔동 물류창고에서 불이 났다.\n"_s);
    QCOMPARE(run(LibraryVerb::Import, {path, path}), allDone);
    QCOMPARE(lines().size(), 2);
    QCOMPARE(lines().at(0).value(u"outcome"_s).toString(), u"added"_s);
    QCOMPARE(lines().at(1).value(u"outcome"_s).toString(), u"unchanged"_s);
    QCOMPARE(run(LibraryVerb::Search, {u"류창"_s, u"불"_s}), allDone);
    QCOMPARE(lines().size(), 1);
    QCOMPARE(lines().at(0).value(u"title"_s).toString(), u"두솔동 창고 화재"_s);
    QVERIFY(lines().at(0).value(u"snippet"_s).toString().contains(u"물류창고"_s));
    QCOMPARE(run(LibraryVerb::Check), allDone);
    QCOMPARE(lines().at(0).value(u"articles"_s).toInt(), 1);
}

void TestLibraryCommand::pagesAreFetchedAndStored()
{
    test::ServerElsewhere server;
    server.answer(u"/news"_s,
        u"<!DOCTYPE html><meta charset=utf-8><title>다리가 열렸다</title><h1>다리가 열렸다</h1>"
        "<p>시는 26일 강을 건너는 새 다리를 열었다고 밝혔다. 공사는 두 해가 걸렸다.</p>"
        "<p>시장은 \"오래 기다린 길\"이라고 말했다.</p>"_s.toUtf8(),
        "Content-Type: text/html\r\n");
    QCOMPARE(run(LibraryVerb::Import, {server.address(u"/news"_s), server.address(u"/none"_s)}),
        someFailed);
    QCOMPARE(lines().size(), 1);
    QCOMPARE(lines().at(0).value(u"outcome"_s).toString(), u"added"_s);
    QVERIFY(QString::fromStdString(m_err.str()).contains(server.address(u"/none"_s)));
    QCOMPARE(run(LibraryVerb::Search, {u"다리"_s}), allDone);
    QCOMPARE(lines().at(0).value(u"address"_s).toString(), server.address(u"/news"_s));
}

void TestLibraryCommand::whatCannotBeReadIsNamedAndTheRestStored()
{
    const QString good = write(u"가.txt"_s, u"제목\n\n본문이 있는 글이다.\n"_s);
    QCOMPARE(run(LibraryVerb::Import, {m_folder->filePath(u"none.txt"_s), good}), someFailed);
    QVERIFY(QString::fromStdString(m_err.str()).contains(u"none.txt"_s));
    QCOMPARE(lines().size(), 1);
}

void TestLibraryCommand::storiesGoToAnotherLibrary()
{
    write(u"가.txt"_s,
        u"두솔동 물류창고 화재\n\n가온시 두솔동 물류창고에서 불이 나 직원들이 대피했다.\n"_s);
    write(u"나.txt"_s,
        u"두솔동 창고 불 꺼져\n\n가온시 두솔동 물류창고에서 난 불이 다섯 시간 만에 꺼졌다.\n"_s);
    QCOMPARE(run(LibraryVerb::Import,
                 {m_folder->filePath(u"가.txt"_s), m_folder->filePath(u"나.txt"_s)}),
        allDone);
    QCOMPARE(run(LibraryVerb::Stories), allDone);
    QCOMPARE(lines().size(), 1);
    const QString id = QString::number(lines().at(0).value(u"id"_s).toInt());
    const QString bundle = m_folder->filePath(u"story.naranhi"_s);
    QCOMPARE(run(LibraryVerb::Bundle, {id}, bundle), allDone);
    QCOMPARE(run(LibraryVerb::Bundle, {u"99"_s}, bundle), someFailed);
    m_library = m_folder->filePath(u"other.sqlite"_s);
    QCOMPARE(run(LibraryVerb::Import, {bundle}), allDone);
    QCOMPARE(run(LibraryVerb::Stories), allDone);
    QCOMPARE(lines().at(0).value(u"articles"_s).toArray().size(), 2);
}

namespace {

const QByteArray river = "<rss version='2.0'><channel><title>River</title>"
                         "<item><title>One</title><link>/1</link><description>The bridge is open."
                         "</description></item></channel></rss>";

} // namespace

void TestLibraryCommand::feedsAreSubscribedToUpdatedAndLeft()
{
    test::ServerElsewhere server;
    server.answer(u"/"_s,
        "<link rel=alternate type='application/rss+xml' href='/feed'>",
        "Content-Type: text/html\r\n");
    server.answer(u"/feed"_s, river);
    const QString feed = server.address(u"/feed"_s);
    QCOMPARE(run(LibraryVerb::Subscribe, {server.address(u"/"_s), feed}), allDone);
    QCOMPARE(lines().size(), 2);
    QCOMPARE(lines().at(0).value(u"address"_s).toString(), feed);
    QCOMPARE(lines().at(0).value(u"outcome"_s).toString(), u"added"_s);
    QCOMPARE(lines().at(1).value(u"outcome"_s).toString(), u"unchanged"_s);
    QCOMPARE(run(LibraryVerb::Update), allDone);
    QCOMPARE(lines().size(), 1);
    QCOMPARE(lines().at(0).value(u"new"_s).toInt(), 1);
    QCOMPARE(run(LibraryVerb::Update, {feed}), allDone);
    QCOMPARE(lines().at(0).value(u"new"_s).toInt(), 0);
    QCOMPARE(run(LibraryVerb::Feeds), allDone);
    QCOMPARE(lines().at(0).value(u"title"_s).toString(), u"River"_s);
    QCOMPARE(lines().at(0).value(u"unread"_s).toInt(), 1);
    QCOMPARE(run(LibraryVerb::Unsubscribe, {feed}), allDone);
    QCOMPARE(run(LibraryVerb::Unsubscribe, {feed}), someFailed);
    QCOMPARE(run(LibraryVerb::Feeds), allDone);
    QVERIFY(lines().isEmpty());
    QCOMPARE(run(LibraryVerb::Search, {u"bridge"_s}), allDone);
    QCOMPARE(lines().size(), 1); // its articles stay
}

void TestLibraryCommand::feedsGoOutAsAListAndComeIn()
{
    const QString list = write(u"in.opml"_s,
        u"<opml><body><outline text='지역'><outline text='강변' "
        u"xmlUrl='https://river.example/feed'/>"
        "</outline><outline text='B' xmlUrl='https://b.example/feed'/></body></opml>"_s);
    QCOMPARE(run(LibraryVerb::Subscribe, {list}), allDone);
    QCOMPARE(lines().size(), 2);
    const QString out = m_folder->filePath(u"out.opml"_s);
    QCOMPARE(run(LibraryVerb::Feeds, {}, out), allDone);
    QVERIFY(lines().isEmpty());
    m_library = m_folder->filePath(u"other.sqlite"_s);
    QCOMPARE(run(LibraryVerb::Subscribe, {out}), allDone);
    QCOMPARE(run(LibraryVerb::Feeds), allDone);
    QCOMPARE(lines().size(), 2);
    QCOMPARE(lines().at(1).value(u"title"_s).toString(), u"강변"_s);
    QCOMPARE(lines().at(1).value(u"folder"_s).toString(), u"지역"_s);
    QCOMPARE(run(LibraryVerb::Subscribe, {write(u"no.opml"_s, u"<opml/>"_s)}), someFailed);
    QVERIFY(QString::fromStdString(m_err.str()).contains(u"no.opml"_s));
}

void TestLibraryCommand::feedThatCannotBeReadIsNamed()
{
    test::ServerElsewhere server;
    server.answer(u"/feed"_s, river);
    const QString feed = server.address(u"/feed"_s);
    QCOMPARE(run(LibraryVerb::Subscribe, {feed}), allDone);
    server.answer(u"/feed"_s, "<p>moved</p>", "Content-Type: text/html\r\n");
    QCOMPARE(run(LibraryVerb::Update), someFailed);
    QVERIFY(QString::fromStdString(m_err.str()).contains(feed));
    QCOMPARE(run(LibraryVerb::Feeds), allDone);
    QCOMPARE(lines().at(0).value(u"error"_s).toString(), u"no-feed"_s);
    QCOMPARE(run(LibraryVerb::Update, {u"https://none.example/"_s}), someFailed);
}

void TestLibraryCommand::aBackupCanBeRestored()
{
    QCOMPARE(run(LibraryVerb::Import, {write(u"가.txt"_s, u"제목\n\n처음 글이다.\n"_s)}), allDone);
    QCOMPARE(run(LibraryVerb::Backup), allDone);
    QCOMPARE(run(LibraryVerb::Import, {write(u"나.txt"_s, u"제목\n\n나중 글이다.\n"_s)}), allDone);
    QCOMPARE(run(LibraryVerb::Restore), allDone);
    QCOMPARE(run(LibraryVerb::Check), allDone);
    QCOMPARE(lines().at(0).value(u"articles"_s).toInt(), 1);
}

void TestLibraryCommand::aDamagedLibraryIsSaidSo()
{
    write(u"library.sqlite"_s, u"x"_s.repeated(5000));
    QCOMPARE(run(LibraryVerb::Stories), someFailed);
    QVERIFY(QString::fromStdString(m_err.str()).contains(u"library.sqlite"_s));
}

} // namespace naranhi

QObject *makeTestLibraryCommand()
{
    return new naranhi::TestLibraryCommand;
}

#include "tst_librarycommand.moc"
