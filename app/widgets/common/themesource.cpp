// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/themesource.h"

namespace naranhi {

ThemeSource::ThemeSource(
    const ReadingPreferences &preferences, const QPalette &system, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_system(system)
    , m_theme(themeFor(preferences.theme(), system))
{
    connect(&preferences, &ReadingPreferences::themeChanged, this, &ThemeSource::update);
}

void ThemeSource::update()
{
    m_theme = themeFor(m_preferences.theme(), m_system);
    Q_EMIT changed();
}

} // namespace naranhi
