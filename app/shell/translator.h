// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace naranhi {

// The languages the window speaks, by their codes: "ko", "en".
[[nodiscard]] QStringList windowLanguages();

// The language to show for a choice; an empty one follows the system, and what we do not speak is
// English.
[[nodiscard]] QString resolvedLanguage(const QString &choice);

// The catalogues in force. Installs them in the application, so that every widget gets a
// LanguageChange event; removes them when destroyed. Also sets the default locale, for dates and
// numbers.
class Translator final
{
public:
    Translator() = default;
    ~Translator();
    Q_DISABLE_COPY_MOVE(Translator)

    void speak(const QString &language);

private:
    QTranslator m_own;
    QTranslator m_qt; // buttons and dialogs of Qt itself, where the system has them
};

} // namespace naranhi
