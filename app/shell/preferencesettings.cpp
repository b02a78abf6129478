// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferencesettings.h"

#include "model/readingpreferences.h"
#include "shell/choicewords.h"
#include "storage/settings.h"
#include "widgets/entities/entitypanel.h"

namespace naranhi {

namespace {

NamesView namesViewOf(const storage::NamesSettings &kept)
{
    NamesView view{.order = entityOrderOf(kept.order).value_or(EntityOrder::MostMentioned)};
    for (const EntityType type : {EntityType::Person,
             EntityType::Place,
             EntityType::Organisation,
             EntityType::Work,
             EntityType::Quantity})
        if (kept.types.contains(tagOf(type)))
            view.types += type;
    return view;
}

storage::NamesSettings settingsOf(const NamesView &view)
{
    storage::NamesSettings kept{.order = wordOf(view.order), .types = {}};
    for (const EntityType type : view.types)
        kept.types += tagOf(type);
    kept.types.sort();
    return kept;
}

} // namespace

void restorePreferences(const storage::Settings &settings, ReadingPreferences &preferences)
{
    const storage::ReadingSettings kept = settings.reading();
    preferences.setTheme(themeOf(kept.theme).value_or(ThemeChoice::System));
    preferences.setTypeface(typefaceOf(kept.typeface).value_or(Typeface::Sans));
    preferences.setTextPercent(kept.textPercent);
    preferences.setLineSpacing(kept.lineSpacing);
    preferences.setLanguage(kept.language);
    preferences.setColumnsFollow(kept.columnsFollow);
    preferences.setPassagesJoined(kept.passagesJoined);
    preferences.setSourcesShown(kept.sourcesShown);
    preferences.setPicturesShown(kept.picturesShown);
    preferences.setOnlyNew(kept.isOnlyNew);
    preferences.setFading(kept.fading);
}

void rememberPreferences(storage::Settings &settings, ReadingPreferences &preferences)
{
    const auto remember = [&settings, &preferences] {
        settings.setReading({.theme = wordOf(preferences.theme()),
            .typeface = wordOf(preferences.typeface()),
            .textPercent = preferences.textPercent(),
            .lineSpacing = preferences.lineSpacing(),
            .language = preferences.language(),
            .columnsFollow = preferences.columnsFollow(),
            .passagesJoined = preferences.passagesJoined(),
            .sourcesShown = preferences.areSourcesShown(),
            .picturesShown = preferences.arePicturesShown(),
            .isOnlyNew = preferences.isOnlyNew(),
            .fading = preferences.fading()});
    };
    QObject::connect(
        &preferences, &ReadingPreferences::newTextSettingChanged, &preferences, remember);
    QObject::connect(&preferences, &ReadingPreferences::themeChanged, &preferences, remember);
    QObject::connect(&preferences, &ReadingPreferences::textSettingChanged, &preferences, remember);
    QObject::connect(&preferences, &ReadingPreferences::comparingChanged, &preferences, remember);
    QObject::connect(&preferences, &ReadingPreferences::languageChanged, &preferences, remember);
    QObject::connect(
        &preferences, &ReadingPreferences::sourcesShownChanged, &preferences, remember);
    QObject::connect(
        &preferences, &ReadingPreferences::picturesShownChanged, &preferences, remember);
}

void keepNamesView(storage::Settings &settings, EntityPanel &names)
{
    names.setNamesView(namesViewOf(settings.names()));
    QObject::connect(&names, &EntityPanel::namesViewChanged, &names, [&settings, &names] {
        settings.setNames(settingsOf(names.namesView()));
    });
}

} // namespace naranhi
