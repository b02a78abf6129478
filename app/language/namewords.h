// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"

#include <QStringView>

namespace naranhi::language {

// Words by which names are known. Each list says where its words stand.
enum class WordList {
    CommonNoun, // the story's subject rather than a name, and what is often joined with it (AI
                // 반도체, AI기업)
    FirmBefore, // before the name of a firm: 반도체 업체 …
    FirmBehind, // behind the name of a firm: … 본사
    Site, // at the end of the name of a place: 평택캠퍼스
    FirmEnding, // at the end of the name of a firm, a newsroom, a body: …전자, …일보, …협회
    SureFirm, // the same, where hardly any common word ends so: …그룹, …증권
    Office, // at the end of the name of an office that begins with its place: 목포 해양경찰서
    TeamName, // what a club calls itself behind its town or owner: … 이글스
    LawEnding, // at the end of the name of a law, which 「 」 hold as they hold works
    WorkBefore, // before the title of a work: 영화 '…'
    ProductBefore, // before the name of a product: 새 칩 '…'
};

[[nodiscard]] bool isIn(WordList list, QStringView word);

// Whether a longer word ends in one of the list.
[[nodiscard]] bool endsIn(WordList list, QStringView word);

// Whether a word has the shape of a Korean full name: three syllables, the first one of the hundred
// most common surnames, the last none that ends words for bodies and groups (이사회, 조합원).
[[nodiscard]] bool looksLikeFullName(QStringView word);

// Words that the tagger takes for names now and then, and that are none, also several joined.
[[nodiscard]] bool isCommonNoun(QStringView word);

// The word before a position and the one behind it, over a blank or a bracket; empty if a sentence
// ends between.
[[nodiscard]] QStringView wordBefore(QStringView text, qsizetype position);
[[nodiscard]] QStringView wordBehind(QStringView text, qsizetype position);

// Whether the character is of a Latin word or number, or joins two: GPT-4, S&P, U.S.
[[nodiscard]] bool joinsAscii(QStringView text, qsizetype position);

// Letters, perhaps a hyphen, then digits and what goes with them: GPT-4, HBM3E, F-35.
[[nodiscard]] bool isDesignation(QStringView word);

} // namespace naranhi::language
