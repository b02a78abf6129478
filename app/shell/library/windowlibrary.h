// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bundles/bundlesaver.h"
#include "shell/bundles/bundletaker.h"
#include "shell/library/libraryacts.h"
#include "shell/library/librarychoice.h"
#include "shell/library/libraryfinder.h"
#include "shell/library/librarykeeper.h"
#include "shell/library/libraryrescue.h"

namespace naranhi {

// The library of a window: puts together what keeps, finds, changes and rescues it, and what takes
// stories in and out as files.
class WindowLibrary final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowLibrary)

public:
    WindowLibrary(AppContext &context, Dialogs &dialogs, QObject *parent = nullptr);

    void begin() { m_keeper.begin(); } // when the articles are open that were left so
    [[nodiscard]] LibraryKeeper &keeper() { return m_keeper; }
    [[nodiscard]] LibraryActs &acts() { return m_acts; }
    [[nodiscard]] LibraryFinder &finder() { return m_finder; }
    [[nodiscard]] BundleTaker &taker() { return m_taker; }
    [[nodiscard]] BundleSaver &saver() { return m_saver; }
    [[nodiscard]] LibraryChoice &choice() { return m_choice; }
    [[nodiscard]] LibraryRescue &rescue() { return m_rescue; }

Q_SIGNALS:
    void said(const QString &message); // for the reader
    void many(); // when it was opened, there was enough in it to be looked at

private:
    void connectParts();
    void connectBundles();
    void connectRescue();
    void count();
    void say(const Error &error);

    AppContext &m_context;
    LibraryKeeper m_keeper;
    LibraryFinder m_finder;
    LibraryActs m_acts;
    LibraryChoice m_choice;
    LibraryRescue m_rescue;
    BundleTaker m_taker;
    BundleSaver m_saver;
    bool m_isNew = false; // opened, and not counted yet
};

} // namespace naranhi
