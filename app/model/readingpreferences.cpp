// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/readingpreferences.h"

#include <algorithm>

namespace naranhi {

namespace {

constexpr double minLineSpacing = 1.2;
constexpr double maxLineSpacing = 2.4;

} // namespace

ReadingPreferences::ReadingPreferences(QObject *parent)
    : QObject(parent)
{
}

void ReadingPreferences::setTheme(ThemeChoice theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    Q_EMIT themeChanged();
}

void ReadingPreferences::setTypeface(Typeface typeface)
{
    if (typeface == m_typeface)
        return;
    m_typeface = typeface;
    Q_EMIT textSettingChanged();
}

void ReadingPreferences::setTextPercent(int percent)
{
    const int clamped = std::clamp(percent, minTextPercent, maxTextPercent);
    if (clamped == m_textPercent)
        return;
    m_textPercent = clamped;
    Q_EMIT textSettingChanged();
}

void ReadingPreferences::setLineSpacing(double factor)
{
    const double clamped = std::clamp(factor, minLineSpacing, maxLineSpacing);
    if (qFuzzyCompare(clamped, m_lineSpacing))
        return;
    m_lineSpacing = clamped;
    Q_EMIT textSettingChanged();
}

void ReadingPreferences::setColumnsFollow(bool follow)
{
    if (follow == m_columnsFollow)
        return;
    m_columnsFollow = follow;
    Q_EMIT comparingChanged();
}

void ReadingPreferences::setPassagesJoined(bool joined)
{
    if (joined == m_passagesJoined)
        return;
    m_passagesJoined = joined;
    Q_EMIT comparingChanged();
}

void ReadingPreferences::setOnlyNew(bool onlyNew)
{
    if (onlyNew == m_isOnlyNew)
        return;
    m_isOnlyNew = onlyNew;
    Q_EMIT newTextSettingChanged();
}

void ReadingPreferences::setFading(int percent)
{
    const int clamped = std::clamp(percent, 0, 100);
    if (clamped == m_fading)
        return;
    m_fading = clamped;
    Q_EMIT newTextSettingChanged();
}

void ReadingPreferences::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
}

void ReadingPreferences::setSourcesShown(bool shown)
{
    if (shown == m_areSourcesShown)
        return;
    m_areSourcesShown = shown;
    Q_EMIT sourcesShownChanged();
}

void ReadingPreferences::setPicturesShown(bool shown)
{
    if (shown == m_arePicturesShown)
        return;
    m_arePicturesShown = shown;
    Q_EMIT picturesShownChanged();
}

} // namespace naranhi
