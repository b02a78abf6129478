// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace naranhi::test {

// A passage of news with its times marked, read against an anchor. In a mark stand the words, the
// value, a second reading where it is looked at, and the type where the value does not show it:
// "{26일 저녁|2024-01-26 TIME}", "{3시|2024-01-25T15:00?2024-01-25T03:00}". " ¶ " begins a
// paragraph. The cases are in timecases/, by topic, in two halves: the rules are made with the
// tuned half in view, the control half is only looked at to count.
struct TimeCase
{
    QString topic;
    QString anchor;
    QString marked;
};

enum class Half { Tuned, Control };

[[nodiscard]] QList<TimeCase> timeCases(Half half);

// The passage of the case as it is read, marked in the same way.
[[nodiscard]] QString readAgain(const TimeCase &timeCase);

} // namespace naranhi::test
