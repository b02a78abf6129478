// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace naranhi::sources {

enum class StampKind { Bare, Published, Updated };

// A date, with its label ("승인", "입력", "Updated") if it has one, as pages stamp it on articles.
struct Stamp
{
    StampKind kind = StampKind::Bare;
    QString value; // "2024-01-26" or "2024-01-26T13:43"
    qsizetype start = 0;
    qsizetype length = 0;
};

// All whole dates of a line. Dates that do not exist are no stamps.
[[nodiscard]] QList<Stamp> findStamps(const QString &line);

// A date and what its clock is from UTC ("+09:00"), where that is written.
struct StatedMoment
{
    QString value;
    QString offset;
    QString written; // the value as it was before a Korean page's UTC became Korea's clock
};

// The same as dateOfField, with the offset.
[[nodiscard]] StatedMoment momentOfField(const QString &field, bool korean);

// The date in a metadata field, on the clock of the page's readers: an hour in UTC becomes Korea's
// when the page is Korean. Empty if there is none.
[[nodiscard]] QString dateOfField(const QString &field, bool korean);

} // namespace naranhi::sources
