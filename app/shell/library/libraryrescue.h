// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workrunner.h"
#include "shell/library/librarytrouble.h"

namespace naranhi {

class AppContext;
class Dialogs;

// Asks what to do about a library that cannot be opened or is damaged, and does it. The window goes
// on meanwhile. Lives on the GUI thread.
class LibraryRescue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryRescue)

public:
    LibraryRescue(AppContext &context, Dialogs &dialogs, QObject *parent = nullptr);

    void offer(const Error &error);
    void offerAgain() { offer(m_error); }

Q_SIGNALS:
    void reopenRequested(); // what is wrong may be over
    void failed(const naranhi::Error &error);

private:
    void take(const LibraryWayOut &way);
    void replace(const services::WorkRunner::Work &work);

    AppContext &m_context;
    Dialogs &m_dialogs;
    services::WorkRunner m_worker;
    Error m_error;
};

} // namespace naranhi
