// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/inputs.h"

#include <unicode/brkiter.h>

#include <memory>

namespace naranhi::bench {

inline QList<Article> articlesIn(const QStringList &paths)
{
    QList<Article> articles;
    for (const QString &path : sources::expandInputs(paths)) {
        const auto raw = sources::loadInput(path);
        const auto article = raw ? sources::readArticle(*raw) : Failure(raw.error());
        if (article)
            articles.append(*article);
    }
    return articles;
}

// What the analysis is measured against.
inline int sentencesByIcu(const Article &article)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createSentenceInstance(icu::Locale::getKorean(), status));
    int count = 0;
    for (const Block &block : article.blocks) {
        const icu::UnicodeString text(
            false, block.text.utf16(), static_cast<int32_t>(block.text.size()));
        breaks->setText(text);
        while (breaks->next() != icu::BreakIterator::DONE)
            ++count;
    }
    return count;
}

} // namespace naranhi::bench
