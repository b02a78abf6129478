// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/fetch.h"

#include "sources/network/hostmanners.h"
#include "sources/webaddress.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isForGood(int status)
{
    return status == 301 || status == 308;
}

QUrl bare(QUrl url)
{
    url.setUserInfo({});
    url.setFragment({});
    return url;
}

Error::Code codeOf(int status)
{
    switch (status) {
    case 404:
    case 410:
        return Error::Code::NoSuchPage;
    case 401:
    case 402:
    case 403:
    case 407:
    case 451:
        return Error::Code::AccessDenied;
    case 429:
    case 503:
        return Error::Code::TryLater;
    default:
        return Error::Code::ServerFailed;
    }
}

qint64 mostBytes(FetchKind kind, const FetchOptions &options)
{
    switch (kind) {
    case FetchKind::Page:
        return options.pageBytes;
    case FetchKind::Feed:
        return options.feedBytes;
    case FetchKind::Image:
        return options.imageBytes;
    }
    Q_UNREACHABLE();
}

// "text/html; charset=EUC-KR" in its two parts.
std::pair<QString, QString> contentTypeOf(const QByteArray &header)
{
    const QStringList parts = QString::fromLatin1(header).split(u';');
    QString charset;
    for (const QString &part : parts.sliced(1))
        if (part.section(u'=', 0, 0).trimmed().compare("charset"_L1, Qt::CaseInsensitive) == 0)
            charset = part.section(u'=', 1).remove(u'"').remove(u'\'').trimmed();
    return {parts.first().trimmed().toLower(), charset};
}

} // namespace

Fetch::Fetch(FetchRequest request, const FetchOptions &options, Roads &roads, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_options(options)
    , m_roads(roads)
    , m_url(bare(m_request.address))
{
    m_request.address = m_url;
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(options.total);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(tl::unexpected(FetchFailure{{Error::Code::TimedOut, {}}}));
    });
}

void Fetch::goOn()
{
    if (!isOfTheWeb(m_url))
        return end({{Error::Code::UnsupportedInput, m_url.toString()}});
    if (!m_deadline.isActive())
        m_deadline.start();
    m_exchange = new HttpExchange(question(), m_options, m_roads, this);
    connect(m_exchange, &HttpExchange::ended, this, &Fetch::take);
    m_exchange->start();
}

void Fetch::end(const FetchFailure &failure)
{
    finish(tl::unexpected(failure));
}

HttpQuestion Fetch::question() const
{
    return {.url = m_url,
        .kind = m_request.kind,
        .mayBePrivate = m_request.typed && m_url.host() == m_request.address.host(),
        .isGuess = m_request.schemeGuessed && m_redirects == 0,
        .mostBytes = mostBytes(m_request.kind, m_options),
        .etag = m_request.etag,
        .lastModified = m_request.lastModified};
}

void Fetch::take(const HttpOutcome &outcome)
{
    m_exchange->deleteLater();
    m_exchange = nullptr;
    if (outcome)
        takeAnswer(*outcome);
    else
        takeProblem(outcome.error());
}

// A certificate that is not believed is no reason to do without any.
void Fetch::takeProblem(const HttpProblem &problem)
{
    const Error::Code code = problem.error.code;
    const bool nothingThere
        = code == Error::Code::Unreachable || (code == Error::Code::TimedOut && !problem.connected);
    if (!m_request.schemeGuessed || m_redirects > 0 || !nothingThere)
        return finish(tl::unexpected(FetchFailure{problem.error}));
    m_request.schemeGuessed = false;
    m_url.setScheme(u"http"_s);
    Q_EMIT arrived();
}

void Fetch::takeAnswer(const HttpAnswer &answer)
{
    const bool asked = !m_request.etag.isEmpty() || !m_request.lastModified.isEmpty();
    if (isRedirect(answer.status))
        follow(answer);
    else if (answer.status == 206)
        finish(tl::unexpected(FetchFailure{{Error::Code::Incomplete, {}}, answer.status}));
    else if (answer.status / 100 == 2 || (answer.status == 304 && asked))
        succeed(answer);
    else
        refuse(answer);
}

void Fetch::follow(const HttpAnswer &answer)
{
    const QUrl to
        = bare(m_url.resolved(QUrl::fromEncoded(answer.location.trimmed(), QUrl::TolerantMode)));
    if (answer.location.trimmed().isEmpty() || m_redirects == m_options.redirects || !mayFollow(to))
        return finish(
            tl::unexpected(FetchFailure{{Error::Code::BadRedirect, to.toString()}, answer.status}));
    ++m_redirects;
    m_movedForGood = m_movedForGood && isForGood(answer.status);
    if (m_movedForGood)
        m_movedTo = to;
    m_url = to;
    Q_EMIT arrived();
}

bool Fetch::mayFollow(const QUrl &to) const
{
    if (!isOfTheWeb(to))
        return false;
    // Where nobody asked for https, a site may say that it speaks http only.
    const bool httpWillDo = m_request.schemeGuessed && to.host() == m_request.address.host();
    return to.scheme() == "https"_L1 || m_url.scheme() == "http"_L1 || httpWillDo;
}

void Fetch::refuse(const HttpAnswer &answer)
{
    FetchFailure failure{{codeOf(answer.status), u"HTTP %1"_s.arg(answer.status)}, answer.status};
    if (failure.error.code == Error::Code::TryLater) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const std::optional<QDateTime> told = readRetryAfter(answer.retryAfter, now);
        const QDateTime latest = now.addSecs(m_options.longestPause.count());
        if (told)
            failure.askAgainAt = std::min(*told, latest);
        else if (answer.status == 429)
            failure.askAgainAt = now.addSecs(m_options.shortestPause.count());
    }
    finish(tl::unexpected(failure));
}

void Fetch::succeed(const HttpAnswer &answer)
{
    const auto [contentType, charset] = contentTypeOf(answer.contentType);
    Fetched fetched{.address = m_url,
        .movedTo = m_movedTo,
        .bytes = answer.bytes,
        .contentType = contentType,
        .charset = charset,
        .etag = answer.etag,
        .lastModified = answer.lastModified,
        .notModified = answer.status == 304};
    // An answer that nothing has changed need not say it all again.
    if (fetched.notModified && fetched.etag.isEmpty() && fetched.lastModified.isEmpty()) {
        fetched.etag = m_request.etag;
        fetched.lastModified = m_request.lastModified;
    }
    finish(fetched);
}

void Fetch::finish(const FetchOutcome &outcome)
{
    m_deadline.stop();
    delete std::exchange(m_exchange, nullptr);
    Q_EMIT ended(outcome);
}

} // namespace naranhi::sources
