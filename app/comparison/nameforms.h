// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace naranhi::comparison {

// What is left of a name when its writing is taken away: width, case, blanks, brackets, quotation
// marks, middle dots, hyphens and the legal form of a company. "오픈 AI" and "오픈ＡＩ" fold to
// "오픈ai".
[[nodiscard]] QString foldedName(const QString &name);

// The words of a name, each folded: "샘 올트먼" gives 샘, 올트먼.
[[nodiscard]] QStringList nameWords(const QString &name);

// "최고경영자" and "CEO" are one title, "사장" and "부사장" are two.
[[nodiscard]] QString foldedTitle(const QString &title);

// 씨, 군, 여사 …: says nothing of who it is.
[[nodiscard]] bool isHonorific(const QString &title);
[[nodiscard]] bool isReportersTitle(const QString &title);

// The surname of a Korean full name of two to four syllables ("남궁민" gives 남궁), empty if it has
// none.
[[nodiscard]] QString koreanSurname(const QString &name);

// Whether all of it could be a Korean person's name: a surname, and syllables that Koreans name
// children with.
[[nodiscard]] bool looksKorean(const QString &name);

// A surname alone, an initial ("A"), or a surname with 모 ("김모"): names someone within one
// article only.
[[nodiscard]] bool isAnonymous(const QString &name);

// Whether an organisation's short form is made of the long one the way Koreans do: first syllables
// of its parts (중소벤처기업부 – 중기부), the first part and a ministry's ending (산업통상자원부 –
// 산업부), or a shortened ending (현대자동차 – 현대차, 서울대학교 – 서울대). A mere beginning
// (삼성전자 – 삼성) is not.
[[nodiscard]] bool isShortForm(const QString &shortName, const QString &longName);

// Whether two names of places differ in the word for what they are only (서울 – 서울시, 캘리포니아
// – 캘리포니아주).
[[nodiscard]] bool isPlaceWithoutKind(const QString &shortName, const QString &longName);

// "미", "美" … give 미국, 한국 …; empty for anything else.
[[nodiscard]] QString countryOfLetter(const QString &name);

} // namespace naranhi::comparison
