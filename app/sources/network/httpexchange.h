// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/network/fetching.h"
#include "sources/network/unpacker.h"

#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QTimer>

#include <memory>

class QNetworkReply;

namespace naranhi::sources {

// One request to one address.
struct HttpQuestion
{
    QUrl url;
    FetchKind kind = FetchKind::Page;
    bool mayBePrivate = false;
    bool isGuess = false; // there is something else to try: less time to connect
    qint64 mostBytes = 0;
    QByteArray etag{};
    QByteArray lastModified{};
};

// What a server answered. The body of answers other than 2xx is not read.
struct HttpAnswer
{
    int status = 0;
    QByteArray location{};
    QByteArray retryAfter{};
    QByteArray contentType{};
    QByteArray etag{};
    QByteArray lastModified{};
    QByteArray bytes{};

    bool operator==(const HttpAnswer &) const = default;
};

struct HttpProblem
{
    Error error;
    bool connected = false; // it was there and could be spoken to

    bool operator==(const HttpProblem &) const = default;
};

using HttpOutcome = tl::expected<HttpAnswer, HttpProblem>;

// The ways out: straight, or through the proxy that the system names.
struct Roads
{
    Roads();

    QNetworkAccessManager direct;
    QNetworkAccessManager proxied;
};

// One question and its answer. The host is resolved first, its addresses are checked, and what is
// connected to is one of those that were checked, so that a name which means something else a
// moment later gains nothing. Through a proxy, names are the proxy's business: only addresses given
// as numbers and this machine's own name are refused there. Ends by itself when nothing comes.
class HttpExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)

public:
    HttpExchange(HttpQuestion question, const FetchOptions &options, Roads &roads, QObject *parent);
    ~HttpExchange() override;

    void start(); // once

Q_SIGNALS:
    void ended(const naranhi::sources::HttpOutcome &outcome); // once, and last

private:
    void findHost();
    void check(const QList<QHostAddress> &addresses, const QString &problem);
    void connectToNext();
    void send(QNetworkAccessManager &road, const QUrl &url);
    [[nodiscard]] QNetworkRequest requestFor(const QUrl &url) const;
    void observe();
    void readHead();
    void readBody();
    void finish();
    void giveUpWaiting();
    void succeed();
    void fail(Error::Code code, const QString &detail);
    void end();
    void dropReply();

    HttpQuestion m_question;
    const FetchOptions &m_options;
    Roads &m_roads;
    QList<QHostAddress> m_candidates; // checked, not tried
    QNetworkReply *m_reply = nullptr;
    HttpAnswer m_answer;
    std::optional<Unpacker> m_unpacker; // once the head is read
    QString m_distrust; // why the certificate is not believed
    bool m_connected = false;
    bool m_isOver = false;
    QDeadlineTimer m_connectBy; // to one of the candidates
    QTimer m_idle;
};

} // namespace naranhi::sources
