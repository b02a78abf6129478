// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library/librarytest.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <sys/resource.h>

#include <array>
#include <csignal>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

using namespace naranhi::test;

// What becomes of a library when its program or its disk fails.
class TestInterruption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedImportsLoseNothingThatWasSaid();
    void twoProgramsMayImportAtATime();
    void programsThatFindNoLibrary_makeOneTogether();
    void aFullDiskLosesNothing();
};

namespace {

const QString importer = QStringLiteral(NARANHI_IMPORTER);

} // namespace

void TestInterruption::killedImportsLoseNothingThatWasSaid()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    constexpr int imports = 25;
    int said = 0;
    QRandomGenerator random(7);
    for (int i = 0; i < imports; ++i) {
        QProcess process;
        process.start(importer, {path, QString::number(i * 1000), u"1000"_s});
        QVERIFY(process.waitForReadyRead(30'000)); // it has begun
        QThread::msleep(random.bounded(40U));
        process.kill();
        QVERIFY(process.waitForFinished());
        said += static_cast<int>(process.readAllStandardOutput().count('\n'));
    }
    const auto library = Library::open({path});
    QVERIFY(library);
    QVERIFY(library.value()->check());
    const qint64 there = library.value()->articleCount().value();
    QVERIFY2(there >= said && there <= said + imports,
        qPrintable(QString::number(there) + u" of "_s + QString::number(said)));
    QCOMPARE(
        library.value()->find({.text = u"되풀이"_s, .limit = 100'000}).value().hits.size(), there);
}

void TestInterruption::twoProgramsMayImportAtATime()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    QProcess one;
    QProcess two;
    one.start(importer, {path, u"0"_s, u"200"_s});
    two.start(importer, {path, u"1000"_s, u"200"_s});
    QVERIFY(one.waitForFinished(60'000) && two.waitForFinished(60'000));
    QCOMPARE(one.readAllStandardError(), QByteArray());
    QCOMPARE(two.readAllStandardError(), QByteArray());
    const auto library = Library::open({path}).value();
    QCOMPARE(library->articleCount().value(), 400);
    QVERIFY(library->check());
}

void TestInterruption::programsThatFindNoLibrary_makeOneTogether()
{
    constexpr int rounds = 10; // it is a race
    for (int i = 0; i < rounds; ++i) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"library.sqlite"_s);
        std::array<QProcess, 3> programs;
        for (QProcess &program : programs)
            program.start(importer, {path, u"0"_s, u"1"_s});
        for (QProcess &program : programs) {
            QVERIFY(program.waitForFinished(60'000));
            QCOMPARE(program.readAllStandardError(), QByteArray());
            QCOMPARE(program.exitCode(), 0);
        }
    }
}

void TestInterruption::aFullDiskLosesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    const auto article = [](int i) {
        return incoming(
            anArticle().titled(QString::number(i)).paragraph(u"되풀이되는 문장. "_s.repeated(500)));
    };
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    const auto formerHandler = std::signal(SIGXFSZ, SIG_IGN);
    qint64 stored = 0;
    Error error{Error::Code::Empty, {}};
    {
        const auto library = Library::open({path}).value();
        const rlimit small{.rlim_cur = 2'000'000, .rlim_max = usual.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small); // as on a full disk; unlike permissions it stops root too
        while (stored < 1000) {
            if (const auto done = library->store(article(static_cast<int>(stored))); !done) {
                error = done.error();
                break;
            }
            ++stored;
        }
        QCOMPARE(error.code, Error::Code::NotWritable);
        QCOMPARE(library->articleCount().value(), stored);
        setrlimit(RLIMIT_FSIZE, &usual);
        std::signal(SIGXFSZ, formerHandler);
        QVERIFY(library->store(article(-1))); // there is room again
    }
    const auto library = Library::open({path}).value();
    QCOMPARE(library->articleCount().value(), stored + 1);
    QVERIFY(library->check());
}

} // namespace naranhi::storage

QObject *makeTestInterruption()
{
    return new naranhi::storage::TestInterruption;
}

#include "tst_interruption.moc"
