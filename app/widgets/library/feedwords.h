// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QModelIndex;

// What rows of feeds say beside their names, translated: for the eye and for screen readers.
namespace naranhi {

// "3 unread · read 14:05 · News/Korea"
[[nodiscard]] QString feedNote(const QModelIndex &index);
// Why its last update went wrong, and when it is tried again; empty when it went well.
[[nodiscard]] QString feedProblem(const QModelIndex &index);
// All of it with its name.
[[nodiscard]] QString feedWords(const QModelIndex &index);

} // namespace naranhi
