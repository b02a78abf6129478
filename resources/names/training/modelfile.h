// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "perceptron.h"

namespace naranhi::training {

// The perceptron in the format of language/namemodel.h, with its `mostFeatures` strongest features.
[[nodiscard]] QByteArray modelFile(const Perceptron &perceptron, size_t mostFeatures);

} // namespace naranhi::training
