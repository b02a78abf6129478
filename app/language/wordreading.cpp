// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/wordreading.h"

#include "language/morphemes.h"
#include "language/namedtext.h"
#include "language/namemodel.h"

#include <algorithm>

namespace naranhi::language {

bool readsAsPredicate(QStringView text, TextSpan span)
{
    const NameModel *const model = builtInNameModel();
    if (!model || span.isEmpty())
        return false;
    const TextSpan before = previousWord(text, span);
    const qsizetype start = before.isEmpty() ? span.start : before.start;
    MorphemeFinder finder(model->dictionary());
    const qsizetype next = std::min(runEnd(text, span.end) + 1, text.size()); // a sign or a blank
    finder.read(text.sliced(start, runEnd(text, next) - start));
    const TextSpan wanted{span.start - start, span.end - start};
    return std::ranges::any_of(finder.morphemes(), [wanted](const Morpheme &morpheme) {
        const bool isFirst = morpheme.start <= wanted.start && wanted.start < morpheme.end;
        const bool isLast = morpheme.start < wanted.end && wanted.end <= morpheme.end;
        return morpheme.kind == WordKind::Predicate && (isFirst || isLast);
    });
}

} // namespace naranhi::language
