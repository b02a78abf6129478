// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naranhi::exchange {

// The style sheet of the page. Classes: "entity" with "hue0" … "hue7" and the tag of the type
// (whose underline has a form of its own), "soft", "number".
[[nodiscard]] QString htmlStyle();

} // namespace naranhi::exchange
