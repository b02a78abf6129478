// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparison.h"

#include <QString>

namespace naranhi {

// "reported", "said differently", "not found here": what the signs of the coverage say.
[[nodiscard]] QString coverageWord(CoverageMark mark);

// "Who?", "When?": what an article leaves open.
[[nodiscard]] QString questionWord(OpenQuestion question);

// "3 of 5 outlets".
[[nodiscard]] QString reachWords(int reach, int outlets);

} // namespace naranhi
