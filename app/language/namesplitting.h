// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/namedtext.h"

namespace naranhi::language {

struct NamePart
{
    TextSpan span;
    EntityType type = EntityType::Person;
};

// What the tagger took for one name over a blank, and is two ("SK하이닉스 곽노정" before 대표,
// "안기현 반도체협회" before 전무, "샌프란시스코 오픈AI") or one beside a common word ("이정배
// 메모리" of 메모리사업부장, "국부펀드 아부다비투자청"). The name itself, if it is one.
[[nodiscard]] QList<NamePart> splitName(const NamedText &text, TextSpan span, EntityType type);

} // namespace naranhi::language
