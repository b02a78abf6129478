// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"

#include <QJsonArray>
#include <QJsonObject>

namespace naranhi::exchange {

// The document counts articles and entities from 1 in their order: ids of a run mean nothing in a
// file.
struct Numbers
{
    QHash<ArticleId, int> articles;
    QHash<EntityId, QString> entities;
};

[[nodiscard]] Numbers numbersOf(const Story &story);

// A span that does not lie in its text would mislead every program that reads it.
[[nodiscard]] bool fits(const Article &article, int block, TextSpan span);

[[nodiscard]] QJsonObject placeOf(int block, TextSpan span);

// With its article; empty when it does not lie in one of the story's.
[[nodiscard]] QJsonObject placeOf(
    const ArticlePlace &place, const Story &story, const Numbers &numbers);

// Of each that lies in an article of the story.
[[nodiscard]] QJsonArray placesOf(
    const QList<ArticlePlace> &places, const Story &story, const Numbers &numbers);

} // namespace naranhi::exchange
