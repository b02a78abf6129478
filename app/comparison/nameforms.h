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

// Whether it is a short form that hardly another name has: every part of the long one is in it
// (금융감독원 – 금감원), or it is all of it but for a shortened ending.
[[nodiscard]] bool isUnmistakableShortForm(const QString &shortName, const QString &longName);

// 축구협회 of 대한축구협회.
[[nodiscard]] bool isWithoutCountry(const QString &shortName, const QString &longName);

// 맨유 of 맨체스터, 유나이티드; 맨시티 of 맨체스터, 시티.
[[nodiscard]] bool isOfTwoWords(const QString &shortName, const QStringList &words);

// The name of a place without the word for what it is (서울시 gives 서울, 캘리포니아주 캘리포니아);
// empty if it has none.
[[nodiscard]] QString placeWithoutKind(const QString &name);

// "미", "美" … give 미국, 한국 …; empty for anything else.
[[nodiscard]] QString countryOfLetter(const QString &name);

} // namespace naranhi::comparison
