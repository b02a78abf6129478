// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

namespace naranhi {

class ReadingSession;

// The suggestions that still wait for the reader: both entities are there, and no correction says
// whether they are one (the story follows a moment after the reader has answered). Likeliest first.
[[nodiscard]] QList<LinkSuggestion> openSuggestions(const ReadingSession &session);

} // namespace naranhi
