// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/disjointsets.h"
#include "domain/story.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace naranhi::comparison {

// All mentions in one article that are written alike (folded) and mean one by that alone.
struct Name
{
    qsizetype article = 0; // row in the story
    QString key; // folded spelling
    QString bearer; // tells apart who is written alike: a surname's title, a reporter
    EntityType type = EntityType::Person; // the story's majority for this spelling
    QStringList words; // of the spelling with the most blanks in the story: 샘, 올트먼
    QString shown; // as its first mention has it
    QMap<QString, QString> titles; // of all its mentions: folded, and as written
    QList<qsizetype> mentions;

    [[nodiscard]] bool isPerson() const { return type == EntityType::Person; }
    [[nodiscard]] QString lastWord() const { return words.constLast(); }
};

// The names of a story. Quantities are not names.
struct StoryNames
{
    QList<Name> names;
    QList<QList<qsizetype>> nameOf; // for each article and mention the name, -1 for none
};

[[nodiscard]] StoryNames collectNames(const QList<AnnotatedArticle> &articles);

// Two names to be joined, the shorter first, and why.
struct Join
{
    qsizetype first = 0;
    qsizetype second = 0;
    LinkRule rule = LinkRule::SameLetters;
    QString evidence{};
    qsizetype article = -1; // row in the story, where only one article says it
};

// Two names that may be one: for the reader to say.
struct Doubt
{
    Join join;
    int likelihood = 0; // only to put them in order
};

// What the rules work on: the names, and which of them are one so far. Every rule looks at the
// partition as it found it and joins afterwards, so that the order of articles and names changes
// nothing.
struct Linking
{
    const QList<AnnotatedArticle> &articles;
    const StoryNames &story;
    DisjointSets sets;
    QList<Join> joins{}; // made so far
    QList<Doubt> doubts{};
    qint64 comparisons = 0; // of one name with another: what the work grows with

    [[nodiscard]] const Name &name(qsizetype index) const { return story.names.at(index); }
    [[nodiscard]] qsizetype nameCount() const { return story.names.size(); }
    [[nodiscard]] const Mention &mention(qsizetype article, qsizetype index) const;
    [[nodiscard]] QString textAround(qsizetype article, const Mention &mention) const;
};

// Makes a rule's joins.
void joinAll(const QList<Join> &joins, Linking &linking);

} // namespace naranhi::comparison
