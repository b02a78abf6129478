// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessionstate.h"
#include "storage/jsonfile.h"

namespace naranhi::storage {

// Keeps one SessionState in one JSON file (format "naranhi-session", version 1). Owns nothing but
// the path. Writing is atomic; keys it does not know survive a save. load() gives a
// whole state or an error, never half a state: a damaged file is moved aside to FILE.damaged, where
// it stays. A file of a newer version is neither read nor overwritten.
class SessionStore
{
public:
    explicit SessionStore(const QString &path);

    // NotFound on the first start; NotReadable; BadFormat with the first wrong key, or the newer
    // version.
    [[nodiscard]] Result<SessionState> load() const;
    [[nodiscard]] Result<void> save(
        const SessionState &state) const; // NotWritable; BadFormat: newer

private:
    JsonFile m_file;
};

} // namespace naranhi::storage
