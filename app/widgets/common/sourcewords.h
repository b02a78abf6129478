// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statement.h"

#include <QString>

namespace naranhi {

// "Named source", "Unnamed source" …: on whose authority a sentence stands, in the language of the
// window.
[[nodiscard]] QString sourceWord(SourceKind kind);

// "Named source 3 · Hearsay 1": how many sentences of each kind; empty for none.
[[nodiscard]] QString sourceCounts(const QList<Attribution> &attributions);

} // namespace naranhi
