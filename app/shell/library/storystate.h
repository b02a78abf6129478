// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"

#include <QList>
#include <QString>

// What is kept of a story of the library besides its articles, as a JSON document: {"corrections":
// […]}, each as in every file of ours. Keys and acts of a newer version survive.
namespace naranhi {

// A document that is none gives none.
[[nodiscard]] QList<Correction> correctionsIn(const QString &state);
// With these in the place of the corrections that it had.
[[nodiscard]] QString stateWith(const QString &state, const QList<Correction> &corrections);
// The first with the corrections that only the second has.
[[nodiscard]] QString joinedStates(const QString &first, const QString &second);

} // namespace naranhi
