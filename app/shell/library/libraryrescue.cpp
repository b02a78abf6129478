// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/library/libraryrescue.h"

#include "shell/appcontext.h"
#include "shell/dialogs.h"

#include <QPointer>

namespace naranhi {

LibraryRescue::LibraryRescue(AppContext &context, Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_dialogs(dialogs)
{
    // Steps of the former library would fit nothing in the one that takes its place.
    connect(&m_worker, &services::WorkRunner::done, this, [this] {
        m_context.undo.clear();
        Q_EMIT reopenRequested();
    });
    connect(&m_worker, &services::WorkRunner::failed, this, [this](const InputFailure &failure) {
        Q_EMIT failed(failure.error);
    });
}

void LibraryRescue::offer(const Error &error)
{
    m_error = error;
    const storage::LibraryLocation where{m_context.libraryLocation};
    LibraryTrouble trouble{.error = error, .where = where.text, .isServer = where.isServer()};
    if (!trouble.isServer)
        trouble.backups = storage::backupsOf(where.text);
    m_dialogs.askAboutLibrary(trouble, [self = QPointer(this)](const LibraryWayOut &way) {
        if (self)
            self->take(way);
    });
}

void LibraryRescue::take(const LibraryWayOut &way)
{
    const QString library = m_context.libraryLocation;
    switch (way.kind) {
    case LibraryWayOut::GoOn:
        break;
    case LibraryWayOut::TryAgain:
        Q_EMIT reopenRequested();
        break;
    case LibraryWayOut::Restore:
        replace([library, backup = way.backup] { return storage::restoreBackup(library, backup); });
        break;
    case LibraryWayOut::StartAfresh:
        replace([library]() -> Result<void> {
            return storage::moveAside(library).map([](const QString &) {});
        });
        break;
    }
}

void LibraryRescue::replace(const services::WorkRunner::Work &work)
{
    m_context.library.close([self = QPointer(this), work] {
        if (self)
            self->m_worker.run(self->m_context.libraryLocation, work);
    });
}

} // namespace naranhi
