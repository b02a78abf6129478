// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/namedtext.h"

namespace naranhi::language {

// Names in a row ("노원·도봉·강북", "씨엔원과 피앤텍") are of one kind: what is sure of some is
// said of the others.
void settleLists(NamedText &text);

} // namespace naranhi::language
