// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/knownnames.h"

#include "language/wordindex.h"

#include <array>
#include <string_view>

namespace naranhi::language {

namespace {

struct KnownName
{
    std::u16string_view name;
    EntityType type = EntityType::Organisation;
};

constexpr auto names = std::to_array<KnownName>({
#include "language/knowntable.inc"
});

} // namespace

std::optional<EntityType> knownNameType(QStringView name)
{
    static const WordIndex index(names, &KnownName::name);
    const int found = index.find(name);
    return found < 0 ? std::nullopt : std::optional(names[static_cast<size_t>(found)].type);
}

} // namespace naranhi::language
