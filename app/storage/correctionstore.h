// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"
#include "storage/jsonfile.h"

namespace naranhi::storage {

// Keeps the corrections that hold always in one JSON file (format "naranhi-corrections", version
// 1), apart from any story. The same promises as SessionStore's, through JsonFile.
class CorrectionStore
{
public:
    explicit CorrectionStore(const QString &path);

    // NotFound before the first one; NotReadable; BadFormat with the first wrong key, or newer.
    [[nodiscard]] Result<QList<Correction>> load() const;
    [[nodiscard]] Result<void> save(
        const QList<Correction> &corrections) const; // NotWritable; BadFormat: newer

private:
    JsonFile m_file;
};

// The corrections in any file of ours that has some: this store's, a session's, an exported
// story's. The file is left as it is, whatever is in it.
[[nodiscard]] Result<QList<Correction>> correctionsIn(const QString &path);

} // namespace naranhi::storage
