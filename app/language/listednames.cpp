// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/listednames.h"

namespace naranhi::language {

std::optional<quint32> ListedNames::valueOf(quint64 hash) const
{
    const auto check = static_cast<quint32>(hash >> 32) | 1U;
    const size_t mask = slots.size() - 1;
    size_t slot = hash & mask;
    // A damaged table may be full: never go round more than once.
    for (size_t probes = 0; probes < slots.size() && slots[slot].check != 0; ++probes) {
        if (slots[slot].check == check)
            return slots[slot].value;
        slot = (slot + 1) & mask;
    }
    return std::nullopt;
}

std::optional<ListedName> ListedNames::longestAt(
    QStringView text, qsizetype start, const Judge &judge) const
{
    quint64 hash = wordHash(wordHash(emptyWordHash, text.at(start)), text.at(start + 1));
    quint32 lengths = valueOf(hash ^ lengthsSalt).value_or(0);
    std::optional<ListedName> longest;
    for (qsizetype length = 2; lengths != 0 && start + length <= text.size(); ++length) {
        if (length > 2)
            hash = wordHash(hash, text.at(start + length - 1));
        const bool isLength = (lengths & 1) != 0;
        lengths >>= 1;
        const std::optional<quint32> value = isLength ? valueOf(hash) : std::nullopt;
        if (!value)
            continue;
        std::optional<ListedForm> form = ListedForm::fromValue(*value);
        if (judge)
            form = judge(text.sliced(start, length), *form);
        if (form)
            longest = {.start = static_cast<int>(start),
                .end = static_cast<int>(start + length),
                .form = *form};
    }
    return longest;
}

QList<ListedName> ListedNames::find(QStringView text, const Judge &judge) const
{
    QList<ListedName> found;
    for (qsizetype start = 0; !slots.empty() && start + 1 < text.size();) {
        const std::optional<ListedName> name = longestAt(text, start, judge);
        if (name)
            found.append(*name);
        start = name ? name->end : start + 1;
    }
    return found;
}

} // namespace naranhi::language
