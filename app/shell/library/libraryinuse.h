// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naranhi {

// Which library the window works on, for a person who may want another one.
struct LibraryInUse
{
    QString location; // without a password
    QString usual; // a file
    bool isUsual = true;

    bool operator==(const LibraryInUse &) const = default;
};

} // namespace naranhi
