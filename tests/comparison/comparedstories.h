// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace naranhi::test {

// A small story of articles in our own sentences, with what is the same in them marked by hand:
// tests/comparison/comparedstories/HALF/*.txt. "tuned" is looked at when rules are made, "control"
// is only measured.
//
//   == OUTLET DATE         begins an article; its title is on the next line, then a paragraph a
//   line <a>Sentence. Next.     the sentence behind the mark belongs to passage a, up to its full
//   stop
//   !! …                   what is known of differences
struct ComparedStory
{
    QString file;
    QList<Article> articles; // those of ids 1, 2, 3 …
    QMap<QString, QList<ArticlePlace>> passages; // by mark; each place begins where its mark stood
    QStringList differences; // the lines behind !!
};

[[nodiscard]] QList<ComparedStory> comparedStories(const QString &half);

// As the program builds it, with everything that it compares.
[[nodiscard]] Story builtStory(const ComparedStory &story);

} // namespace naranhi::test
