// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/librarydesk.h"
#include "shell/library/windowlibrary.h"
#include "shell/messagebar.h"
#include "storage/library/library.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

// Saving what can still be read of a damaged library, from the window.
class TestLibraryRescue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeRead_isInTheNewLibrary();
    void whatCannotBeRead_staysWhereItWas();
    void cancelled_everythingIsAsItWas();
};

namespace {

constexpr int many = 40;
constexpr qint64 pageSize = 16384;

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Its second half is gone, and the program that had it open did not close it: it will be checked.
bool makeDamaged(const QString &path)
{
    {
        const auto library = storage::Library::open({path}).value();
        for (int i = 0; i < many; ++i) {
            const Article article
                = anArticle().titled(QString::number(i)).paragraph(u"긴 글 "_s.repeated(3000 + i));
            const auto stored = library->store({article, QDateTime::currentDateTimeUtc()});
            if (!stored || !library->setNote(stored->id, u"살펴볼 것"_s))
                return false;
        }
    }
    QByteArray bytes = bytesOf(path);
    const qsizetype half = bytes.size() / pageSize / 2 * pageSize;
    bytes.replace(half, bytes.size() - half, QByteArray(bytes.size() - half, '\x5a'));
    return write(path, bytes) && write(path + u"-wal"_s, "cut off");
}

} // namespace

void TestLibraryRescue::whatCanBeRead_isInTheNewLibrary()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(libraryFile);
    QVERIFY(makeDamaged(path));
    LibraryRun run(folder);
    run.dialogs.wayOut = LibraryWayOut{LibraryWayOut::Rescue};
    QVERIFY(run.beginEmpty());
    QTRY_VERIFY(QFile::exists(path + u".damaged"_s));
    QTRY_VERIFY(run.listing().isUsable() && run.listing().articles().rowCount() > many / 4);
    const int saved = run.listing().articles().rowCount();
    QVERIFY(saved < many);
    QCOMPARE(run.listing().articles().articleAt(0).noteLine, u"살펴볼 것"_s);
    QVERIFY(run.dialogs.libraryTroubles.constFirst().error.code == Error::Code::Damaged);
    const QStringList said = run.window.findChild<MessageBar *>()->messages();
    const auto tells
        = [saved](const QString &message) { return message.contains(QString::number(saved)); };
    QVERIFY2(std::ranges::any_of(said, tells), qPrintable(said.join(u'\n')));
    QVERIFY(run.open({opening()})); // it can be used
}

void TestLibraryRescue::whatCannotBeRead_staysWhereItWas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(libraryFile);
    const QByteArray bytes(4096, 'x');
    QVERIFY(write(path, bytes));
    LibraryRun run(folder);
    run.dialogs.wayOut = LibraryWayOut{LibraryWayOut::Rescue};
    run.window.start({u"/nowhere/at/all.txt"_s});
    QTRY_COMPARE(run.dialogs.libraryTroubles.size(), 2); // and what to do now
    QCOMPARE(run.listing().condition(), LibraryCondition::Unavailable);
    QCOMPARE(bytesOf(path), bytes);
    const QStringList files = QDir(folder.path()).entryList({libraryFile + u"*"_s});
    QCOMPARE(files, QStringList{libraryFile});
}

void TestLibraryRescue::cancelled_everythingIsAsItWas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(libraryFile);
    QVERIFY(makeDamaged(path));
    const QByteArray bytes = bytesOf(path);
    LibraryRun run(folder);
    LibraryRescue &rescue = run.window.library().rescue();
    QObject::connect(&rescue, &LibraryRescue::progressed, &rescue, &LibraryRescue::cancel);
    bool isFinished = false;
    QObject::connect(
        &rescue, &LibraryRescue::finished, &rescue, [&isFinished] { isFinished = true; });
    run.dialogs.wayOut = LibraryWayOut{LibraryWayOut::Rescue};
    QVERIFY(run.beginEmpty());
    QTRY_VERIFY(isFinished);
    QTRY_VERIFY(run.listing().isUsable()); // what of it can be read goes on being there
    QCOMPARE(bytesOf(path), bytes);
    QVERIFY(!QFile::exists(path + u".damaged"_s));
    QVERIFY(!QFile::exists(path + u".part"_s));
}

QObject *makeTestLibraryRescue()
{
    return new TestLibraryRescue;
}

#include "tst_libraryrescue.moc"
