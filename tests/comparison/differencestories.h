// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

#include <QString>
#include <QStringList>

namespace naranhi::test {

// A made-up story with hand-made passages and the differences that a careful reader finds in it. A
// line each:
//   @OUTLET DATE                an article begins
//   p1 TEXT                     a paragraph of it that is in passage 1 ("p1,p2": in two)
//   - TEXT                      a paragraph that is in none
//   ! KIND RELATION 1:WORDS|2:WORDS   a difference: what each of the articles writes
struct DifferenceStory
{
    const char *name;
    QStringView lines;
};

// What the rules were tuned on, and what was only looked at when they were done.
[[nodiscard]] QList<DifferenceStory> tunedDifferenceStories();
[[nodiscard]] QList<DifferenceStory> controlDifferenceStories();

struct ExpectedDifference
{
    QString kind;
    QString relation;
    QList<std::pair<int, QString>> claims; // article, counted from 1, and its words
};

struct ReadStory
{
    QList<Article> articles;
    QList<Passage> passages; // articles have the ids 1, 2 …
    QList<ExpectedDifference> expected;
};

[[nodiscard]] ReadStory readDifferenceStory(QStringView lines);

} // namespace naranhi::test
