// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/namedtext.h"

namespace naranhi::language {

// Mends what the tagger cuts badly (names that split a Latin word or a number, two names joined by
// a middle dot, a title or a site left on a name, a foreign name whose last syllable looks like a
// particle before a title: "샘 알트만 오픈AI 최고경영자") and drops what is no name.
void mendNames(NamedText &text);

} // namespace naranhi::language
