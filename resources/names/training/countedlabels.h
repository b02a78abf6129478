// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "perceptron.h"

namespace naranhi::training {

// Finds the names in sentences of which only this is known: how often each form is a person, an
// organisation or a work, all sentences together (konec's counts, whose spans there are KLUE's in
// 19 of 20 cases). The teacher proposes, the counts dispose: only listed forms can be names of
// these kinds, and each carries a price that rises while it is found too often and falls while it
// is found too seldom (Lagrangian relaxation). For the other kinds the teacher has the last word.
// Works in place.
void labelByCounts(QList<Sentence> &sentences,
    const Perceptron &teacher,
    const QList<KnownForm> &forms,
    int rounds);

} // namespace naranhi::training
