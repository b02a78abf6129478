// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QObject>

namespace naranhi {

// The theme in force, for every view: follows the preferences and, for ThemeChoice::System, the
// palette the system started with. Lives on the GUI thread; owns nothing but the value.
class ThemeSource final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemeSource)

public:
    ThemeSource(
        const ReadingPreferences &preferences, const QPalette &system, QObject *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return m_theme; }

Q_SIGNALS:
    void changed();

private:
    void update();

    const ReadingPreferences &m_preferences;
    QPalette m_system;
    Theme m_theme;
};

} // namespace naranhi
