// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/corrections.h"

namespace naranhi::test {

// A story of marked text (see storyOfText) with corrections applied as the story builder does it.
class Corrected
{
public:
    Corrected(const QString &marked, const QList<Correction> &corrections);
    Corrected(const QList<AnnotatedArticle> &articles, const QList<Correction> &corrections);

    // "OG 가람: 가람 = 가람출판", a line for each entity, sorted.
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] const Entity &named(const QString &name) const; // REQUIRES that there is one
    [[nodiscard]] const QList<AnnotatedArticle> &articles() const { return m_articles; }
    [[nodiscard]] const comparison::LinkedEntities &linked() const { return m_linked; }
    [[nodiscard]] const QList<qsizetype> &unplaced() const { return m_unplaced; }

private:
    QList<AnnotatedArticle> m_articles;
    comparison::LinkedEntities m_linked;
    QList<qsizetype> m_unplaced;
};

// The place of the n-th occurrence of the words in the blocks of a story.
[[nodiscard]] TextAnchor anchorAt(
    const QList<AnnotatedArticle> &articles, const QString &words, int nth = 0);

} // namespace naranhi::test
