// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/httpexchange.h"

#include "sources/network/addresses.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>

#include <utility>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr int mostCandidates = 3;
constexpr qint64 buffered = 256 * 1024; // what may come before we have looked at it

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxyForQuery(query);
    }
};

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1);
}

bool needsProxy(const QUrl &url)
{
    const QNetworkProxy first
        = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)).value(0);
    return first.type() != QNetworkProxy::NoProxy && first.type() != QNetworkProxy::DefaultProxy;
}

void resolveBySystem(const QString &host,
    QObject *context,
    const std::function<void(const QList<QHostAddress> &, const QString &)> &answer)
{
    QHostInfo::lookupHost(host, context, [answer](const QHostInfo &info) {
        answer(info.addresses(), info.errorString());
    });
}

QByteArray userAgent()
{
    const QString version = QCoreApplication::applicationVersion();
    return (version.isEmpty() ? u"Naranhi"_s : u"Naranhi/"_s + version).toLatin1();
}

QByteArray wanted(FetchKind kind)
{
    switch (kind) {
    case FetchKind::Page:
        return "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.5";
    case FetchKind::Feed:
        return "application/atom+xml,application/rss+xml,application/feed+json,"
               "application/xml;q=0.8,text/xml;q=0.8,*/*;q=0.5";
    case FetchKind::Image:
        return "image/*";
    }
    Q_UNREACHABLE();
}

// As a browser would say it; the address below says a number.
QByteArray hostHeader(const QUrl &url)
{
    return url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toLatin1();
}

Error::Code codeOf(QNetworkReply::NetworkError error, bool headRead)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
        return Error::Code::TimedOut;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return Error::Code::Incomplete;
    default:
        return headRead ? Error::Code::Incomplete : Error::Code::Unreachable;
    }
}

} // namespace

Roads::Roads()
{
    direct.setProxy(QNetworkProxy::NoProxy);
    proxied.setProxyFactory(new SystemProxies);
    for (QNetworkAccessManager *road : {&direct, &proxied})
        road->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpExchange::HttpExchange(
    HttpQuestion question, const FetchOptions &options, Roads &roads, QObject *parent)
    : QObject(parent)
    , m_question(std::move(question))
    , m_options(options)
    , m_roads(roads)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &HttpExchange::giveUpWaiting);
}

HttpExchange::~HttpExchange()
{
    dropReply();
}

void HttpExchange::start()
{
    // Many a server of http waits for ever for what somebody with https has to say.
    m_connectBy = QDeadlineTimer(m_question.isGuess ? m_options.idle / 3 : m_options.idle);
    m_idle.start(std::chrono::milliseconds(m_connectBy.remainingTime()));
    findHost();
}

void HttpExchange::findHost()
{
    const QString host = m_question.url.host();
    const QHostAddress literal(host);
    if (!literal.isNull())
        return check({literal}, {});
    if (isThisMachine(host) && !m_question.mayBePrivate)
        return fail(Error::Code::AddressRefused, host);
    if (!isThisMachine(host) && !m_options.resolve && needsProxy(m_question.url))
        return send(m_roads.proxied, m_question.url);
    const Resolver &resolve = m_options.resolve ? m_options.resolve : resolveBySystem;
    resolve(host, this, [this](const QList<QHostAddress> &found, const QString &problem) {
        check(found, problem);
    });
}

void HttpExchange::check(const QList<QHostAddress> &addresses, const QString &problem)
{
    if (m_isOver)
        return; // it came too late
    if (addresses.isEmpty())
        return fail(Error::Code::Unreachable, problem);
    for (const QHostAddress &address : addresses)
        if ((m_question.mayBePrivate || isPublic(address)) && m_candidates.size() < mostCandidates)
            m_candidates.append(address);
    if (m_candidates.isEmpty())
        return fail(Error::Code::AddressRefused, addresses.first().toString());
    connectToNext();
}

void HttpExchange::connectToNext()
{
    // The time is for all of them together.
    m_idle.start(std::chrono::milliseconds(m_connectBy.remainingTime()) / m_candidates.size());
    QUrl url = m_question.url;
    url.setHost(m_candidates.takeFirst().toString());
    send(m_roads.direct, url);
}

void HttpExchange::send(QNetworkAccessManager &road, const QUrl &url)
{
    dropReply();
    m_distrust.clear();
    m_reply = road.get(requestFor(url));
    m_reply->setReadBufferSize(buffered);
    observe();
}

QNetworkRequest HttpExchange::requestFor(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", userAgent());
    request.setRawHeader("Accept", wanted(m_question.kind));
    if (!m_question.etag.isEmpty())
        request.setRawHeader("If-None-Match", m_question.etag);
    if (!m_question.lastModified.isEmpty())
        request.setRawHeader("If-Modified-Since", m_question.lastModified);
    if (url != m_question.url) {
        request.setRawHeader("Host", hostHeader(m_question.url));
        request.setPeerVerifyName(m_question.url.host(QUrl::FullyEncoded));
    }
    // HTTP/2 would send the number in place of the host's name.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    for (const auto control : {QNetworkRequest::CookieLoadControlAttribute,
             QNetworkRequest::CookieSaveControlAttribute,
             QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(control, QNetworkRequest::Manual);
    request.setRawHeader("Accept-Encoding", "gzip"); // which leaves the unpacking to us
    return request;
}

void HttpExchange::observe()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_connected = true;
        m_idle.start(m_options.idle);
    });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_distrust = errors.isEmpty() ? QString() : errors.first().errorString();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
}

void HttpExchange::readHead()
{
    if (m_unpacker)
        return;
    m_idle.start(m_options.idle);
    m_connected = true;
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.location = m_reply->rawHeader("Location");
    m_answer.retryAfter = m_reply->rawHeader("Retry-After");
    m_answer.contentType = m_reply->rawHeader("Content-Type");
    m_answer.etag = m_reply->rawHeader("ETag");
    m_answer.lastModified = m_reply->rawHeader("Last-Modified");
    if (m_answer.status < 200 || m_answer.status > 299)
        succeed();
    else if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong()
        > m_question.mostBytes)
        fail(Error::Code::TooLarge, {});
    else
        m_unpacker.emplace(m_reply->rawHeader("Content-Encoding"), m_question.mostBytes);
}

void HttpExchange::readBody()
{
    m_idle.start(m_options.idle);
    while (m_reply && m_unpacker && m_reply->bytesAvailable() > 0) {
        switch (m_unpacker->add(m_reply->read(buffered))) {
        case Unpacker::State::Going:
            break;
        case Unpacker::State::TooLarge:
            return fail(Error::Code::TooLarge, {});
        case Unpacker::State::Broken:
            return fail(Error::Code::Incomplete, {});
        }
    }
}

void HttpExchange::finish()
{
    if (!m_distrust.isEmpty())
        return fail(Error::Code::NotTrusted, m_distrust);
    const QNetworkReply::NetworkError error = m_reply->error();
    if (!m_connected && error != QNetworkReply::NoError && !m_candidates.isEmpty())
        return connectToNext();
    if (error != QNetworkReply::NoError)
        return fail(codeOf(error, m_answer.status > 0), m_reply->errorString());
    readBody();
    if (!m_reply)
        return;
    if (!m_unpacker || !m_unpacker->isWhole())
        return fail(Error::Code::Incomplete, {});
    m_answer.bytes = m_unpacker->bytes();
    succeed();
}

void HttpExchange::giveUpWaiting()
{
    if (!m_connected && !m_candidates.isEmpty())
        return connectToNext();
    fail(Error::Code::TimedOut, {});
}

void HttpExchange::succeed()
{
    end();
    Q_EMIT ended(std::move(m_answer));
}

void HttpExchange::fail(Error::Code code, const QString &detail)
{
    end();
    Q_EMIT ended(tl::unexpected(HttpProblem{{code, detail}, m_connected}));
}

void HttpExchange::end()
{
    m_isOver = true;
    m_idle.stop();
    dropReply();
}

void HttpExchange::dropReply()
{
    if (!m_reply)
        return;
    // Not at once: it may be in the middle of telling us something. Its end is the end of the
    // connection; abort() would have Qt complain when the reply is about to fail by itself.
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->deleteLater();
}

} // namespace naranhi::sources
