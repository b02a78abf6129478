// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/library/library.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace naranhi::services {

// A thread with a library of its own, to which work is handed one after the other. Lives on the GUI
// thread; destroying it finishes what was handed over.
class LibraryThread final
{
public:
    using Work = std::function<void(storage::Library &)>;

    LibraryThread();
    ~LibraryThread();
    Q_DISABLE_COPY_MOVE(LibraryThread)

    // The answer comes on the library's thread.
    void open(const storage::LibraryLocation &location,
        const std::function<void(const Result<storage::Library *> &)> &answer);
    // After what was handed over is done. The answer comes on the library's thread.
    void close(const std::function<void()> &answer);
    // Passed over while none is open.
    void run(const Work &work);

private:
    QThread m_thread;
    QObject *m_inside; // lives on the thread, as does the library
    std::shared_ptr<std::unique_ptr<storage::Library>> m_library;
};

} // namespace naranhi::services
