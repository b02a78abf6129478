// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "articles/annotation.h"
#include "domain/story.h"

#include <QHash>
#include <QStringList>

namespace naranhi::test {

// How much of what was found is right, and how much of what there is was found.
struct Score
{
    int right = 0;
    int found = 0;
    int expected = 0;

    [[nodiscard]] double precision() const { return found == 0 ? 0 : double(right) / found; }
    [[nodiscard]] double recall() const { return expected == 0 ? 1 : double(right) / expected; }
    [[nodiscard]] double f1() const;
    Score &operator+=(const Score &other);
};

// An article as it was read and analysed, laid against its annotation: which block is which. What
// is only annotated as optional counts neither way.
class Marking
{
public:
    Marking(const Annotation &expected, const AnnotatedArticle &found);

    [[nodiscard]] Score blocks() const; // by text
    [[nodiscard]] Score blockKinds() const; // of the blocks with the right text
    [[nodiscard]] Score leftOut() const; // the expected furniture: away from the blocks, and kept
    [[nodiscard]] Score metadata() const; // title, subtitle, outlet, authors, publication
    [[nodiscard]] Score mentions() const; // by exact span
    [[nodiscard]] Score mentionTypes() const; // of the mentions with the right span
    [[nodiscard]] Score times() const; // by overlap
    [[nodiscard]] Score timeValues() const; // of the times that were found

    // For each expected mention that was found, its entity key and the entity that it was given.
    [[nodiscard]] QList<std::pair<QString, EntityId>> entities() const;

    // What went wrong, a line each, for people.
    [[nodiscard]] QStringList complaints() const { return m_complaints; }

private:
    void matchBlocks();
    [[nodiscard]] int blockLike(const Block &expected, bool ofAnyKind) const;
    [[nodiscard]] int foundBlock(int expectedBlock) const; // -3 when it was not found
    [[nodiscard]] bool isScored(int foundBlock) const;
    [[nodiscard]] const Mention *mentionAt(const ExpectedMention &expected) const;
    [[nodiscard]] const TimeExpression *timeAt(const ExpectedTime &expected) const;
    void complain(const QString &what) const;

    const Annotation &m_expected;
    const AnnotatedArticle &m_found;
    QHash<int, int> m_foundBlock; // by expected block
    mutable QStringList m_complaints;
};

// B-cubed (Bagga and Baldwin 1998) over aligned mentions: how much of what each mention was joined
// with belongs to it, and how much of what belongs to it it was joined with.
struct PartitionScore
{
    double precision = 0;
    double recall = 0;
};

[[nodiscard]] PartitionScore bCubed(const QList<std::pair<QString, EntityId>> &mentions);

} // namespace naranhi::test
