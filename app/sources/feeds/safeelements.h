// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/htmltree.h"

namespace naranhi::sources {

// What becomes of an element that somebody else wrote.
enum class ElementFate {
    Keep,
    Unwrap, // what is in it stays
    Drop, // with all that is in it
};

[[nodiscard]] ElementFate fateOf(const GumboNode *element);

// Starts a line of its own.
[[nodiscard]] bool isBlockElement(GumboTag tag);

[[nodiscard]] bool isVoidElement(GumboTag tag);

// Whether the attribute says something harmless on this element; those with addresses aside.
[[nodiscard]] bool isHarmlessAttribute(GumboTag tag, const QString &name);

// A picture that nobody sees, there to be counted.
[[nodiscard]] bool isTrackingPixel(const GumboNode *image, const QString &address);

} // namespace naranhi::sources
