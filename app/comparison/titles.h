// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/storynames.h"

namespace naranhi::comparison {

// Whether the article gives this person the (folded) title: as the title of a mention, or in the
// text in apposition ("경계현 삼성전자 디바이스솔루션(DS)부문장(사장)", "사장 경계현").
[[nodiscard]] bool hasTitle(const Linking &linking, const Name &name, const QString &title);

// Whether it has a title that tells who it is, not only 씨.
[[nodiscard]] bool hasOwnTitle(const Name &name);

// A title that the mentions of both have and that tells who it is, as written; empty if none.
[[nodiscard]] QString commonTitle(const Name &a, const Name &b);

// The names among `names` that have the title, one for each entity so far.
[[nodiscard]] QList<qsizetype> withTitle(
    Linking &linking, const QList<qsizetype> &names, const QString &title);

// Each entity once.
[[nodiscard]] QList<qsizetype> distinct(Linking &linking, const QList<qsizetype> &names);

} // namespace naranhi::comparison
