// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace naranhi::language {

// resources/names/names.model, linked into the read-only data of the program.
[[nodiscard]] QByteArrayView nameModelBytes();

} // namespace naranhi::language
