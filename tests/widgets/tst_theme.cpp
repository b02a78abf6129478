// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readingpreferences.h"
#include "widgets/common/theme.h"
#include "widgets/common/themesource.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace naranhi;
using namespace Qt::StringLiterals;

namespace {

// Relative luminance and contrast as WCAG 2.2 defines them.
double luminance(const QColor &colour)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QPalette systemPalette(bool dark)
{
    return dark ? QPalette(Qt::white, Qt::black) : QPalette(Qt::black, Qt::white);
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void text_hasContrast_data() { themes(); }

    void text_hasContrast()
    {
        QFETCH(const ThemeChoice, choice);
        QFETCH(const bool, dark);
        const Theme theme = themeFor(choice, systemPalette(dark));
        for (const QColor &under : {theme.page, theme.ground}) {
            for (const QColor &text : {theme.ink, theme.soft, theme.accent, theme.warning})
                QVERIFY2(contrast(text, under) >= 4.5,
                    qPrintable(text.name() % u" on "_s % under.name()));
        }
        QVERIFY(contrast(theme.onAccent, theme.accent) >= 4.5);
        for (int hue = 0; hue < entityHues; ++hue) {
            QVERIFY(contrast(theme.ink, theme.tint(hue, false)) >= 4.5);
            QVERIFY(contrast(theme.ink, theme.tint(hue, true)) >= 4.5);
        }
    }

    void marks_haveContrast_data() { themes(); }

    void marks_haveContrast()
    {
        QFETCH(const ThemeChoice, choice);
        QFETCH(const bool, dark);
        const Theme theme = themeFor(choice, systemPalette(dark));
        for (int i = 0; i < entityHues; ++i) {
            QVERIFY2(contrast(theme.entity(i), theme.page) >= 3, qPrintable(QString::number(i)));
            QVERIFY2(contrast(theme.outlet(i), theme.page) >= 3, qPrintable(QString::number(i)));
            QVERIFY2(contrast(theme.outlet(i), theme.ground) >= 3, qPrintable(QString::number(i)));
        }
    }

    void highContrast_isHigher()
    {
        for (const bool dark : {false, true}) {
            const Theme theme = themeFor(ThemeChoice::HighContrast, systemPalette(dark));
            QCOMPARE(theme.isDark, dark);
            QCOMPARE(contrast(theme.ink, theme.page), 21.0);
            for (const QColor &text : {theme.soft, theme.accent, theme.warning})
                QVERIFY(contrast(text, theme.page) >= 7);
            QVERIFY(contrast(theme.hairline, theme.page) >= 3);
        }
    }

    void entities_areToldApart_andRepeatAfterEight()
    {
        const Theme theme = themeFor(ThemeChoice::Light, {});
        for (int i = 0; i < entityHues; ++i) {
            for (int j = 0; j < entityHues; ++j) {
                QCOMPARE(theme.entity(i) == theme.entity(j), i == j);
                QVERIFY(theme.entity(i) != theme.outlet(j));
            }
        }
        QCOMPARE(theme.entity(entityHues), theme.entity(0));
    }

    void systemChoice_followsThePaletteOfTheSystem()
    {
        QVERIFY(themeFor(ThemeChoice::System, systemPalette(true)).isDark);
        QVERIFY(!themeFor(ThemeChoice::System, systemPalette(false)).isDark);
        QVERIFY(!themeFor(ThemeChoice::Sepia, systemPalette(true)).isDark);
    }

    void source_followsThePreferences()
    {
        ReadingPreferences preferences;
        const ThemeSource source(preferences, systemPalette(false));
        QSignalSpy changed(&source, &ThemeSource::changed);
        preferences.setTheme(ThemeChoice::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(source.theme().isDark);
    }

private:
    static void themes()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << ThemeChoice::Light << false;
        QTest::newRow("dark") << ThemeChoice::Dark << true;
        QTest::newRow("sepia") << ThemeChoice::Sepia << false;
        QTest::newRow("high contrast on light") << ThemeChoice::HighContrast << false;
        QTest::newRow("high contrast on dark") << ThemeChoice::HighContrast << true;
    }
};

QObject *makeTestTheme()
{
    return new TestTheme;
}

#include "tst_theme.moc"
