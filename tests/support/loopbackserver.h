// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpSocket;

namespace naranhi::test {

// A server on this machine that answers as badly as it is told. What it was asked it remembers.
// Lives in the thread of the test, whose event loop it needs.
class LoopbackServer final
{
public:
    // Given the connection and the request, with all its headers; what it writes is the answer.
    using Behaviour = std::function<void(QTcpSocket &, const QByteArray &request)>;
    enum class Transport { Plain, Tls }; // with a certificate that nobody has reason to believe

    explicit LoopbackServer(Transport transport = Transport::Plain);

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] QUrl url(const QString &path, const QString &host = {}) const;

    void behave(const QString &path, const Behaviour &behaviour);
    void answer(const QString &path, const QByteArray &body, const QByteArray &headers = {});
    void answerStatus(const QString &path, int status, const QByteArray &headers = {});

    [[nodiscard]] QByteArray lastRequest() const { return m_requests.value(m_requests.size() - 1); }
    [[nodiscard]] QList<QByteArray> requests() const { return m_requests; }
    [[nodiscard]] int requestsFor(const QString &path) const;
    [[nodiscard]] int mostConnections() const { return m_most; } // that were open at once

private:
    void accept();
    void listenTo(QTcpSocket &socket);
    void serve(QTcpSocket &socket, const QByteArray &request);

    std::unique_ptr<QTcpServer> m_server;
    QHash<QString, Behaviour> m_behaviours;
    QList<QByteArray> m_requests;
    int m_open = 0;
    int m_most = 0;
};

// The certificate of servers with Transport::Tls, for a test that has reason to believe it.
[[nodiscard]] QByteArray loopbackCertificate();

// "200 OK" with these headers, a length and a body.
[[nodiscard]] QByteArray httpAnswer(const QByteArray &body, const QByteArray &headers = {});

// Bad manners: the beginning of an answer, and then …
[[nodiscard]] LoopbackServer::Behaviour fallSilentAfter(const QByteArray &beginning);
[[nodiscard]] LoopbackServer::Behaviour hangUpAfter(const QByteArray &beginning);
[[nodiscard]] LoopbackServer::Behaviour dripAfter(const QByteArray &beginning); // for ever
[[nodiscard]] LoopbackServer::Behaviour pourAfter(const QByteArray &beginning); // for ever, fast

} // namespace naranhi::test
