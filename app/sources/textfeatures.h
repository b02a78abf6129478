// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace naranhi::sources {

// Letters and digits in lower case: what two copies of a text share when punctuation and blanks
// differ.
[[nodiscard]] QString matchKey(QStringView text);

// The same without digits: "댓글 12" and "0개의 댓글" are told by their words.
[[nodiscard]] QString wordKey(QStringView text);

// Blanks and tabs made one, none at the ends.
[[nodiscard]] QString tidyLine(QStringView text);

// Ends as a sentence does, closing quotes and brackets aside.
[[nodiscard]] bool endsSentence(QStringView text);

// "…습니다", "…세요": the style in which pages speak to their readers.
[[nodiscard]] bool isPolite(QStringView text);

// Ends of the sentences in the text (exclusive, the last is its size). Rough: good enough to find
// copies and to tell prose from headlines; the language module splits for the reader.
[[nodiscard]] QList<qsizetype> sentenceEnds(QStringView text);

// Running text, as opposed to headlines, labels and lists.
[[nodiscard]] bool isProse(QStringView text);

// Could stand above an article: a few words, no full stop.
[[nodiscard]] bool isHeadlineLike(QStringView text);

// Hangul outweighs Latin letters.
[[nodiscard]] bool isKoreanText(QStringView text);

[[nodiscard]] qsizetype wordCount(QStringView text);
[[nodiscard]] bool hasWords(QStringView text); // any letter or digit at all

} // namespace naranhi::sources
