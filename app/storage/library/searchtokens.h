// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace naranhi::storage {

// How text is cut for searching. Runs of Hangul, Han and Kana become overlapping pairs of syllables
// and their last syllable alone, which parts words: 삼성전자 is 삼성 성전 전자 자. Other words stay
// whole. Case and width are folded. A phrase of tokens is then found wherever its letters stand in
// one word, from the first or from within (Debian's FTS5 has a trigram tokenizer, which finds
// nothing shorter than three).
[[nodiscard]] QString foldedForSearch(const QString &text);
[[nodiscard]] QStringList searchTokens(const QString &text);
// The same, a blank between them.
[[nodiscard]] QString searchTokenLine(const QString &text);

// The same for a database that looks into text: the runs, folded, a blank before each. What
// tokensToFind() makes a phrase of is found in it as patternToFind(), for LIKE.
[[nodiscard]] QString searchLine(const QString &text);
[[nodiscard]] QString patternToFind(const QString &text);

// Each syllable of the text once.
[[nodiscard]] QStringList syllablesOf(const QString &text);

// The tokens that a text with these letters must have one after the other. `isOpen`: the last may
// go on, as words do while they are typed. Empty for text without letters and digits.
struct TokenPhrase
{
    QStringList tokens;
    bool isOpen = false;

    bool operator==(const TokenPhrase &) const = default;
};
[[nodiscard]] TokenPhrase tokensToFind(const QString &text);

// One thing to look for, as the reader typed it.
struct SearchTerm
{
    QString text;
    bool isExcluded = false;

    bool operator==(const SearchTerm &) const = default;
};
// Words; "…" stand together; -word and -"…" must not be there. A quotation mark that is not closed
// reaches to the end.
[[nodiscard]] QList<SearchTerm> searchTerms(const QString &typed);

} // namespace naranhi::storage
