// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheetdocument.h"
#include "exchange/sheetwords.h"

namespace naranhi::exchange {

// What the sections are made of.

// More columns than this do not fit on a page: what they would say is then listed by number.
inline constexpr qsizetype mostColumns = 8;

// The sheet's words in its language.
class Words
{
public:
    explicit Words(const EvidenceSheet &sheet)
        : m_language(sheet.language)
    {
    }

    template <typename Word> QString operator()(Word word) const
    {
        return wordOf(word, m_language);
    }

private:
    WordsLanguage m_language;
};

[[nodiscard]] Runs plain(const QString &text);
[[nodiscard]] Paragraph note(const QString &text); // set softly
[[nodiscard]] Runs withDate(Runs runs, const QString &date); // as it is, if there is no date

// "[5] 뷰어스" for each article, in their order.
[[nodiscard]] QStringList outletHeads(const EvidenceSheet &sheet);

} // namespace naranhi::exchange
