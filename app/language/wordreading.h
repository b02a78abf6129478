// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"

#include <QStringView>

namespace naranhi::language {

// Whether a part of a word begins or ends with a verb, an adjective or an adverb, as the dictionary
// reads it at its cheapest: "들어선다면", "협력해"; but not 동브로바구르니차, in which it finds
// 구르니. It sees the words beside it too ("지원을 받고, …"). Names of three syllables may look so
// (안남면). Never, without a dictionary.
[[nodiscard]] bool readsAsPredicate(QStringView text, TextSpan span);

} // namespace naranhi::language
