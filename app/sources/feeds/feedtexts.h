// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/feeds/safehtml.h"
#include "sources/feeds/xmltree.h"

#include <QStringList>

namespace naranhi::sources {

// Atom says of each text whether it is markup; RSS leaves it to the reader.
enum class FeedDialect { Rss, Atom };

// The base that holds inside of the element.
[[nodiscard]] QUrl baseWithin(const XmlNode &node, const QUrl &outer);

// What an element says: plain, escaped or inline markup, CDATA or base64, by its type or, where
// that is not told, by its looks.
[[nodiscard]] SafeHtml feedText(const XmlNode &node, const QUrl &outer, FeedDialect dialect);

// On one line.
[[nodiscard]] QString feedLine(const XmlNode &node, const QUrl &outer, FeedDialect dialect);

// "email (Name)", "Name <email>", "Name": the name, or the address where there is no name.
[[nodiscard]] QString nameOfPerson(const QString &written);

// Whom the elements name, by the vocabulary that knows a name at all.
[[nodiscard]] QStringList authorsIn(const XmlNode &node);

} // namespace naranhi::sources
