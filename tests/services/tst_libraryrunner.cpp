// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/libraryrunner.h"
#include "support/builders.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;

namespace naranhi::services {

using storage::Library;

class TestLibraryRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void articlesAreStoredAndFound();
    void questionsDoNotWaitForChanges();
    void changesOfOthersAreTold();
    void aLibraryThatCannotBeOpenedIsSaidSo();
    void whatWasHandedOverIsDoneBeforeItEnds();
    void answersOfAFormerLibraryAreNotGiven();
    void aBackupIsMadeOnceADay();

private:
    [[nodiscard]] storage::LibraryLocation location(const QString &name = u"a.sqlite"_s) const
    {
        return {m_folder->filePath(name)};
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Article titled(const QString &title)
{
    return test::anArticle().titled(title).paragraph(u"글 "_s + title);
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

void TestLibraryRunner::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestLibraryRunner::articlesAreStoredAndFound()
{
    LibraryRunner runner;
    QSignalSpy opened(&runner, &LibraryRunner::opened);
    QSignalSpy stored(&runner, &LibraryRunner::stored);
    runner.open(location());
    QVERIFY(!runner.isOpen());
    QVERIFY(opened.wait());
    QVERIFY(runner.isOpen());
    runner.store(titled(u"하나"_s), now());
    QVERIFY(runner.isStoring());
    QVERIFY(stored.wait());
    QVERIFY(!runner.isStoring());
    QCOMPARE(stored.constFirst().at(1).value<Stored>().outcome, StoreOutcome::Added);
    std::optional<LibraryHits> hits;
    runner.ask<LibraryHits>([](Library &library) { return library.find({.text = u"하나"_s}); },
        [&](const Result<LibraryHits> &found) { hits = found.value(); });
    QTRY_VERIFY(hits);
    QCOMPARE(hits->hits.size(), 1);
}

void TestLibraryRunner::questionsDoNotWaitForChanges()
{
    LibraryRunner runner;
    QSignalSpy opened(&runner, &LibraryRunner::opened);
    runner.open(location());
    QVERIFY(opened.wait());
    QStringList order;
    const auto gate = std::make_shared<std::atomic_bool>(false);
    runner.change<int>(
        [gate](Library &) -> Result<int> {
            while (!*gate)
                QThread::msleep(1);
            return 1;
        },
        [&](const Result<int> &) { order.append(u"change"_s); });
    runner.ask<qint64>([](Library &library) { return library.articleCount(); },
        [&, gate](const Result<qint64> &) {
            order.append(u"question"_s);
            *gate = true;
        });
    QTRY_COMPARE(order, QStringList({u"question"_s, u"change"_s}));
}

void TestLibraryRunner::changesOfOthersAreTold()
{
    LibraryRunner runner;
    QSignalSpy opened(&runner, &LibraryRunner::opened);
    QSignalSpy changed(&runner, &LibraryRunner::changed);
    runner.open(location());
    QVERIFY(opened.wait());
    QTest::qWait(1500); // it has looked once
    const qsizetype before = changed.size();
    const auto other = Library::open(location()).value();
    QVERIFY(other->store({titled(u"남이 넣은 글"_s), now(), {}}));
    QTRY_VERIFY(changed.size() > before);
}

void TestLibraryRunner::aLibraryThatCannotBeOpenedIsSaidSo()
{
    LibraryRunner runner;
    QSignalSpy failed(&runner, &LibraryRunner::failedToOpen);
    runner.open(location(u"none/a.sqlite"_s));
    QVERIFY(failed.wait());
    QVERIFY(!runner.isOpen());
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code, Error::Code::NotFound);
    bool isAnswered = false;
    runner.ask<qint64>([](Library &library) { return library.articleCount(); },
        [&](const Result<qint64> &) { isAnswered = true; });
    QTest::qWait(50);
    QVERIFY(!isAnswered);
}

void TestLibraryRunner::whatWasHandedOverIsDoneBeforeItEnds()
{
    {
        LibraryRunner runner;
        QSignalSpy opened(&runner, &LibraryRunner::opened);
        runner.open(location());
        QVERIFY(opened.wait());
        for (int i = 0; i < 50; ++i)
            runner.store(titled(QString::number(i)), now());
    }
    QCOMPARE(Library::open(location()).value()->articleCount().value(), 50);
}

void TestLibraryRunner::answersOfAFormerLibraryAreNotGiven()
{
    LibraryRunner runner;
    QSignalSpy opened(&runner, &LibraryRunner::opened);
    QSignalSpy stored(&runner, &LibraryRunner::stored);
    runner.open(location());
    QVERIFY(opened.wait());
    runner.store(titled(u"처음"_s), now());
    runner.open(location(u"b.sqlite"_s));
    QVERIFY(opened.wait());
    QCOMPARE(stored.size(), 0);
    QVERIFY(!runner.isStoring());
    QCOMPARE(Library::open(location()).value()->articleCount().value(), 1);
}

void TestLibraryRunner::aBackupIsMadeOnceADay()
{
    for (int start = 0; start < 2; ++start) {
        LibraryRunner runner;
        QSignalSpy opened(&runner, &LibraryRunner::opened);
        runner.open(location());
        QVERIFY(opened.wait());
    }
    QCOMPARE(storage::backupsOf(location().text).size(), 1);
}

} // namespace naranhi::services

QObject *makeTestLibraryRunner()
{
    return new naranhi::services::TestLibraryRunner;
}

#include "tst_libraryrunner.moc"
