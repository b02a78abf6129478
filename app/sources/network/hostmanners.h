// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>

namespace naranhi::sources {

// How each host is treated: how many connections it has, and until when it wants to be left alone.
// What a person waits for need not wait for what comes by itself, only for its own host.
class HostManners final
{
public:
    HostManners(int perHost, int atOnce);

    [[nodiscard]] bool mayConnect(const QString &host, bool isAwaited) const;
    void connected(const QString &host); // one more; each is followed by a left()
    void left(const QString &host);

    void pause(const QString &host, const QDateTime &until);
    // Invalid: it has not asked to be left alone, or that is over.
    [[nodiscard]] QDateTime pausedUntil(const QString &host, const QDateTime &now) const;

private:
    int m_perHost;
    int m_atOnce;
    int m_open = 0;
    QHash<QString, int> m_connections;
    QHash<QString, QDateTime> m_pauses;
};

// When to ask again, by the value of Retry-After: seconds, or a date of HTTP. Nothing when it is
// neither; `now` for a date that is over.
[[nodiscard]] std::optional<QDateTime> readRetryAfter(
    const QByteArray &value, const QDateTime &now);

} // namespace naranhi::sources
