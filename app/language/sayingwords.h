// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace naranhi::language {

// Words by which a Korean sentence says on whose authority it stands. All take a word without the
// signs around it.

// Verbs of saying as they end a clause: 밝혔다, 말하며, 설명했다. Attributive forms (말한) are
// none.
[[nodiscard]] bool isSaying(QStringView word);

// The same of the verbs that also say what somebody thinks or does, and that only 다고 or 라고
// before them makes verbs of saying: 했다, 봤다.
[[nodiscard]] bool isLightSaying(QStringView word);

// Verbs that report with 것으로 before them: 예상했다, 봤다, 전했다.
[[nodiscard]] bool isReckoning(QStringView word);

// Verbs of asking that somebody do something: 요구했다, 당부하며.
[[nodiscard]] bool isDemanding(QStringView word);

// What follows the mark that closes what was said: 라고, 며, 라면서.
[[nodiscard]] bool isQuotative(QStringView tail);

// Length of the ending by which a word ends what is told: 고 in "좋다고", "하자고", 이라고 in
// "사실이라고"; 0 for none.
[[nodiscard]] qsizetype toldEnding(QStringView word);

// "알려졌다", "전해진다" …; "예상된다", "풀이된다" …: as they end a clause, not as others say them
// ("예상된다고").
[[nodiscard]] bool isHeard(QStringView word);
[[nodiscard]] bool isReckoned(QStringView word);
[[nodiscard]] bool isSeeming(QStringView word); // "보인다", "보이며"

// People without a name: 관계자, 업계, 외신들. The end of the word counts.
[[nodiscard]] bool endsInUnnamedSource(QStringView stem);

// What somebody says, as a noun: 설명, 지적; what somebody expects: 전망, 관측; what is written:
// 자료, 보고서.
[[nodiscard]] bool isSpeechNoun(QStringView noun);
[[nodiscard]] bool isExpectation(QStringView noun);
[[nodiscard]] bool isDocument(QStringView noun);

// "나온다", "제기됐다", "우세하다": of opinions that go about.
[[nodiscard]] bool isGoingAbout(QStringView word);

// "이다", "입니다", "이었다" …: the copula that ends a clause.
[[nodiscard]] bool isCopula(QStringView tail);

} // namespace naranhi::language
