// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/appcontext.h"

#include "shell/preferencesettings.h"

#include <QApplication>

namespace naranhi {

namespace {

// Pictures are what a page names, not what a person typed: those of private networks stay away.
PictureKeeper::Fetch fetchOver(services::Network &network)
{
    return [&network](const QString &address, const CancelToken &cancel) -> Result<QByteArray> {
        const sources::FetchOutcome outcome = services::Network::wait(
            network.fetch({.address = QUrl(address), .kind = sources::FetchKind::Image}, cancel));
        if (!outcome)
            return Failure(outcome.error().error);
        return outcome->bytes;
    };
}

} // namespace

AppContext::AppContext(const AppPaths &paths, const QPalette &system)
    : settingsFile(paths.settings, QSettings::IniFormat)
    , settings(settingsFile)
    , store(paths.session)
    , correctionStore(paths.corrections)
    , theme(preferences, system)
    , pictureKeeper(pictures, storage::PictureCache(paths.pictures), fetchOver(network))
    , loader(&network)
    , opener(loader, session, undo)
    , updater(session, runner)
    , usualLibrary(paths.library)
    , libraryLocation(paths.library.isEmpty() ? QString() : settings.library(paths.library))
    , feeds(library, network)
    , feedSearch(network)
    , fullTexts(library, network)
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
