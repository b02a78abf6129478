// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"

#include <QString>

#include <optional>

namespace naranhi {

// What the language engines find in one article for comparing it with others. All spans lie inside
// their block and come in text order.

// A word that carries meaning, without its particles and endings.
struct ContentWord
{
    int block = 0;
    TextSpan span; // the letters that the stem was read from
    QString stem; // equal for all forms of a word: "만났다" and "만나" have one
    float rarity = 0; // -ln of how often Korean text has the word; more = says more

    bool operator==(const ContentWord &) const = default;
};

// On whose authority a sentence stands.
enum class SourceKind {
    Named, // "…라고 홍길동 대표가 밝혔다"
    Unnamed, // "업계 관계자는 …"
    Hearsay, // "… 것으로 알려졌다"
    Conjecture, // "… 것으로 보인다"
};

// "named", "unnamed", "hearsay", "conjecture": the only names of the kinds in files.
[[nodiscard]] QString tagOf(SourceKind kind);

struct Attribution
{
    BlockSpan sentence;
    SourceKind kind = SourceKind::Named;
    TextSpan words; // that say so: "알려졌다", "업계 관계자는"
    std::optional<TextSpan> name{}; // of the source, in the same block

    bool operator==(const Attribution &) const = default;
};

// Words that somebody said, in quotation marks or told ("…라고 말했다").
struct Utterance
{
    int block = 0;
    TextSpan span; // what was said, without the marks
    bool isDirect = true; // in quotation marks
    std::optional<BlockSpan> speaker{}; // the mention that names who said it

    bool operator==(const Utterance &) const = default;
};

} // namespace naranhi
