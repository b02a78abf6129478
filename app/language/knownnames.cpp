// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/knownnames.h"

#include <algorithm>
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
static_assert(std::ranges::is_sorted(names, {}, &KnownName::name));

} // namespace

std::optional<EntityType> knownNameType(QStringView name)
{
    const std::u16string_view key(name.utf16(), static_cast<size_t>(name.size()));
    const auto *const found = std::ranges::lower_bound(names, key, {}, &KnownName::name);
    if (found == names.end() || found->name != key)
        return std::nullopt;
    return found->type;
}

} // namespace naranhi::language
