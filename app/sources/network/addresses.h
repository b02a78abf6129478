// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>
#include <QUrl>

#include <optional>

namespace naranhi::sources {

// An address as somebody typed it.
struct TypedAddress
{
    QUrl url; // http or https, with a host; nobody's name and password
    bool schemeGuessed = false; // none was typed: it is https here, and http if that is not there

    bool operator==(const TypedAddress &) const = default;
};

// "https://…" and "http://…", in any case: what is an address wherever a file could stand as well.
[[nodiscard]] bool isAddress(const QString &text);

// What a person may type where an address is asked for: "example.org/page", "localhost:8080",
// "https://한국.example". Nothing when it is none, or one of another scheme.
[[nodiscard]] std::optional<TypedAddress> addressFromTyped(const QString &text);

// Whether it is an address of the open internet: not this machine, not its own network (RFC 1918,
// link-local, unique local, shared, benchmarking), no multicast, nothing that is set aside, and
// none of these in the clothes of IPv6 (mapped, compatible, NAT64, 6to4, Teredo).
[[nodiscard]] bool isPublic(const QHostAddress &address);

} // namespace naranhi::sources
