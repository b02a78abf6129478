// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/sessionstate.h"

#include <QJsonObject>

namespace naranhi::storage {

inline constexpr int sessionVersion = 1;

// The session file but for "format" and "version": articles as in the story document, then how the
// window was left. Widths and scrolls are as many as the articles when read, whatever the file
// says. Errors: BadFormat, naming the first wrong key.
[[nodiscard]] QJsonObject toJson(const SessionState &state);
[[nodiscard]] Result<SessionState> sessionFromJson(const QJsonObject &object);

} // namespace naranhi::storage
