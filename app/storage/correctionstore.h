// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"
#include "storage/jsonfile.h"

namespace naranhi::storage {

// Keeps the corrections that hold always in one JSON file (format "naranhi-corrections", version
// 1), apart from any story. The same promises as SessionStore's, through JsonFile. Several windows
// and programs may keep theirs there at a time: each writes what it changed, and only that.
class CorrectionStore
{
public:
    explicit CorrectionStore(const QString &path);

    // NotFound before the first one; NotReadable; BadFormat with the first wrong key, or newer.
    [[nodiscard]] Result<QList<Correction>> load() const;
    // The same at any moment: what is wrong with the file is neither repaired nor moved aside.
    [[nodiscard]] Result<QList<Correction>> look() const;
    // Changes the file as the list of the caller changed: from `before`, as the caller read or
    // wrote it last, to `now`. Gives what the file holds then. Where there is no file, it gets all
    // of `now`. NotWritable, also while another holds it; NotReadable; BadFormat: newer, or damaged
    // and moved aside by this call.
    [[nodiscard]] Result<QList<Correction>> save(
        const QList<Correction> &now, const QList<Correction> &before) const;

    [[nodiscard]] const QString &path() const { return m_file.path(); }

private:
    [[nodiscard]] Result<void> write(const QList<Correction> &corrections) const;

    JsonFile m_file;
};

// The corrections in any file of ours that has some: this store's, a session's, an exported
// story's. The file is left as it is, whatever is in it.
[[nodiscard]] Result<QList<Correction>> correctionsIn(const QString &path);

} // namespace naranhi::storage
