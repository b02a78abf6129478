// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"
#include "domain/differencewords.h"
#include "domain/result.h"
#include "domain/story.h"

#include <QString>

namespace naranhi::exchange {

// The sheet's own words, in both languages: this room knows no catalogues of the window.
enum class SheetWord {
    Title,
    Articles,
    Rule, // what the sheet says and what not
    Contents,
    Digest,
    Differences,
    DifferencesNote,
    SetAside,
    SetAsideNote,
    Timeline,
    Coverage,
    CoverageNote,
    OnlyHere,
    OnlyHereNote,
    Gaps,
    GapsNote,
    Quotations,
    Entities,
    EntitiesNote,
    Copies,
    CopiesNote, // %1 articles, %2 of them texts of their own
    Attribution,
    AttributionNote,
    Corrections,
    CorrectionsNote,
    Failures,
    FailuresNote,
    Texts,
    TextsNote,
    HowToCheck,
    CheckWords,
    MarkedWords, // how plain text shows the words in question
    None, // nothing of the kind was found
    // Heads of columns.
    Outlet,
    Headline,
    Published,
    Source,
    Authors,
    When,
    Sentence,
    Place,
    Name,
    Type,
    Form,
    Total,
    Question,
    Answer,
    Article,
    SameAs,
    Share,
    Agency,
    Value,
    // Short words.
    TitleBlock,
    SubtitleBlock,
    BlockNumber, // %1
    Comment,
    Direct,
    Told,
    UnknownSpeaker,
    Repeats, // within one article
    LeftOutLine,
    Unplaced,
    Undated,
    Count_, // how many words there are
};

[[nodiscard]] QString wordOf(SheetWord word, WordsLanguage language);
[[nodiscard]] QString wordOf(EntityType type, WordsLanguage language);
[[nodiscard]] QString wordOf(DifferenceKind kind, WordsLanguage language);
[[nodiscard]] QString wordOf(DifferenceRelation relation, WordsLanguage language);
[[nodiscard]] QString wordOf(CoverageMark mark, WordsLanguage language);
[[nodiscard]] QString wordOf(OpenQuestion question, WordsLanguage language);
[[nodiscard]] QString wordOf(SourceKind kind, WordsLanguage language);
[[nodiscard]] QString wordOf(DateBasis basis, WordsLanguage language);
[[nodiscard]] QString wordOf(Error::Code code, WordsLanguage language);

} // namespace naranhi::exchange
