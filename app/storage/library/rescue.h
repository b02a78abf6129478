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

// How a rescue goes about it; all of it is called on the thread that rescues.
struct RescueMeans
{
    // Makes the signatures by which stories find each other anew.
    std::function<StorySignature(const Article &, QDate)> sign;
    Library::Placing placing{};
    // Hears how far it is; false: stop.
    std::function<bool(qint64 done, qint64 total)> step{};
};

// Stores every version, note and tag that can still be read in a damaged file in another library.
// The damaged file is left as it is: work is done on a copy, which needs as much room again.
// What a reader removed is not counted as lost, as far as that can be told. Errors: NotFound,
// Damaged when nothing can be read, NotWritable, Cancelled.
[[nodiscard]] Result<Rescued> rescue(
    const QString &damaged, Library &target, const RescueMeans &means);

// Puts a library with all that can still be read in the place of a damaged one, which is moved
// aside to LIBRARY.damaged (-2 …). After an error everything is as it was. Nobody may have it open.
[[nodiscard]] Result<Rescued> rescueInPlace(const QString &library, const RescueMeans &means);

} // namespace naranhi::storage
