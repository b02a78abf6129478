// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

#include <algorithm>

namespace naranhi::comparison {

// Finds the sentences around times that are asked for in text order: one walk over both.
class SentenceWalk
{
public:
    explicit SentenceWalk(const QList<BlockSpan> &sentences)
        : m_sentences(sentences)
    {
    }

    // The words themselves where no sentence holds them.
    [[nodiscard]] BlockSpan around(const TimeExpression &time)
    {
        const auto holds = [&time](const BlockSpan &sentence) {
            return sentence.block == time.block && sentence.span.contains(time.span);
        };
        const auto from = m_sentences.cbegin() + m_at;
        const auto it = std::find_if(from, m_sentences.cend(), holds);
        if (it == m_sentences.cend())
            return {time.block, time.span};
        m_at = it - m_sentences.cbegin();
        return *it;
    }

private:
    const QList<BlockSpan> &m_sentences;
    qsizetype m_at = 0;
};

} // namespace naranhi::comparison
