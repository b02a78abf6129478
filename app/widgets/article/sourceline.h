// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

class QLocale;

namespace naranhi {

// "— outlet, “title”, date, source", with what is known of it.
[[nodiscard]] QString sourceLine(const Article &article, const QLocale &locale);

// Title, subtitle and blocks, with an empty line between them.
[[nodiscard]] QString plainTextOf(const Article &article);

// The publication date for the reader; an inferred one has a question mark, none is "no date".
[[nodiscard]] QString publicationText(const PublicationDate &published, const QLocale &locale);

// Where the date comes from, as a sentence.
[[nodiscard]] QString publicationReason(const PublicationDate &published);

} // namespace naranhi
