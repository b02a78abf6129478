// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace naranhi::storage {

// Puts the bytes in the file wholly or leaves what was there, also on a full disk. Error:
// NotWritable.
[[nodiscard]] Result<void> writeAtomically(const QString &path, const QByteArray &bytes);

} // namespace naranhi::storage
