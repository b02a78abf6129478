// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/librarylisting.h"
#include "model/readingfocus.h"
#include "model/readingpreferences.h"
#include "model/readingsession.h"
#include "services/articleloader.h"
#include "services/feedkeeper.h"
#include "services/feedsearch.h"
#include "services/fulltexts.h"
#include "services/libraryrunner.h"
#include "services/network.h"
#include "services/storyrunner.h"
#include "shell/articleopener.h"
#include "shell/picturekeeper.h"
#include "shell/storyupdater.h"
#include "shell/translator.h"
#include "storage/correctionstore.h"
#include "storage/sessionstore.h"
#include "storage/settings.h"
#include "widgets/common/picturesource.h"
#include "widgets/common/readingcontext.h"
#include "widgets/common/themesource.h"

#include <QSettings>
#include <QUndoStack>

namespace naranhi {

// Where the program keeps what it remembers. Only main() asks the system for these.
struct AppPaths
{
    QString settings; // an INI file
    QString session; // a JSON file
    QString corrections; // those that hold always; a JSON file
    QString library{}; // a file of SQLite's; empty: none is kept
    QString pictures{}; // a folder that the system may empty; none: nothing is kept
};

// The composition root: owns everything that outlives a window, as members in the order in which
// they need each other. Made on the stack of main() (or of a test); lives on the GUI thread.
class AppContext final
{
public:
    // `system` is the palette that the system started with.
    AppContext(const AppPaths &paths, const QPalette &system);
    Q_DISABLE_COPY_MOVE(AppContext)

    [[nodiscard]] ReadingContext reading()
    {
        return {session, focus, preferences, theme, undo, &pictures};
    }
    // Nothing is being read and the story fits the articles.
    [[nodiscard]] bool isSettled() const { return !loader.isRunning() && updater.isSettled(); }

    QSettings settingsFile;
    storage::Settings settings;
    storage::SessionStore store;
    storage::CorrectionStore correctionStore;
    ReadingPreferences preferences;
    Translator translator;
    ThemeSource theme;
    PictureSource pictures;
    ReadingSession session;
    ReadingFocus focus;
    LibraryListing listing;
    QUndoStack undo;
    services::Network network;
    PictureKeeper pictureKeeper;
    services::ArticleLoader loader;
    services::StoryRunner runner;
    ArticleOpener opener;
    StoryUpdater updater;
    const QString usualLibrary; // empty: none is kept
    // The reader may have set another one than the usual; empty: none is kept.
    QString libraryLocation;
    services::LibraryRunner library;
    services::FeedKeeper feeds; // nothing is updated by itself unless main() wants it
    services::FeedSearch feedSearch;
    services::FullTexts fullTexts;
};

} // namespace naranhi
