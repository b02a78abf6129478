// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"

#include <QDateTime>
#include <QStringList>
#include <QVariant>

namespace naranhi::storage {

// How values stand in the library: moments as milliseconds since 1970 in UTC, ids as numbers, what
// is not there as NULL.

[[nodiscard]] inline QVariant nullNumber()
{
    return QVariant(QMetaType::fromType<qint64>());
}

[[nodiscard]] inline QVariant momentValue(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch()) : nullNumber();
}

[[nodiscard]] inline QDateTime momentFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

[[nodiscard]] inline qint64 number(StoredId id)
{
    return static_cast<qint64>(id);
}

[[nodiscard]] inline qint64 number(StoredStoryId id)
{
    return static_cast<qint64>(id);
}

[[nodiscard]] inline QVariant reference(StoredStoryId id)
{
    return id == StoredStoryId::None ? nullNumber() : QVariant(number(id));
}

// The same `row` so often, commas between.
[[nodiscard]] inline QString rowsOf(qsizetype count, const QString &row)
{
    return QStringList(count, row).join(u',');
}

} // namespace naranhi::storage
