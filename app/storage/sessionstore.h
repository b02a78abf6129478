// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/sessionstate.h"

#include <QString>

namespace naranhi::storage {

// Keeps one SessionState in one JSON file (format "naranhi-session", version 1). Owns nothing but
// the path. Writing is atomic (QSaveFile); keys it does not know survive a save; a damaged file is
// kept beside as FILE.damaged and reported, and load() then gives the error, never half a state.
class SessionStore
{
public:
    explicit SessionStore(QString path);

    [[nodiscard]] Result<SessionState> load() const; // NotFound on the first start
    [[nodiscard]] Result<void> save(const SessionState &state) const;

private:
    QString m_path;
};

} // namespace naranhi::storage
