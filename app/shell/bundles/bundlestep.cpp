// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bundles/bundlestep.h"

#include <memory>
#include <optional>
#include <utility>

namespace naranhi {

LibraryStep::Ways takingIn(const storage::TakenIn &taken)
{
    using storage::Library;
    const auto removed = std::make_shared<std::optional<QList<StoredRecord>>>();
    return {[taken, removed](Library &library) -> Result<void> {
                if (!*removed) // it was never out
                    return {};
                return storage::takeInAgain(library, taken, *std::exchange(*removed, {}));
            },
        [taken, removed](Library &library) -> Result<void> {
            return storage::takeOut(library, taken).map([&](const QList<StoredRecord> &records) {
                *removed = records;
            });
        }};
}

} // namespace naranhi
