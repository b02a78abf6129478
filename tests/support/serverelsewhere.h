// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loopbackserver.h"

#include <QThread>

#include <utility>

namespace naranhi::test {

// A server on this machine in a thread of its own, for what waits and so does not serve the thread
// of the test.
class ServerElsewhere final
{
public:
    ServerElsewhere()
    {
        m_there.moveToThread(&m_thread);
        m_thread.start();
        there([this] { m_server = std::make_unique<LoopbackServer>(); });
    }

    ~ServerElsewhere()
    {
        there([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    ServerElsewhere(const ServerElsewhere &) = delete;
    ServerElsewhere &operator=(const ServerElsewhere &) = delete;

    // Does something with the server, in its thread, and waits until that is done.
    template <typename Act> void inside(const Act &act)
    {
        there([this, &act] { act(*m_server); });
    }

    void answer(const QString &path, const QByteArray &body, const QByteArray &headers = {})
    {
        inside([&](LoopbackServer &server) { server.answer(path, body, headers); });
    }

    [[nodiscard]] QString address(const QString &path)
    {
        QString address;
        inside([&](LoopbackServer &server) { address = server.url(path).toString(); });
        return address;
    }

private:
    template <typename Act> void there(const Act &act)
    {
        QMetaObject::invokeMethod(&m_there, act, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_there; // lives in the thread, and leads into it
    std::unique_ptr<LoopbackServer> m_server;
};

} // namespace naranhi::test
