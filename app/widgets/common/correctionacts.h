// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"
#include "widgets/common/readingcontext.h"

#include <QList>

// One place for what a reader puts right, wherever in the window it is done: how the act is built
// from what is shown, what it is called, and how it gets onto the undo stack.
namespace naranhi {

[[nodiscard]] Correction::Act merging(const Entity &entity, const Entity &into);
[[nodiscard]] Correction::Act keepingApart(const Entity &entity, const Entity &other);
[[nodiscard]] Correction::Act splitting(const Entity &entity, const QStringList &forms);
[[nodiscard]] Correction::Act renaming(const Entity &entity, const QString &name);
[[nodiscard]] Correction::Act retyping(const Entity &entity, EntityType type);
[[nodiscard]] Correction::Act hiding(const Entity &entity);

[[nodiscard]] Correction::Act markingName(
    const Article &article, const BlockSpan &place, EntityType type);
[[nodiscard]] Correction::Act markingEntity(
    const Article &article, const BlockSpan &place, const Entity &entity);
[[nodiscard]] Correction::Act hidingMention(const Article &article, const BlockSpan &place);
[[nodiscard]] Correction::Act splittingMention(const Article &article, const BlockSpan &place);
[[nodiscard]] Correction::Act settingTime(
    const Article &article, const BlockSpan &place, const QString &value);
[[nodiscard]] Correction::Act settingAnchor(
    const Article &article, const BlockSpan &place, const QString &anchor);
// REQUIRES two places of different articles at least.
[[nodiscard]] Correction::Act joining(
    const ReadingSession &session, const QList<ArticlePlace> &places);
[[nodiscard]] Correction::Act parting(
    const ReadingSession &session, const QList<ArticlePlace> &places);

// What the act is called in the undo menu, translated: "Merge “%1” into “%2”".
[[nodiscard]] QString actText(const Correction::Act &act);

// The acts that make one entity of several under a name of the reader's choice: the others into
// the one, which is renamed where it is called otherwise. REQUIRES that `others` do not hold
// `into`.
[[nodiscard]] QList<Correction::Act> mergingAll(
    const QList<Entity> &others, const Entity &into, const QString &name);

// Each puts one command on the undo stack.
void correct(const ReadingContext &context,
    const Correction::Act &act,
    CorrectionScope scope = CorrectionScope::Story);
// Several acts in a row that the reader did as one, under the text of the whole.
void correctAll(const ReadingContext &context,
    const QList<Correction::Act> &acts,
    CorrectionScope scope,
    const QString &text);
void withdrawCorrection(const ReadingContext &context, qsizetype index);
void setCorrectionScope(const ReadingContext &context, qsizetype index, CorrectionScope scope);

// The reader's words about a difference, in the place of those from before; none take them away.
void commentDifference(
    const ReadingContext &context, const Difference &difference, const QString &text);
// Once: a second time while the story is still being built does nothing.
void dismissDifference(const ReadingContext &context, const Difference &difference);
// Takes a difference back in that was set aside.
void restoreDifference(const ReadingContext &context, const Difference &difference);

} // namespace naranhi
