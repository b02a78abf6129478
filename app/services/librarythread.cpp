// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/librarythread.h"

#include "comparison/storygrouping.h"

namespace naranhi::services {

LibraryThread::LibraryThread()
    : m_inside(new QObject)
    , m_library(std::make_shared<std::unique_ptr<storage::Library>>())
{
    m_inside->moveToThread(&m_thread);
    m_thread.start();
}

LibraryThread::~LibraryThread()
{
    // Closed where it was opened; events are handled in order, so that all work comes before it.
    QMetaObject::invokeMethod(m_inside, [library = m_library, thread = &m_thread] {
        library->reset();
        thread->quit();
    });
    m_thread.wait();
    delete m_inside; // not before: it may not go while it is still being called
}

void LibraryThread::open(const storage::LibraryLocation &location,
    const std::function<void(const Result<storage::Library *> &)> &answer)
{
    QMetaObject::invokeMethod(m_inside, [library = m_library, location, answer] {
        library->reset();
        Result<std::unique_ptr<storage::Library>> opened
            = storage::Library::open(location, comparison::placeInStories);
        if (!opened) {
            answer(Failure(opened.error()));
            return;
        }
        *library = std::move(*opened);
        answer(library->get());
    });
}

void LibraryThread::close(const std::function<void()> &answer)
{
    QMetaObject::invokeMethod(m_inside, [library = m_library, answer] {
        library->reset();
        answer();
    });
}

void LibraryThread::run(const Work &work)
{
    QMetaObject::invokeMethod(m_inside, [library = m_library, work] {
        if (*library)
            work(**library);
    });
}

} // namespace naranhi::services
