// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

#include <QSet>
#include <QStringList>

namespace naranhi::comparison {

// A date that an article names, with what the sentence around it says.
struct DateMention
{
    int year = 0; // 0 = unknown, as month and day
    int month = 0;
    int day = 0;
    int weekday = 0; // 1 = Monday; 0 when the text names none beside the date
    std::optional<int> yearShift; // "지난해" -1, "올해" 0
    bool said = true; // told as past; false when announced ("예정", "앞두고", "오는 …")
    bool abroad = false; // in local time ("현지시간"): read in Korea on the day after
    bool earlierMonth = false; // "지난 25일" may lie in the month before
    QString words; // as the article writes it
    QSet<QString> around; // the words of the sentence, without particles and numbers
    int monthsSince = 0; // "지난해 6월 이후 7개월 만": so many months to the time of writing
};

// The dates of one article in text order; durations and sets are none.
[[nodiscard]] QList<DateMention> dateMentions(const AnnotatedArticle &article);

} // namespace naranhi::comparison
