// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/library/library.h"

namespace naranhi::storage {

struct Rescued
{
    int versions = 0; // that could be read, and are in the target now
    int lost = 0; // that are known to have been there

    bool operator==(const Rescued &) const = default;
};

// Stores every version, note and tag that can still be read in a damaged file in another library.
// The damaged file is left as it is: work is done on a copy, which needs as much room again.
// `sign` makes the signatures by which stories find each other anew. Errors: NotFound, Damaged when
// nothing can be read, NotWritable.
[[nodiscard]] Result<Rescued> rescue(const QString &damaged,
    Library &target,
    const std::function<StorySignature(const Article &, QDate)> &sign);

} // namespace naranhi::storage
