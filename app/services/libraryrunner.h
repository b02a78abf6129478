// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/librarythread.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace naranhi::services {

// The library as the window uses it: questions and changes are handed over as functions of values,
// done in the background, and answered from the event loop. Questions do not wait for changes.
// Lives on the GUI thread; destroying it finishes the changes that were handed over.
class LibraryRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryRunner)

public:
    explicit LibraryRunner(QObject *parent = nullptr);
    ~LibraryRunner() override;

    // Makes it if there is none. Answered by opened() or failedToOpen().
    void open(const storage::LibraryLocation &location);
    // Lets go of the library when what was handed over is done, so that its file can be moved.
    void close(const std::function<void()> &answer);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const storage::LibraryLocation &location() const { return m_location; }

    template <typename T> using Work = std::function<Result<T>(storage::Library &)>;
    template <typename T> using Answer = std::function<void(const Result<T> &)>;

    // `work` runs on the library's thread and takes along values only; `answer` is called here,
    // unless this was destroyed or another library opened meanwhile. Changes are done in order.
    // While no library is open, both are passed over.
    template <typename T> void ask(const Work<T> &work, const Answer<T> &answer)
    {
        hand(m_reader, work, answer);
    }
    template <typename T> void change(const Work<T> &work, const Answer<T> &answer)
    {
        hand(m_writer, work, answer);
    }

    // Stores an article and finds its story. Answered by stored() or storeFailed().
    void store(const Article &article, const QDateTime &fetched);
    [[nodiscard]] bool isStoring() const { return m_storing > 0; }

Q_SIGNALS:
    void opened(bool isReadOnly);
    void failedToOpen(const naranhi::Error &error);
    void unsound(const naranhi::Error &error); // the check after an unclean end found damage
    void backupFailed(const naranhi::Error &error);
    void changed(); // by this or another program; at most once a second
    void stored(const naranhi::Article &article, const naranhi::Stored &stored);
    void storeFailed(const naranhi::Article &article, const naranhi::Error &error);

private:
    template <typename T>
    void hand(LibraryThread &thread, const Work<T> &work, const Answer<T> &answer)
    {
        thread.run([this, work, answer, run = m_run](storage::Library &library) {
            post(run, [answer, result = work(library)] { answer(result); });
        });
    }
    void post(int run, const std::function<void()> &tell);
    int startAnew();
    void openReader(int run);
    void lookAfter();
    void lookForChanges();

    LibraryThread m_reader;
    LibraryThread m_writer;
    storage::LibraryLocation m_location;
    QTimer m_look;
    qint64 m_changeNumber = -1;
    int m_run = 0; // raised by open(): what was posted before is then stale
    int m_storing = 0;
    bool m_isOpen = false;
    bool m_isLooking = false;
};

} // namespace naranhi::services
