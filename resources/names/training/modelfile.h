// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldmodel.h"
#include "nametable.h"
#include "wordtables.h"

namespace naranhi::training {

// The field in the format of language/namemodel.h, with its `mostFeatures` strongest features.
[[nodiscard]] QByteArray modelFile(
    const FieldModel &field, const WordTables &words, const NameTable &list, size_t mostFeatures);

} // namespace naranhi::training
