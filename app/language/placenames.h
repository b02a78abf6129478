// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace naranhi::language {

// Whether a word is the name of a country, a big city, or a province or city of Korea. Some are
// common words too (이천 is also two thousand): those need something else that speaks for a place.
enum class PlaceWord { No, Perhaps, Yes };

[[nodiscard]] PlaceWord placeWord(QStringView word);

} // namespace naranhi::language
