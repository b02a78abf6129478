// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/choicewords.h"
#include "shell/errorsentences.h"
#include "shell/preferencesettings.h"
#include "shell/translator.h"
#include "storage/settings.h"
#include "widgets/common/timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace naranhi;
using namespace Qt::StringLiterals;

class TestShellWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyError_hasASentenceOfItsOwn();
    void failure_namesTheFile();
    void choices_haveWordsThatLeadBack();
    void preferences_areRemembered();
    void language_resolved_data();
    void language_resolved();
    void korean_isSpoken();
    void numbers_haveTheirPlurals_data();
    void numbers_haveTheirPlurals();
};

void TestShellWords::everyError_hasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    const int codes = static_cast<int>(Error::Code::Incomplete) + 1;
    for (int code = 0; code < codes; ++code)
        sentences += sentenceFor(Error{static_cast<Error::Code>(code), {}});
    QCOMPARE(sentences.size(), codes);
    QVERIFY(!sentences.contains(QString()));
}

void TestShellWords::failure_namesTheFile()
{
    const InputFailure failure{u"/somewhere/article.txt"_s, {Error::Code::NotFound, {}}};
    QVERIFY(sentenceFor(failure).startsWith(u"article.txt: "_s));
}

void TestShellWords::choices_haveWordsThatLeadBack()
{
    for (const ThemeChoice theme : {ThemeChoice::System,
             ThemeChoice::Light,
             ThemeChoice::Dark,
             ThemeChoice::Sepia,
             ThemeChoice::HighContrast})
        QCOMPARE(themeOf(wordOf(theme)), theme);
    for (const Typeface typeface : {Typeface::Sans, Typeface::Serif, Typeface::System})
        QCOMPARE(typefaceOf(wordOf(typeface)), typeface);
    QVERIFY(!themeOf(u"pink"_s));
}

void TestShellWords::preferences_areRemembered()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    {
        QSettings file(path, QSettings::IniFormat);
        storage::Settings settings(file);
        ReadingPreferences preferences;
        rememberPreferences(settings, preferences);
        preferences.setTheme(ThemeChoice::Sepia);
        preferences.setTypeface(Typeface::Serif);
        preferences.setTextPercent(150);
        preferences.setLineSpacing(2.0);
        preferences.setLanguage(u"ko"_s);
        preferences.setOnlyNew(true);
        preferences.setFading(40);
    }
    QSettings file(path, QSettings::IniFormat);
    const storage::Settings settings(file);
    ReadingPreferences preferences;
    restorePreferences(settings, preferences);
    QCOMPARE(preferences.theme(), ThemeChoice::Sepia);
    QCOMPARE(preferences.typeface(), Typeface::Serif);
    QCOMPARE(preferences.textPercent(), 150);
    QCOMPARE(preferences.lineSpacing(), 2.0);
    QCOMPARE(preferences.language(), u"ko"_s);
    QVERIFY(preferences.isOnlyNew());
    QCOMPARE(preferences.fading(), 40);
}

void TestShellWords::language_resolved_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("language");
    QTest::newRow("Korean") << u"ko"_s << u"ko"_s;
    QTest::newRow("Korean of Korea") << u"ko_KR"_s << u"ko"_s;
    QTest::newRow("English") << u"en"_s << u"en"_s;
    QTest::newRow("one we do not speak") << u"fr"_s << u"en"_s;
}

void TestShellWords::language_resolved()
{
    QFETCH(QString, choice);
    QFETCH(QString, language);
    QCOMPARE(resolvedLanguage(choice), language);
}

void TestShellWords::korean_isSpoken()
{
    const QString english = sentenceFor(Error{Error::Code::Empty, {}});
    {
        Translator translator;
        translator.speak(u"ko"_s);
        QCOMPARE(sentenceFor(Error{Error::Code::Empty, {}}), u"비어 있습니다."_s);
        QCOMPARE(QLocale().language(), QLocale::Korean);
    }
    QCOMPARE(sentenceFor(Error{Error::Code::Empty, {}}), english);
    QLocale::setDefault(QLocale::system());
}

void TestShellWords::numbers_haveTheirPlurals_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("English, one") << u"en"_s << u"P1M"_s << u"1 month"_s;
    QTest::newRow("English, more") << u"en"_s << u"P7M"_s << u"7 months"_s;
    QTest::newRow("Korean, one") << u"ko"_s << u"P1M"_s << u"1개월"_s;
    QTest::newRow("Korean, more") << u"ko"_s << u"P7M"_s << u"7개월"_s;
}

void TestShellWords::numbers_haveTheirPlurals()
{
    QFETCH(const QString, language);
    QFETCH(const QString, value);
    Translator translator;
    translator.speak(language);
    QTEST(timeText(value, QLocale(language)), "words");
}

QObject *makeTestShellWords()
{
    return new TestShellWords;
}

#include "tst_shellwords.moc"
