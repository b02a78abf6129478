// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"
#include "domain/versionchange.h"

#include <functional>

class QLocale;

namespace naranhi {

namespace services {
class LibraryRunner;
}

// What the library knows of an article.
struct ArticleHistory
{
    QList<QDateTime> fetched{}; // its versions, the oldest first; none: it is not kept
    QList<VersionChange> changes{}; // what the newest version says otherwise than the one before

    bool operator==(const ArticleHistory &) const = default;
};

// What there is to know about an open article.
struct AboutArticle
{
    Article article;
    ArticleHistory history{};

    bool operator==(const AboutArticle &) const = default;
};

// Of a stored article; empty if it is not stored, or no library is open. The versions are compared
// in the background.
void askForHistory(services::LibraryRunner &library,
    StoredId id,
    const std::function<void(const ArticleHistory &)> &answer);

// For people: a table of what is known, and where it was read; then what changed.
[[nodiscard]] QString aboutArticleAsHtml(const AboutArticle &about, const QLocale &locale);

} // namespace naranhi
