// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/library/librarychoicedialog.h"
#include "shell/library/librarytroubledialog.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;

// What a person is asked about the library.
class TestLibraryDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waysOut_fitTheTrouble_data();
    void waysOut_fitTheTrouble();
    void wayOut_isTheOneThatWasClicked();
    void addresses_areTakenWithoutPasswords();
    void files_areOpenedIfTheyMayBeLibraries();
    void newOnes_neverTakeThePlaceOfFiles();
    void usualOne_isOfferedWhereAnotherIsInUse();
};

namespace {

using Way = LibraryWayOut;
using Ways = QList<Way::Kind>;
using Code = Error::Code;

LibraryTrouble trouble(Code code)
{
    return {.error = {code, {}}, .where = u"/data/library.sqlite"_s};
}

QPushButton *buttonOf(const LibraryTroubleDialog &dialog, Way::Kind kind)
{
    return dialog.findChild<QPushButton *>(u"libraryWay-%1"_s.arg(static_cast<int>(kind)));
}

struct Choice
{
    template <typename T> [[nodiscard]] T &part(const QString &name)
    {
        return *dialog.findChild<T *>(name);
    }
    // As if it was chosen in the dialog of files that comes after this button.
    void chooseFile(const QString &button, const QString &path)
    {
        part<QPushButton>(button).click();
        auto *files = dialog.findChild<QFileDialog *>();
        Q_EMIT files->fileSelected(path);
        delete files;
    }
    [[nodiscard]] QString refusal() { return part<QLabel>(u"libraryRefusal"_s).text(); }

    LibraryChoiceDialog dialog{{u"/data/library.sqlite"_s, u"/data/library.sqlite"_s, true}};
};

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"file.sqlite"_s));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return isWritten ? file.fileName() : QString();
}

} // namespace

void TestLibraryDialogs::waysOut_fitTheTrouble_data()
{
    QTest::addColumn<LibraryTrouble>("trouble");
    QTest::addColumn<Ways>("ways");
    QTest::addColumn<Way::Kind>("best");
    const auto row
        = [](const char *name, const LibraryTrouble &given, const Ways &ways, Way::Kind best) {
              QTest::newRow(name) << given << ways << best;
          };
    row("damaged",
        trouble(Code::Damaged),
        {Way::GoOn, Way::TryAgain, Way::StartAfresh, Way::Rescue},
        Way::Rescue);
    LibraryTrouble backed = trouble(Code::Damaged);
    backed.backups = {{u"/data/backups/1"_s, QDateTime::currentDateTimeUtc(), 5}};
    row("damaged, with a backup",
        backed,
        {Way::GoOn, Way::TryAgain, Way::Restore, Way::StartAfresh, Way::Rescue},
        Way::GoOn);
    row("of a newer version",
        trouble(Code::Newer),
        {Way::GoOn, Way::TryAgain, Way::StartAfresh},
        Way::GoOn);
    row("in use elsewhere",
        trouble(Code::Busy),
        {Way::GoOn, Way::TryAgain, Way::StartAfresh},
        Way::GoOn);
    LibraryTrouble server = trouble(Code::Damaged);
    server.isServer = true;
    row("a server", server, {Way::GoOn, Way::TryAgain}, Way::GoOn);
    server.before = u"/data/library.sqlite"_s;
    row("a server that is set", server, {Way::GoOn, Way::TryAgain, Way::GoBack}, Way::GoOn);
    server.isNewlyChosen = true;
    row("a server just chosen", server, {Way::GoOn, Way::TryAgain, Way::GoBack}, Way::GoBack);
}

void TestLibraryDialogs::waysOut_fitTheTrouble()
{
    QFETCH(const LibraryTrouble, trouble);
    QFETCH(const Ways, ways);
    QFETCH(const Way::Kind, best);
    const LibraryTroubleDialog dialog(trouble);
    Ways offered;
    for (int kind = Way::GoOn; kind <= Way::GoBack; ++kind)
        if (buttonOf(dialog, static_cast<Way::Kind>(kind)) != nullptr)
            offered.append(static_cast<Way::Kind>(kind));
    QCOMPARE(offered, ways);
    QCOMPARE(dialog.focusWidget(), buttonOf(dialog, best));
}

void TestLibraryDialogs::wayOut_isTheOneThatWasClicked()
{
    LibraryTroubleDialog dialog(trouble(Code::Damaged));
    buttonOf(dialog, Way::Rescue)->click();
    QCOMPARE(dialog.wayOut(), Way{Way::Rescue});
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

void TestLibraryDialogs::addresses_areTakenWithoutPasswords()
{
    Choice choice;
    auto &line = choice.part<QLineEdit>(u"libraryAddress"_s);
    auto &button = choice.part<QPushButton>(u"connectLibrary"_s);
    QVERIFY(!button.isEnabled());
    line.setText(u"postgresql://me:secret@host/news"_s);
    QVERIFY(!button.isEnabled());
    QVERIFY2(choice.refusal().contains(u"~/.pgpass"_s), qPrintable(choice.refusal()));
    line.setText(u"postgresql://me"_s);
    QVERIFY(!button.isEnabled());
    line.setText(u" postgresql://me@host/news "_s);
    QVERIFY(button.isEnabled());
    button.click();
    QCOMPARE(choice.dialog.chosen(), u"postgresql://me@host/news"_s);
    QCOMPARE(choice.dialog.result(), static_cast<int>(QDialog::Accepted));
}

void TestLibraryDialogs::files_areOpenedIfTheyMayBeLibraries()
{
    const QTemporaryDir folder;
    Choice choice;
    choice.chooseFile(u"openLibrary"_s, written(folder, "words of mine"));
    QCOMPARE(choice.dialog.chosen(), QString());
    QVERIFY2(choice.refusal().contains(u"file.sqlite"_s), qPrintable(choice.refusal()));
    const QString library = written(folder, QByteArray("SQLite format 3\0", 16));
    choice.chooseFile(u"openLibrary"_s, library);
    QCOMPARE(choice.dialog.chosen(), library);
}

void TestLibraryDialogs::newOnes_neverTakeThePlaceOfFiles()
{
    const QTemporaryDir folder;
    Choice choice;
    choice.chooseFile(u"newLibrary"_s, written(folder, "words of mine"));
    QCOMPARE(choice.dialog.chosen(), QString());
    QVERIFY2(choice.refusal().contains(u"file.sqlite"_s), qPrintable(choice.refusal()));
    choice.chooseFile(u"newLibrary"_s, folder.filePath(u"new.sqlite"_s));
    QCOMPARE(choice.dialog.chosen(), folder.filePath(u"new.sqlite"_s));
}

void TestLibraryDialogs::usualOne_isOfferedWhereAnotherIsInUse()
{
    Choice choice;
    QVERIFY(!choice.part<QPushButton>(u"usualLibrary"_s).isEnabled());
    LibraryChoiceDialog other({u"postgresql://me@host/news"_s, u"/data/library.sqlite"_s, false});
    QCOMPARE(other.findChild<QLabel *>(u"libraryInUse"_s)->text(), u"postgresql://me@host/news"_s);
    other.findChild<QPushButton *>(u"usualLibrary"_s)->click();
    QCOMPARE(other.chosen(), u"/data/library.sqlite"_s);
}

QObject *makeTestLibraryDialogs()
{
    return new TestLibraryDialogs;
}

#include "tst_librarydialogs.moc"
