// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"

namespace naranhi {

// A story of a library with all that belongs to it, on its way to another machine.
struct StoryBundle
{
    QString name; // the reader's; empty for none
    QString state; // what the reader put right: the window's document, as it is kept
    QList<StoredRecord> records; // their ids mean nothing elsewhere

    bool operator==(const StoryBundle &) const = default;
};

} // namespace naranhi
