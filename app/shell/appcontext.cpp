// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/appcontext.h"

#include "shell/preferencesettings.h"

#include <QApplication>

namespace naranhi {

AppContext::AppContext(const AppPaths &paths, const QPalette &system)
    : settingsFile(paths.settings, QSettings::IniFormat)
    , settings(settingsFile)
    , store(paths.session)
    , correctionStore(paths.corrections)
    , theme(preferences, system)
    , opener(loader, session, undo)
    , updater(session, runner)
{
    restorePreferences(settings, preferences);
    rememberPreferences(settings, preferences);
    const auto speak = [this] { translator.speak(resolvedLanguage(preferences.language())); };
    const auto paint = [this] { QApplication::setPalette(paletteFor(theme.theme())); };
    QObject::connect(&preferences, &ReadingPreferences::languageChanged, &preferences, speak);
    QObject::connect(&theme, &ThemeSource::changed, &theme, paint);
    speak();
    paint();
}

} // namespace naranhi
