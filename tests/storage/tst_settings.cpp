// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyFileGivesTheDefaults();
    void choicesComeBack();
    void nonsenseReadsAsTheDefault_data();
    void nonsenseReadsAsTheDefault();
    void unknownKeysStay();
    void lastFolderComesBack();
    void recentFiles_areTheLastTen_eachOnce();
    void namesComeBack();
    void libraryComesBack_andTheUsualOneIsNotNamed();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"naranhi.ini"_s); }

    QTemporaryDir m_folder;
};

void TestSettings::recentFiles_areTheLastTen_eachOnce()
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    QVERIFY(settings.recentFiles().isEmpty());
    for (int i = 0; i < 12; ++i)
        settings.addRecentFile(u"/글/%1.txt"_s.arg(i));
    settings.addRecentFile(u"/글/5.txt"_s);
    QCOMPARE(settings.recentFiles().size(), Settings::maxRecentFiles);
    QCOMPARE(settings.recentFiles().first(), u"/글/5.txt"_s);
    QCOMPARE(settings.recentFiles().count(u"/글/5.txt"_s), 1);
    QCOMPARE(settings.recentFiles().at(1), u"/글/11.txt"_s);
}

void TestSettings::namesComeBack()
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    QCOMPARE(settings.names(), NamesSettings{});
    const NamesSettings left{.order = u"name"_s, .types = {u"PS"_s}};
    settings.setNames(left);
    QCOMPARE(settings.names(), left);
}

void TestSettings::libraryComesBack_andTheUsualOneIsNotNamed()
{
    const QString address = u"postgresql://me@server/뉴스"_s;
    QSettings store(path(), QSettings::IniFormat);
    Settings settings(store);
    QCOMPARE(settings.library(u"/usual"_s), u"/usual"_s);
    settings.setLibrary(address);
    store.sync();
    QSettings again(path(), QSettings::IniFormat);
    QCOMPARE(Settings(again).library(u"/usual"_s), address);
    settings.setLibrary({});
    QVERIFY(!store.contains(u"library/location"_s));
    QCOMPARE(settings.library(u"/moved"_s), u"/moved"_s);
}

void TestSettings::emptyFileGivesTheDefaults()
{
    QSettings store(m_folder.filePath(u"nothing.ini"_s), QSettings::IniFormat);
    QCOMPARE(Settings(store).reading(), ReadingSettings{});
    QCOMPARE(Settings(store).lastFolder(), QString());
}

void TestSettings::choicesComeBack()
{
    const ReadingSettings chosen{.theme = u"sepia"_s,
        .typeface = u"serif"_s,
        .textPercent = 140,
        .lineSpacing = 1.9,
        .language = u"en"_s,
        .columnsFollow = true,
        .passagesJoined = false,
        .sourcesShown = true,
        .picturesShown = true,
        .isOnlyNew = true,
        .fading = 40};
    {
        QSettings store(path(), QSettings::IniFormat);
        Settings(store).setReading(chosen);
    }
    QSettings store(path(), QSettings::IniFormat);
    QCOMPARE(Settings(store).reading(), chosen);
}

void TestSettings::nonsenseReadsAsTheDefault_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("unknown theme") << u"reading/theme"_s << u"plaid"_s;
    QTest::newRow("unknown typeface") << u"reading/typeface"_s << u"comic"_s;
    QTest::newRow("size in words") << u"reading/textPercent"_s << u"large"_s;
    QTest::newRow("spacing in words") << u"reading/lineSpacing"_s << u"wide"_s;
    QTest::newRow("neither yes nor no") << u"reading/columnsFollow"_s << u"maybe"_s;
    QTest::newRow("only new in words") << u"reading/onlyNew"_s << u"perhaps"_s;
    QTest::newRow("fading in words") << u"reading/fading"_s << u"much"_s;
    QTest::newRow("language we do not speak") << u"reading/language"_s << u"tlh"_s;
}

void TestSettings::nonsenseReadsAsTheDefault()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    store.setValue(key, value);
    QCOMPARE(Settings(store).reading(), ReadingSettings{});
}

void TestSettings::unknownKeysStay()
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    store.setValue(u"reading/ofTheFuture"_s, 7);
    Settings(store).setReading({});
    QCOMPARE(store.value(u"reading/ofTheFuture"_s).toInt(), 7);
}

void TestSettings::lastFolderComesBack()
{
    QSettings store(path(), QSettings::IniFormat);
    Settings(store).setLastFolder(u"/기사 모음"_s);
    store.sync();
    QSettings again(path(), QSettings::IniFormat);
    QCOMPARE(Settings(again).lastFolder(), u"/기사 모음"_s);
}

} // namespace naranhi::storage

QObject *makeTestSettings()
{
    return new naranhi::storage::TestSettings;
}

#include "tst_settings.moc"
