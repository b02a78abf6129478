// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace naranhi {

namespace storage {
class Settings;
}
class EntityPanel;
class ReadingPreferences;

// Sets the preferences as the settings remember them.
void restorePreferences(const storage::Settings &settings, ReadingPreferences &preferences);

// Remembers every later change. `settings` must outlive the preferences.
void rememberPreferences(storage::Settings &settings, ReadingPreferences &preferences);

// The same for how the list of names was left: brings it back, and remembers every later change.
void keepNamesView(storage::Settings &settings, EntityPanel &names);

} // namespace naranhi
