// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workrunner.h"
#include "shell/library/librarytrouble.h"

namespace naranhi {

namespace storage {
struct Rescued;
}
class AppContext;
class Dialogs;
class LibraryChoice;

// Asks what to do about a library that cannot be opened or is damaged, and does it. The window goes
// on meanwhile. When something could not be done, the library is opened again as it was. Lives on
// the GUI thread.
class LibraryRescue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryRescue)

public:
    LibraryRescue(
        AppContext &context, LibraryChoice &choice, Dialogs &dialogs, QObject *parent = nullptr);

    void offer(const Error &error); // and says it
    void offerAgain();
    void cancel(); // saving; all is then as it was

Q_SIGNALS:
    void reopenRequested(); // what is wrong may be over
    void failed(const naranhi::Error &error);
    void said(const QString &message); // for the reader
    void progressed(int done, int total); // in saving; 0 of 0: it has begun
    void finished(); // that

private:
    [[nodiscard]] LibraryTrouble trouble() const;
    void ask(const LibraryTrouble &trouble);
    void take(const LibraryWayOut &way);
    void replace(const services::WorkRunner::Work &work);
    void save();
    void whenClosed(const std::function<void()> &then);
    void tellSaved(const storage::Rescued &rescued);
    void tellFailure(const Error &error);

    AppContext &m_context;
    LibraryChoice &m_choice;
    Dialogs &m_dialogs;
    Error m_error;
    bool m_isSaving = false;
    bool m_isCancelled = false; // maybe before it has begun
    services::WorkRunner m_worker;
};

} // namespace naranhi
