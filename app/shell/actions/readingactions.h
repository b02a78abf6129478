// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingpreferences.h"
#include "shell/actions/actionset.h"

#include <QActionGroup>

#include <functional>

namespace naranhi {

// How the page is set and the window speaks: each act changes the preferences, which tell
// everybody.
class ReadingActions final : public ActionSet
{
    Q_OBJECT

public:
    explicit ReadingActions(ReadingPreferences &preferences, QObject *parent = nullptr);

    void retranslate() override;

    QAction *const larger;
    QAction *const smaller;
    QAction *const standardSize;
    QAction *const sources;
    QAction *const pictures;
    QAction *const onlyNew; // what an earlier column told fades
    // One choice each, in the order of their values.
    QActionGroup *const fadings;
    QActionGroup *const spacings;
    QActionGroup *const typefaces;
    QActionGroup *const themes;
    QActionGroup *const languages;

private:
    void addChoice(QActionGroup *group, const QString &name, const std::function<void()> &choose);
    void addChoices();
    void addLanguages();
    void stepSize(int direction);
    void check();

    ReadingPreferences &m_preferences;
};

} // namespace naranhi
