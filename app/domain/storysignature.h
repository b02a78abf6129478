// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"

#include <QByteArray>
#include <QList>

namespace naranhi {

// A word that tells what an article is about, as a number, and how much it tells.
struct SignatureTerm
{
    qint64 term = 0; // the same word is the same number on every machine
    float weight = 0; // of one article, the squares add up to 1

    bool operator==(const SignatureTerm &) const = default;
};

// What an article is about, in a few numbers, by which articles about one matter find each other.
struct StorySignature
{
    qint64 day = 0; // Julian; of the publication, else of the day it came
    QList<SignatureTerm> terms; // sorted by term

    bool operator==(const StorySignature &) const = default;
};

// An article that shares words with a new one, around the same days.
struct StoryCandidate
{
    StoredId article = StoredId::None;
    StoredStoryId story = StoredStoryId::None;
    bool isClosed = false; // only the reader puts others to it, or takes it elsewhere
    StorySignature signature;

    bool operator==(const StoryCandidate &) const = default;
};

// Where a new article belongs: with all articles of these stories, and with these articles that
// stood alone. Neither: it stands alone.
struct StoryDecision
{
    QList<StoredStoryId> stories; // the first keeps its name
    QList<StoredId> articles;

    [[nodiscard]] bool isAlone() const { return stories.isEmpty() && articles.isEmpty(); }
    bool operator==(const StoryDecision &) const = default;
};

// For keeping: opaque, little-endian, the same everywhere. A damaged one gives none.
[[nodiscard]] QByteArray toBytes(const StorySignature &signature);
[[nodiscard]] StorySignature signatureFromBytes(const QByteArray &bytes);

} // namespace naranhi
