// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbackserver.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace naranhi::test {

namespace {

// Made for these tests and known to everyone: good for nothing else.
constexpr char startOfTls = 0x16;

constexpr auto keyOfTheTests = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgwvfuhxnJ4N97p5ze
ZSDFdBqZWb1OFkcUJpuxKI9b01qhRANCAAT4KuwALGVpxp/rMCIYUyTLIs21IsaX
BGfQ7WK6Z6yVsFlmKsDYyq/Dw9Du42N9gSDm4UhLpOdBYWMiD/GQqDtH
-----END PRIVATE KEY-----)";
constexpr auto certificateOfTheTests = R"(-----BEGIN CERTIFICATE-----
MIIBaDCCAQ2gAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
c3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBQxEjAQBgNVBAMM
CWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABPgq7AAsZWnGn+sw
IhhTJMsizbUixpcEZ9DtYrpnrJWwWWYqwNjKr8PD0O7jY32BIObhSEuk50FhYyIP
8ZCoO0ejTjBMMBoGA1UdEQQTMBGCCWxvY2FsaG9zdIcEfwAAATAPBgNVHRMBAf8E
BTADAQH/MB0GA1UdDgQWBBQ+bm2Qg9bcE9Nmwwwu1QRMfF2fJDAKBggqhkjOPQQD
AgNJADBGAiEAolTXeMJ1wgIfx4/z7wXF/Lnvl85FRzOI6IK64ENOvd0CIQChw1+3
2A5L/GoUCIeeML7Yv3ZSYNCc0linqPXr2mWSLQ==
-----END CERTIFICATE-----)";

std::unique_ptr<QTcpServer> makeServer(LoopbackServer::Transport transport)
{
    if (transport == LoopbackServer::Transport::Plain)
        return std::make_unique<QTcpServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(loopbackCertificate()));
    configuration.setPrivateKey(QSslKey(QByteArray(keyOfTheTests), QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

QString pathIn(const QByteArray &request)
{
    return QString::fromLatin1(request.split(' ').value(1));
}

} // namespace

LoopbackServer::LoopbackServer(Transport transport)
    : m_server(makeServer(transport))
{
    QObject::connect(
        m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
            accept();
        });
    if (!m_server->listen(QHostAddress::LocalHost))
        qWarning("the loopback server cannot listen");
}

QUrl LoopbackServer::url(const QString &path, const QString &host) const
{
    const bool isTls = qobject_cast<QSslServer *>(m_server.get()) != nullptr;
    QUrl url(path);
    url.setScheme(isTls ? u"https"_s : u"http"_s);
    url.setHost(host.isEmpty() ? u"127.0.0.1"_s : host);
    url.setPort(port());
    return url;
}

void LoopbackServer::behave(const QString &path, const Behaviour &behaviour)
{
    m_behaviours.insert(path, behaviour);
}

void LoopbackServer::answer(const QString &path, const QByteArray &body, const QByteArray &headers)
{
    const QByteArray whole = httpAnswer(body, headers);
    behave(path, [whole](QTcpSocket &socket, const QByteArray &) { socket.write(whole); });
}

void LoopbackServer::answerStatus(const QString &path, int status, const QByteArray &headers)
{
    const QByteArray whole = "HTTP/1.1 " + QByteArray::number(status)
        + " Whatever\r\nContent-Length: 0\r\n" + headers + "\r\n";
    behave(path, [whole](QTcpSocket &socket, const QByteArray &) { socket.write(whole); });
}

int LoopbackServer::requestsFor(const QString &path) const
{
    return static_cast<int>(std::count_if(m_requests.begin(),
        m_requests.end(),
        [&path](const QByteArray &request) { return pathIn(request) == path; }));
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_most = std::max(m_most, ++m_open);
        QObject::connect(socket, &QTcpSocket::disconnected, m_server.get(), [this, socket] {
            --m_open;
            socket->deleteLater();
        });
        listenTo(*socket);
    }
}

// Requests of GET only: they end with their headers.
void LoopbackServer::listenTo(QTcpSocket &socket)
{
    auto heard = std::make_shared<QByteArray>();
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this, &socket, heard] {
        *heard += socket.readAll();
        if (heard->startsWith(startOfTls))
            socket.abort();
        for (qsizetype end = heard->indexOf("\r\n\r\n"); end >= 0;
             end = heard->indexOf("\r\n\r\n")) {
            const QByteArray request = heard->first(end);
            heard->remove(0, end + 4);
            serve(socket, request);
        }
    });
}

void LoopbackServer::serve(QTcpSocket &socket, const QByteArray &request)
{
    m_requests.append(request);
    const auto behaviour = m_behaviours.constFind(pathIn(request));
    if (behaviour != m_behaviours.cend())
        (*behaviour)(socket, request);
    else
        socket.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
}

QByteArray loopbackCertificate()
{
    return certificateOfTheTests;
}

QByteArray httpAnswer(const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + headers + "\r\n" + body;
}

LoopbackServer::Behaviour fallSilentAfter(const QByteArray &beginning)
{
    return [beginning](QTcpSocket &socket, const QByteArray &) { socket.write(beginning); };
}

LoopbackServer::Behaviour hangUpAfter(const QByteArray &beginning)
{
    return [beginning](QTcpSocket &socket, const QByteArray &) {
        socket.write(beginning);
        socket.disconnectFromHost();
    };
}

LoopbackServer::Behaviour dripAfter(const QByteArray &beginning)
{
    return [beginning](QTcpSocket &socket, const QByteArray &) {
        socket.write(beginning);
        auto *drip = new QTimer(&socket);
        QObject::connect(drip, &QTimer::timeout, &socket, [&socket] {
            socket.write("x");
            socket.flush();
        });
        drip->start(5ms);
    };
}

LoopbackServer::Behaviour pourAfter(const QByteArray &beginning)
{
    return [beginning](QTcpSocket &socket, const QByteArray &) {
        socket.write(beginning);
        const auto pour = [&socket] { socket.write(QByteArray(65536, 'x')); };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, pour);
        pour();
    };
}

} // namespace naranhi::test
