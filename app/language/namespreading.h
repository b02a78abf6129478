// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/namedtext.h"

namespace naranhi::language {

// What an article knows as a whole: gives every form the type that most of its mentions and their
// surroundings speak for, takes back names that are common words elsewhere in the article, and
// marks the names it is sure of wherever they stand, also a foreign person's last name alone and
// with a blank more or less (오픈AI, 오픈 AI). Linear in the length of the article.
void spreadNames(NamedTexts &texts);

} // namespace naranhi::language
