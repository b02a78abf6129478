// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferencesettings.h"

#include "model/readingpreferences.h"
#include "shell/choicewords.h"
#include "storage/settings.h"

namespace naranhi {

void restorePreferences(const storage::Settings &settings, ReadingPreferences &preferences)
{
    const storage::ReadingSettings kept = settings.reading();
    preferences.setTheme(themeOf(kept.theme).value_or(ThemeChoice::System));
    preferences.setTypeface(typefaceOf(kept.typeface).value_or(Typeface::Sans));
    preferences.setTextPercent(kept.textPercent);
    preferences.setLineSpacing(kept.lineSpacing);
    preferences.setLanguage(kept.language);
}

void rememberPreferences(storage::Settings &settings, ReadingPreferences &preferences)
{
    const auto remember = [&settings, &preferences] {
        settings.setReading({.theme = wordOf(preferences.theme()),
            .typeface = wordOf(preferences.typeface()),
            .textPercent = preferences.textPercent(),
            .lineSpacing = preferences.lineSpacing(),
            .language = preferences.language()});
    };
    QObject::connect(&preferences, &ReadingPreferences::themeChanged, &preferences, remember);
    QObject::connect(&preferences, &ReadingPreferences::textSettingChanged, &preferences, remember);
    QObject::connect(&preferences, &ReadingPreferences::languageChanged, &preferences, remember);
}

} // namespace naranhi
