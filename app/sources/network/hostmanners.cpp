// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/hostmanners.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {

HostManners::HostManners(int perHost, int atOnce)
    : m_perHost(perHost)
    , m_atOnce(atOnce)
{
}

bool HostManners::mayConnect(const QString &host, bool isAwaited) const
{
    return (isAwaited || m_open < m_atOnce) && m_connections.value(host) < m_perHost;
}

void HostManners::connected(const QString &host)
{
    ++m_open;
    ++m_connections[host];
}

void HostManners::left(const QString &host)
{
    --m_open;
    if (--m_connections[host] == 0)
        m_connections.remove(host);
}

void HostManners::pause(const QString &host, const QDateTime &until)
{
    m_pauses.insert(host, until);
}

QDateTime HostManners::pausedUntil(const QString &host, const QDateTime &now) const
{
    const QDateTime until = m_pauses.value(host);
    return until > now ? until : QDateTime();
}

std::optional<QDateTime> readRetryAfter(const QByteArray &value, const QDateTime &now)
{
    const QString text = QString::fromLatin1(value.trimmed());
    if (!text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })) {
        // More than a year, and more than fits a number, is as good as never.
        const qint64 most = 366LL * 24 * 3600;
        return now.addSecs(text.size() > 9 ? most : std::min(text.toLongLong(), most));
    }
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return std::max(date, now);
}

} // namespace naranhi::sources
