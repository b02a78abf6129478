// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"

#include <array>

namespace naranhi {

namespace {

using Hues = std::array<QRgb, entityHues>;

constexpr Hues entitiesOnLight{
    0x0067a8, 0xc24e00, 0x00805e, 0xb0447f, 0x9a7200, 0x2e8fc4, 0x6b5bb5, 0x5a6470};
constexpr Hues entitiesOnDark{
    0x6cb6f5, 0xf0945a, 0x5ccba0, 0xe58fbb, 0xe3c04f, 0x9adcf7, 0xb3a6f0, 0xc2c8ce};
constexpr Hues outletsOnLight{
    0x3e5c76, 0x8a3b2e, 0x4f6b2b, 0x7a3e6b, 0x7a5c00, 0x2f6f73, 0x5b4b8a, 0x705a3c};
constexpr Hues outletsOnDark{
    0xa9c1d9, 0xe0a79c, 0xbacf9a, 0xd9aecf, 0xd8c48a, 0x9ccfd2, 0xc0b5e3, 0xd3bfa3};

QColor hueAt(const Hues &hues, int index)
{
    return QColor(hues.at(static_cast<size_t>(qMax(index, 0)) % hues.size()));
}

QColor mixed(const QColor &under, const QColor &over, float share)
{
    const auto channel = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(channel(under.redF(), over.redF()),
        channel(under.greenF(), over.greenF()),
        channel(under.blueF(), over.blueF()));
}

Theme lightTheme()
{
    return {.isDark = false,
        .ground = QColor(0xf6f4ef),
        .page = QColor(0xfffefb),
        .ink = QColor(0x22211e),
        .soft = QColor(0x6a665d),
        .hairline = QColor(0xe2ddd2),
        .accent = QColor(0x2d5f8a),
        .onAccent = QColor(0xffffff),
        .warning = QColor(0xa8321f)};
}

Theme darkTheme()
{
    return {.isDark = true,
        .ground = QColor(0x1b1c1e),
        .page = QColor(0x232427),
        .ink = QColor(0xe4e2dc),
        .soft = QColor(0x9f9b92),
        .hairline = QColor(0x37383b),
        .accent = QColor(0x8fbce6),
        .onAccent = QColor(0x16202a),
        .warning = QColor(0xf08a78)};
}

Theme sepiaTheme()
{
    return {.isDark = false,
        .ground = QColor(0xece2cd),
        .page = QColor(0xf6eedb),
        .ink = QColor(0x35291a),
        .soft = QColor(0x6b5c45),
        .hairline = QColor(0xd8cbb0),
        .accent = QColor(0x2f5f86),
        .onAccent = QColor(0xffffff),
        .warning = QColor(0x96301f)};
}

Theme highContrastTheme(bool dark)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return {.isDark = dark,
        .ground = dark ? black : white,
        .page = dark ? black : white,
        .ink = dark ? white : black,
        .soft = dark ? QColor(0xe0e0e0) : QColor(0x2b2b2b),
        .hairline = dark ? QColor(0x9a9a9a) : QColor(0x5a5a5a),
        .accent = dark ? QColor(0x7fd0ff) : QColor(0x00427a),
        .onAccent = dark ? black : white,
        .warning = dark ? QColor(0xffb0a0) : QColor(0x8c0000)};
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

} // namespace

QColor Theme::entity(int colour) const
{
    return hueAt(isDark ? entitiesOnDark : entitiesOnLight, colour);
}

QColor Theme::outlet(int row) const
{
    return hueAt(isDark ? outletsOnDark : outletsOnLight, row);
}

QColor Theme::tint(int colour, bool lit) const
{
    // Light ink on a light hue loses contrast sooner than dark ink does.
    const float strong = isDark ? 0.34F : 0.42F;
    return mixed(page, entity(colour), lit ? strong : 0.15F);
}

Theme themeFor(ThemeChoice choice, const QPalette &system)
{
    switch (choice) {
    case ThemeChoice::Light:
        return lightTheme();
    case ThemeChoice::Dark:
        return darkTheme();
    case ThemeChoice::Sepia:
        return sepiaTheme();
    case ThemeChoice::HighContrast:
        return highContrastTheme(isDarkPalette(system));
    case ThemeChoice::System:
        break;
    }
    return isDarkPalette(system) ? darkTheme() : lightTheme();
}

QPalette paletteFor(const Theme &theme)
{
    const QColor lifted = mixed(theme.ground, theme.page, 0.6F);
    QPalette palette(theme.ink,
        lifted,
        mixed(lifted, Qt::white, theme.isDark ? 0.12F : 0.7F),
        mixed(theme.ground, theme.ink, 0.35F),
        theme.hairline,
        theme.ink,
        theme.onAccent,
        theme.page,
        theme.ground);
    palette.setColor(QPalette::AlternateBase, theme.ground);
    palette.setColor(QPalette::ToolTipBase, theme.page);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.soft);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(theme.ground, theme.ink, 0.45F));
    return palette;
}

} // namespace naranhi
