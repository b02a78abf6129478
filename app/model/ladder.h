// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparison.h"

#include <QMetaType>

namespace naranhi {

class ReadingSession;

// A step of an update: what was said, who said it first, and when that appeared.
struct LadderStep
{
    QString words;
    ArticleId article = ArticleId::None;
    QString published; // TIMEX value; empty when it is not known

    bool operator==(const LadderStep &) const = default;
};

// The values of an update in the order of publication; one that several give in a row is one step.
// Empty for what is no update.
[[nodiscard]] QList<LadderStep> ladderOf(
    const Difference &difference, const ReadingSession &session);

} // namespace naranhi
