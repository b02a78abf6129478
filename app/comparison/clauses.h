// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/verbforms.h"
#include "domain/textspan.h"

#include <QList>

namespace naranhi::comparison {

// A word of a clause between blanks.
struct ClauseWord
{
    TextSpan span; // in the block, without punctuation
    QString stem; // without particles
    QString particle; // what was taken off
};

// What belongs to one verb: Korean writes it before the verb.
struct Clause
{
    TextSpan span; // in the block, from behind the verb before
    TextSpan predicate; // the words that say it, with those that negate it
    QString event; // see eventOf; empty for none
    EventTense tense = EventTense::Open;
    bool isNegated = false;
    bool isHypothetical = false; // "방문하면", "방문하지 않을 수 없다": says nothing of whether
    bool isAdnominal = false;
    bool isReport = false; // "밝혔다", "집계됐다": its subject is a source
    bool isQuoted = false; // in quotation marks: somebody's words
    QList<ClauseWord> words; // before the predicate
};

// The stretches of a sentence between double quotation marks: somebody's words.
[[nodiscard]] QList<TextSpan> quotationsIn(const QString &text, TextSpan sentence);

// The clauses of a sentence of a block, in text order; every word is in one.
[[nodiscard]] QList<Clause> clausesOf(const QString &text, TextSpan sentence);

} // namespace naranhi::comparison
