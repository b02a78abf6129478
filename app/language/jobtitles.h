// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/namedtext.h"

namespace naranhi::language {

// Length of the title at the end of `word` ("사장" in "반도체사업부장" is all of it), 0 when it is
// none.
[[nodiscard]] qsizetype jobTitleLength(QStringView word);

// The title that belongs to a person's name at `name`: behind it, perhaps with a firm in between
// ("경계현 삼성전자 사장", "올트먼 CEO"), or before it ("최고경영자 샘 올트먼"). Empty when there
// is none.
struct JobTitle
{
    QString text = {};
    QString other = {}; // in brackets behind it: 부문장(사장)
    bool isBehind = false;
    bool hasFirm = false; // an organisation or place stands between
};
[[nodiscard]] JobTitle jobTitleOf(const NamedText &text, TextSpan name);

// Marks surnames with a title ("경 사장") where the article has a person of that surname.
void addSurnames(NamedTexts &texts);

// Sets the titles of all persons.
void addJobTitles(NamedTexts &texts);

} // namespace naranhi::language
