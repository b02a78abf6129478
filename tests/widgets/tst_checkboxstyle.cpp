// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/checkboxstyle.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace naranhi;
using namespace Qt::StringLiterals;

namespace {

// Relative luminance as WCAG 2.2 defines it.
double luminance(const QColor &colour)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

constexpr QSize boxSize{16, 16};

QImage drawn(const Theme &theme, QStyle::State state, const QColor &ground)
{
    QImage image(boxSize, QImage::Format_RGB32);
    image.fill(ground);
    QStyleOption option;
    option.rect = image.rect();
    option.palette = paletteFor(theme);
    option.state = state;
    QPainter painter(&image);
    CheckBoxStyle(u"Fusion"_s).drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter);
    return image;
}

double mostContrast(const QImage &image, const QColor &ground)
{
    double most = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
    return most;
}

} // namespace

class TestCheckBoxStyle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxes_areSeenInEveryTheme_data();
    void boxes_areSeenInEveryTheme();
};

void TestCheckBoxStyle::boxes_areSeenInEveryTheme_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << ThemeChoice::Light << false;
    QTest::newRow("dark") << ThemeChoice::Dark << true;
    QTest::newRow("sepia") << ThemeChoice::Sepia << false;
    QTest::newRow("high contrast, light") << ThemeChoice::HighContrast << false;
    QTest::newRow("high contrast, dark") << ThemeChoice::HighContrast << true;
}

void TestCheckBoxStyle::boxes_areSeenInEveryTheme()
{
    QFETCH(const ThemeChoice, choice);
    QFETCH(const bool, dark);
    const QPalette system = dark ? QPalette(Qt::white, Qt::black) : QPalette(Qt::black, Qt::white);
    const Theme theme = themeFor(choice, system);
    const auto enabled = QStyle::State_Enabled;
    for (const QColor &ground : {theme.page, theme.ground}) {
        const QImage empty = drawn(theme, enabled | QStyle::State_Off, ground);
        QVERIFY(mostContrast(empty, ground) >= 3);
        const QImage checked = drawn(theme, enabled | QStyle::State_On, ground);
        const QPoint middle = checked.rect().center();
        QCOMPARE(empty.pixelColor(middle), theme.page);
        QVERIFY(
            mostContrast(checked.copy(QRect(middle - QPoint(3, 3), middle)), theme.page) >= 4.5);
        QVERIFY(drawn(theme, enabled | QStyle::State_NoChange, ground) != empty);
    }
    // Chosen rows are filled with the accent.
    QVERIFY(
        mostContrast(drawn(theme, enabled | QStyle::State_Off, theme.accent), theme.accent) >= 3);
}

QObject *makeTestCheckBoxStyle()
{
    return new TestCheckBoxStyle;
}

#include "tst_checkboxstyle.moc"
