// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/namedtext.h"

namespace naranhi::language {

// Firms, offices and bodies: by their ending (…증권, …경찰서), with the town or court before it and
// the unit behind it (서울 강남경찰서, 수원지법 형사합의12부), behind the word for what they are
// (출판사 느린걸음, 법무법인 새벽), and between a person and the title that he has there (은수혁
// 한빛소재 대표).
void addBodies(NamedText &text);

// Initials in brackets behind a name have its type: 해사무역기구(UKMTO).
void addInitials(NamedText &text);

} // namespace naranhi::language
