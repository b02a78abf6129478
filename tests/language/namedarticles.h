// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/entity.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace naranhi::test {

// A whole article in which people marked every name: [오픈AI|OG]. A question mark for a type is a
// name by one convention and none by another, and counts neither way.
struct NamedArticle
{
    QString file;
    Article article;
    QList<Mention> names;
    QList<Mention> doubtful;
};

// tests/language/namedarticles/HALF/*.txt: the title, then a paragraph a line. "tuned" is looked at
// when rules are made, "control" is only measured.
[[nodiscard]] QList<NamedArticle> namedArticles(const QString &half);

// How many names were found with their exact span and type. Places side by side are one place
// (경기 화성시), however they are cut.
struct NameScore
{
    int right = 0;
    int found = 0;
    int expected = 0;
    QStringList complaints{};

    [[nodiscard]] double precision() const { return found == 0 ? 0 : double(right) / found; }
    [[nodiscard]] double recall() const { return expected == 0 ? 1 : double(right) / expected; }
    NameScore &operator+=(const NameScore &other);
};

[[nodiscard]] NameScore scoreOf(const NamedArticle &article, const QList<Mention> &found);

} // namespace naranhi::test
