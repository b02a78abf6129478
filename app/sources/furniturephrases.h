// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

#include <QString>

#include <optional>

namespace naranhi::sources {

// What a known phrase says about the lines around it.
enum class Signal {
    None,
    OpensRelated, // a list of other articles follows
    ClosesArticle, // nothing of the article follows (copyright, comments, charts of most read)
    LabelsSummary, // what follows, or the rest of the line, sums the article up
};

struct Furniture
{
    LeftOutReason reason = LeftOutReason::Boilerplate;
    Signal signal = Signal::None;
    bool mayBeHeading = false; // between two paragraphs: the name of a section or of a company
};

// What the line is if it is known furniture of news pages: buttons, menus, notices, labels,
// promotion. Only short lines are; in long ones the same words are the article's.
[[nodiscard]] std::optional<Furniture> furnitureOf(QStringView line);

} // namespace naranhi::sources
