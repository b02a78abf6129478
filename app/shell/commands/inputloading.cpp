// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commands/inputloading.h"

#include "sources/inputs.h"
#include "sources/network/addresses.h"

#include <QUrl>

namespace naranhi {

Result<QList<Article>> InputLoading::read(const QString &input)
{
    return load(input).and_then(
        [this](const sources::RawInput &raw) { return m_reader.readAll(raw); });
}

Result<sources::RawInput> InputLoading::load(const QString &input)
{
    if (!sources::isAddress(input))
        return sources::loadInput(input);
    if (!m_network)
        m_network.emplace();
    return services::pageFrom(
        services::Network::wait(m_network->fetch({.address = QUrl(input), .typed = true})));
}

} // namespace naranhi
