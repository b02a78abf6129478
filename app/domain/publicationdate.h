// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

namespace naranhi {

enum class DateBasis {
    None, // the page says nothing, and nothing could be inferred
    Stated, // the page states it
    Inferred, // from the article's own dates and the other articles of the story
    Given, // by the reader
};

// What an inferred date rests on; the window makes a sentence of it.
enum class DateRule {
    None,
    OwnFullDate, // the text names a whole date that its relative dates agree with
    OtherArticles, // dates without month or year that the other articles name in full
    LatestMention, // nothing better: the latest date that the text tells as past
};

struct PublicationDate
{
    QString
        value; // "2024-01-26" or "2024-01-26T13:43"; coarser when no more is known; empty = none
    DateBasis basis = DateBasis::None;
    DateRule rule = DateRule::None;
    QString evidence; // the words in this article that the inference rests on
    QString offset{}; // of the value's clock from UTC as the page states it: "+09:00"; or empty

    [[nodiscard]] bool isKnown() const { return !value.isEmpty(); }
    bool operator==(const PublicationDate &) const = default;
};

} // namespace naranhi
