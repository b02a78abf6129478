// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/timeline.h"

#include <QStringList>

class QLocale;

// Why words of a text are taken for a date, in the reader's words. Pure; everything is translated.
namespace naranhi {

// What the time counts from and where that was taken: "Counts from January 26, 2024, when the
// article was published." Empty when it counts from nothing.
[[nodiscard]] QString anchorSentence(
    const TimeExpression &time, const Article &article, const QLocale &locale);

// How the missing parts were chosen: "The last one before that date …".
[[nodiscard]] QString ruleSentence(const TimeGrounds &grounds);

// "the title", "paragraph 2", "a caption".
[[nodiscard]] QString placeWords(const Article &article, int block);

// Whether the reader set it, or what it counts from.
[[nodiscard]] inline bool isSetByReader(const TimeExpression &time)
{
    return time.grounds.basis == TimeBasis::Reader;
}

// Whether another reading is possible.
[[nodiscard]] inline bool isUnsure(const TimeExpression &time)
{
    return !time.otherValue.isEmpty();
}

// The value in words, with a question mark when it is unsure.
[[nodiscard]] QString valueWords(const TimeExpression &time, const QLocale &locale);

// What a tooltip says of a time, one matter a line: what the words mean, what else they may mean,
// and that the reader set it.
[[nodiscard]] QStringList timeLines(
    const TimeExpression &time, const QString &words, const QLocale &locale);

} // namespace naranhi
