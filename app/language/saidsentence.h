// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

namespace naranhi::language {

// A word of a sentence between blanks, or all of a quotation, marks included. What hangs on the
// closing mark ("라고") is a word of its own.
struct SaidWord
{
    TextSpan span; // without the signs around it
    QStringView text; // of the span
    bool isQuotation = false;
    bool endsClause = false; // a comma or the like follows
};

// Who a sentence names as its source.
struct Source
{
    SourceKind kind = SourceKind::Named;
    TextSpan words; // with the particle
    std::optional<TextSpan> name{}; // the mention
    bool isPronoun = false; // 그는
    bool isTopic = false; // marked by 은 or 는
};

// A sentence taken apart to find who says it. What it points into must outlive it.
struct SaidSentence
{
    BlockSpan place;
    BlockKind kind = BlockKind::Paragraph; // Heading for titles
    QString text; // of the block
    QList<SaidWord> words;
    QList<Mention> mentions; // that lie in it

    [[nodiscard]] QStringView textOf(TextSpan span) const
    {
        return QStringView(text).sliced(span.start, span.length());
    }
    // Empty when there is none, or a quotation.
    [[nodiscard]] QStringView word(qsizetype index) const;
};

[[nodiscard]] QList<SaidSentence> saidSentences(
    const Article &article, const ArticleAnalysis &analysis);

// The source whose name or noun ends at `end`, which lies in the word: "홍길동 대표", "업계
// 관계자". Its words end there.
[[nodiscard]] std::optional<Source> sourceEndingAt(
    const SaidSentence &sentence, qsizetype word, qsizetype end);

// The source that the word is the last one of, as a subject: "홍길동 대표가", "업계에서는", "그는".
[[nodiscard]] std::optional<Source> subjectAt(const SaidSentence &sentence, qsizetype word);

} // namespace naranhi::language
