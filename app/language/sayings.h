// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/saidsentence.h"

namespace naranhi::language {

// A clause in which somebody says something.
struct Saying
{
    qsizetype verb = -1; // the word that says so; -1 where only the quotative does ("…"며 웃었다)
    QList<TextSpan> direct{}; // what stands in quotation marks, marks included
    std::optional<TextSpan> told{}; // what is told without them
    bool isQuestion = false; // "…"는 질문에: by whom is not said
    std::optional<Source> source{}; // named in the sentence itself
};

// What the sentence says that somebody says, in text order. Precision first: names for things
// ('팹스'라는), scare quotes and titles of works are none.
[[nodiscard]] QList<Saying> sayingsOf(const SaidSentence &sentence);

} // namespace naranhi::language
