// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"
#include "domain/result.h"
#include "shell/failures/waysout.h"

#include <QObject>

namespace naranhi {

class AppContext;
class Dialogs;
class LibraryActs;
class MessageBar;

// Says which inputs could not be read and why, offers ways out of it, and goes them. Lives on the
// GUI thread.
class FailureHelp final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FailureHelp)

public:
    struct Hands
    {
        MessageBar &messages;
        Dialogs &dialogs;
        LibraryActs &library;
    };

    FailureHelp(AppContext &context, const Hands &hands, QObject *parent = nullptr);

private:
    void take(const InputFailure &failure);
    void lookForStored(const InputFailure &failure);
    void show(const InputFailure &failure, StoredId stored);
    void go(WayOut way, const InputFailure &failure, StoredId stored);
    void paste(const InputFailure &failure);

    AppContext &m_context;
    Hands m_hands;
    QList<InputFailure> m_waiting; // for the library, which is not open yet
};

} // namespace naranhi
