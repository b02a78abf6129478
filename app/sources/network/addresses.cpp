// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/addresses.h"

#include "sources/webaddress.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

// "example.org", "news.example:8080", "localhost", "[::1]": what has neither a dot nor a colon is a
// word, most likely.
bool looksLikeHost(const QUrl &url, const QString &typed)
{
    const QString host = url.host();
    const bool isNumber = !QHostAddress(host).isNull();
    if (isNumber && !typed.contains(host)) // "3.14" would do as one
        return false;
    static const QRegularExpression ending(u"\\.[^.\\s\\d][^.\\s]+\\.?$"_s);
    return host == "localhost"_L1 || isNumber || url.port() > 0 || ending.match(host).hasMatch();
}

struct Network
{
    QLatin1StringView address;
    int bits;
};

template <std::size_t Count>
bool isInAny(const QHostAddress &address, const Network (&networks)[Count])
{
    return std::any_of(std::begin(networks), std::end(networks), [&](const Network &network) {
        return address.isInSubnet(QHostAddress(QString(network.address)), network.bits);
    });
}

// The IANA registries of special-purpose addresses.
bool isPublicV4(const QHostAddress &address)
{
    static constexpr Network setAside[]{{"0.0.0.0"_L1, 8},
        {"10.0.0.0"_L1, 8},
        {"100.64.0.0"_L1, 10},
        {"127.0.0.0"_L1, 8},
        {"169.254.0.0"_L1, 16},
        {"172.16.0.0"_L1, 12},
        {"192.0.0.0"_L1, 24},
        {"192.0.2.0"_L1, 24},
        {"192.88.99.0"_L1, 24},
        {"192.168.0.0"_L1, 16},
        {"198.18.0.0"_L1, 15},
        {"198.51.100.0"_L1, 24},
        {"203.0.113.0"_L1, 24},
        {"224.0.0.0"_L1, 3}};
    return !isInAny(address, setAside);
}

QHostAddress v4At(const Q_IPV6ADDR &bytes, int first, quint8 mask = 0)
{
    quint32 value = 0;
    for (int i = first; i < first + 4; ++i)
        value = (value << 8) | static_cast<quint8>(bytes[i] ^ mask);
    return QHostAddress(value);
}

bool isPublicV6(const QHostAddress &address)
{
    static constexpr Network setAside[]{{"2001:db8::"_L1, 32}, {"3fff::"_L1, 20}};
    static constexpr Network mapped[]{
        {"::ffff:0:0"_L1, 96}, {"::ffff:0:0:0"_L1, 96}, {"64:ff9b::"_L1, 96}};
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (isInAny(address, mapped))
        return isPublicV4(v4At(bytes, 12));
    if (address.isInSubnet(QHostAddress(u"2002::"_s), 16))
        return isPublicV4(v4At(bytes, 2));
    if (address.isInSubnet(QHostAddress(u"2001::"_s), 32))
        return isPublicV4(v4At(bytes, 12, 0xFF));
    if (address.isInSubnet(QHostAddress(u"2001::"_s), 23))
        return false;
    // All that is given out lies here; loopback, unique local, link-local and the rest do not.
    return address.isInSubnet(QHostAddress(u"2000::"_s), 3) && !isInAny(address, setAside);
}

} // namespace

bool isAddress(const QString &text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive)
        || text.startsWith("https://"_L1, Qt::CaseInsensitive);
}

std::optional<TypedAddress> addressFromTyped(const QString &text)
{
    static const QRegularExpression blank(u"\\s"_s);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.contains(blank))
        return {};
    TypedAddress typed;
    typed.schemeGuessed = !isAddress(trimmed);
    typed.url = QUrl(typed.schemeGuessed ? u"https://"_s + trimmed : trimmed);
    const bool isMeant = !typed.schemeGuessed
        || (looksLikeHost(typed.url, trimmed) && typed.url.userInfo().isEmpty()
            && !trimmed.contains("://"_L1));
    typed.url.setUserInfo({});
    typed.url.setFragment({});
    const bool fits = typed.url.isValid() && isOfTheWeb(typed.url) && isMeant;
    return fits ? std::optional(typed) : std::nullopt;
}

bool isPublic(const QHostAddress &address)
{
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return isPublicV4(address);
    case QAbstractSocket::IPv6Protocol:
        return isPublicV6(address);
    default:
        return false;
    }
}

} // namespace naranhi::sources
