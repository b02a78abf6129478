// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/timeunit.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace naranhi {

// Says dates in the reader's language: how they are patterned is translated, names of months come from
// the locale. Holds nothing but the locale.
class TimelineWords final
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)

public:
    explicit TimelineWords(const QLocale &locale)
        : m_locale(locale)
    {
    }

    // Beside a tick, short: "9 AM", "25", "Jan", "2024".
    [[nodiscard]] QString tick(Instant instant, UnitKind unit) const;
    // What the ticks of that unit leave out: "Jan 25, 2024", "Jan 2024", "2024"; empty for years.
    [[nodiscard]] QString context(Instant instant, UnitKind unit) const;
    // As precise as the range is: "Thursday, January 25, 2024", "June 2023", "first half of 2024".
    [[nodiscard]] QString inWords(const TimeRange &range) const;

private:
    [[nodiscard]] QString patterned(Instant instant, const QString &pattern) const;
    [[nodiscard]] QString dayInWords(Instant instant) const;
    [[nodiscard]] QString rangeInWords(const TimeRange &range) const;
    [[nodiscard]] QString momentInWords(Instant instant) const;

    QLocale m_locale;
};

} // namespace naranhi
