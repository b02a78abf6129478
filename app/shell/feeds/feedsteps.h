// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/library/librarystep.h"

namespace naranhi {

// Changes of the feeds of a library that can be undone. What was before is learnt when they are
// done.
[[nodiscard]] LibraryStep::Ways subscribing(const QList<Subscription> &subscriptions);
// Done again, those that were put back have all that they had.
[[nodiscard]] LibraryStep::Ways unsubscribing(const QStringList &feeds);
[[nodiscard]] LibraryStep::Ways renaming(const QString &feed, const QString &name);
[[nodiscard]] LibraryStep::Ways loadingWhole(const QString &feed, bool atOnce);
[[nodiscard]] LibraryStep::Ways readingAll(const QStringList &feeds);

} // namespace naranhi
