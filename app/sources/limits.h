// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace naranhi::sources {

// No article is longer; what is, was named by mistake or means harm.
inline constexpr qint64 maximumBytes = 20LL * 1024 * 1024;

} // namespace naranhi::sources
