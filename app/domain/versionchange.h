// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naranhi {

// What a change is about, the weightiest first.
enum class ChangeKind { Number, Name, Quotation, Wording, Added, Removed };

// A sentence that is told otherwise in a later version of an article.
struct VersionChange
{
    ChangeKind kind = ChangeKind::Wording;
    QString before; // the sentence; empty when it was added
    QString after; // empty when it was removed

    bool operator==(const VersionChange &) const = default;
};

} // namespace naranhi
