// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldmodel.h"

namespace naranhi::training {

// Finds the names in sentences of which only this is known: how often each form is a person, a
// place, an organisation or a work, all sentences together (konec's counts). The teacher proposes,
// the counts dispose: each form carries a price that rises while it is found too seldom and falls
// while it is found too often (Lagrangian relaxation). konec's spans are KLUE's, but for places,
// which KLUE joins (서울 강남구), and which it calls organisations where they act as such: there,
// and for dates, times and quantities, the teacher has the last word. Works in place.
void labelByCounts(
    QList<Sentence> &sentences, FieldModel &teacher, const QList<KnownForm> &forms, int rounds);

} // namespace naranhi::training
