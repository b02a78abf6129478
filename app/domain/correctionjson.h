// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"
#include "domain/jsonfields.h"

namespace naranhi {

// Corrections in files, for every file of ours that holds some: {"act", "scope", …} with the stable
// words "merge", "keep-apart", "split-forms", "rename", "retype", "hide", "mark", "hide-mention",
// "split-mention", "set-time", "set-time-anchor", "dismiss-difference", "comment-difference",
// "join-places", "part-places". A place is written with the selectors of W3C's
// Web Annotation Data Model: TextPositionSelector (with the block) and TextQuoteSelector.
[[nodiscard]] QJsonObject toJson(const Correction &correction);
[[nodiscard]] QJsonArray toJson(const QList<Correction> &corrections);

// Reads the list under `key`. Strict: what an act needs has to be there, and what is wrong is noted
// in `fields`. Acts of a newer version are passed over.
[[nodiscard]] QList<Correction> correctionsFrom(const JsonFields &fields, const QString &key);

// Corrections to be written where `present` stood before: keys and acts of a newer version that are
// in it survive, the latter at the end.
[[nodiscard]] QJsonArray correctionsOver(
    const QJsonArray &present, const QList<Correction> &corrections);

} // namespace naranhi
