// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/differencewords.h"

namespace naranhi::exchange {

// A time value as people write it: "2024년 1월 26일 13:43", "January 26, 2024 13:43", "2024년
// 상반기". A value that is not one comes back as it is.
[[nodiscard]] QString dateWords(const QString &value, WordsLanguage language);

// When an article was published, with its basis where the page does not state it: "2024년 3월 15일
// (추정)".
[[nodiscard]] QString publicationWords(const PublicationDate &published, WordsLanguage language);

} // namespace naranhi::exchange
