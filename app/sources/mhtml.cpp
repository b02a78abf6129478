// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/mhtml.h"

#include "sources/mimepart.h"
#include "sources/webaddress.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr int deepest = 8; // parts within parts; mail forwarded as an attachment has four

bool isPage(const MimePart &part)
{
    return part.type == "text/html" || part.type == "application/xhtml+xml";
}

// The root first, then the others as they come.
QList<MimePart> inOrderOfTrust(const MimePart &whole)
{
    QList<MimePart> parts = partsOf(whole);
    if (!whole.start.isEmpty())
        std::stable_partition(parts.begin(), parts.end(), [&whole](const MimePart &part) {
            return part.id == whole.start;
        });
    return parts;
}

QUrl webAddress(const QByteArray &location, const QUrl &around)
{
    const QUrl url = around.resolved(QUrl::fromEncoded(location));
    return isOfTheWeb(url) ? url : QUrl();
}

struct Found
{
    MimePart part;
    QUrl address;
};

std::optional<Found> findPage(const MimePart &part, const QUrl &around, int depth)
{
    const QUrl base = part.base.isEmpty() ? around : webAddress(part.base, around);
    const QUrl own = part.location.isEmpty() ? QUrl() : webAddress(part.location, base);
    const QUrl address = own.isEmpty() ? base : own;
    if (isPage(part))
        return Found{part, address};
    if (depth == deepest)
        return {};
    for (const MimePart &inner : inOrderOfTrust(part)) {
        if (const auto found = findPage(inner, address, depth + 1))
            return found;
    }
    return {};
}

} // namespace

std::optional<SavedPage> pageOfMhtml(const RawInput &archive)
{
    const auto found = findPage(mimeHead(QByteArrayView(archive.bytes).trimmed()), {}, 0);
    if (!found)
        return {};
    return SavedPage{.page = {.source = archive.source,
                         .bytes = decodedBody(found->part),
                         .format = Format::Html,
                         .charset = QString::fromLatin1(found->part.charset)},
        .address = found->address.toString(QUrl::FullyEncoded)};
}

} // namespace naranhi::sources
