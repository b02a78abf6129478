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
    PlaceEnding, // at the end of the name of a place, where hardly any common word ends so
    NoFirm, // with the ending of a firm, and none: 걸그룹, 시중은행
    FirmKind, // before the name of a firm, in a word for its trade: 출판사 …
    LegalForm, // the same, and part of the name: 법무법인 …
    Office, // at the end of the name of an office that begins with its place: 목포 해양경찰서
    TeamName, // what a club calls itself behind its town or owner: … 이글스
    LawEnding, // at the end of the name of a law, which 「 」 hold as they hold works
    WorkBefore, // before the title of a work: 영화 '…'
    ProductBefore, // before the name of a product: 새 칩 '…'
};

[[nodiscard]] bool isIn(WordList list, QStringView word);

// Whether a longer word ends in one of the list.
[[nodiscard]] bool endsIn(WordList list, QStringView word);

// Whether its ending alone makes a word the name of a firm or a body.
[[nodiscard]] bool isSureBody(QStringView word);

// Surnames of one syllable, common and rare, and the first syllables of those of two (남궁, 제갈):
// ours.
inline constexpr QStringView surnames
    = u"김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채"
      u"원"
      u"천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국경봉사부편용예어은갈동형복"
      u"감피두시팽견당라빈내단해맹목태독좌옹음근범계승";

// Whether a word has the shape of a Korean full name: three syllables, the first one of the hundred
// most common surnames, the last none that ends words for bodies and groups (이사회, 조합원).
[[nodiscard]] bool looksLikeFullName(QStringView word);

// Whether a word ends as verbs do before the next clause: 나왔고, 맡으며, 하지만.
[[nodiscard]] bool endsAsVerb(QStringView word);

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
