// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/correctionacts.h"

#include "domain/comparisonreferences.h"
#include "domain/koreanparticles.h"
#include "widgets/common/placewords.h"
#include "widgets/common/sessioncommands.h"
#include "widgets/common/timetext.h"
#include "widgets/common/typewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

// One text an act. Particles are resolved by actText().
struct ActTexts
{
    Q_DECLARE_TR_FUNCTIONS(naranhi::CorrectionActs)

public:
    QString operator()(const MergeEntities &act) const
    {
        return tr("Merge “%1” into “%2”").arg(act.entity.name, act.into.name);
    }
    QString operator()(const KeepApart &act) const
    {
        return tr("Keep “%1” and “%2” apart").arg(act.entity.name, act.other.name);
    }
    QString operator()(const SplitForms &act) const
    {
        return tr("Split “%1” from “%2”").arg(act.forms.join(u", "_s), act.entity.name);
    }
    QString operator()(const RenameEntity &act) const
    {
        return tr("Rename “%1” to “%2”").arg(act.entity.name, act.name);
    }
    QString operator()(const RetypeEntity &act) const
    {
        return tr("Type of “%1”: %2").arg(act.entity.name, typeWord(act.type));
    }
    QString operator()(const HideEntity &act) const { return tr("Hide “%1”").arg(act.entity.name); }
    QString operator()(const MarkMention &act) const
    {
        return act.entity ? tr("Mark “%1” as “%2”").arg(act.place.exact, act.entity->name)
                          : tr("Mark “%1” as a name").arg(act.place.exact);
    }
    QString operator()(const HideMention &act) const
    {
        return tr("Unmark “%1”").arg(act.place.exact);
    }
    QString operator()(const SplitMention &act) const
    {
        return tr("Tell “%1” from its namesakes").arg(act.place.exact);
    }
    QString operator()(const SetTimeValue &act) const
    {
        return tr("Set “%1” to %2").arg(act.place.exact, timeText(act.value, QLocale()));
    }
    QString operator()(const SetTimeAnchor &act) const
    {
        return tr("Count “%1” from %2").arg(act.place.exact, timeText(act.anchor, QLocale()));
    }
    QString operator()(const DismissDifference &act) const
    {
        return tr("Set aside the difference %1").arg(valuesOf(act.difference.places));
    }
    QString operator()(const CommentDifference &act) const
    {
        return tr("Comment on the difference %1").arg(valuesOf(act.difference.places));
    }
    QString operator()(const JoinPlaces &act) const
    {
        return tr("“%1” tells the same").arg(shortened(act.places.first().exact));
    }
    QString operator()(const PartPlaces &act) const
    {
        return tr("“%1” does not tell the same").arg(shortened(act.places.first().exact));
    }

    static QString restore(const DifferenceReference &difference)
    {
        return tr("Take back in the difference %1").arg(valuesOf(difference.places));
    }
    static QString uncomment(const DifferenceReference &difference)
    {
        return tr("Delete the comment on %1").arg(valuesOf(difference.places));
    }
    static QString withdraw(const QString &act) { return tr("Take back: %1").arg(act); }
    static QString always(const QString &act) { return tr("In every story: %1").arg(act); }
    static QString here(const QString &act) { return tr("In this story only: %1").arg(act); }
};

// The list without what it says of this difference by acts of one kind.
template <typename Act>
QList<Correction> withoutActs(const ReadingSession &session, const Difference &difference)
{
    const QList<Difference> &all = session.comparison().differences;
    QList<Correction> kept = session.corrections();
    kept.removeIf([&](const Correction &correction) {
        const auto *act = std::get_if<Act>(&correction.act);
        const qsizetype meant
            = act ? differenceMeant(act->difference, session.articles(), all) : -1;
        return meant >= 0 && all.at(meant) == difference;
    });
    return kept;
}

void push(const ReadingContext &context, const QList<Correction> &corrections, const QString &text)
{
    context.undo.push(new CorrectCommand(context.session, corrections, text));
}

} // namespace

Correction::Act merging(const Entity &entity, const Entity &into)
{
    return MergeEntities{.entity = referenceTo(entity), .into = referenceTo(into)};
}

Correction::Act keepingApart(const Entity &entity, const Entity &other)
{
    return KeepApart{.entity = referenceTo(entity), .other = referenceTo(other)};
}

Correction::Act splitting(const Entity &entity, const QStringList &forms)
{
    return SplitForms{.entity = referenceTo(entity), .forms = forms};
}

Correction::Act renaming(const Entity &entity, const QString &name)
{
    return RenameEntity{.entity = referenceTo(entity), .name = name};
}

Correction::Act retyping(const Entity &entity, EntityType type)
{
    return RetypeEntity{.entity = referenceTo(entity), .type = type};
}

Correction::Act hiding(const Entity &entity)
{
    return HideEntity{.entity = referenceTo(entity)};
}

Correction::Act markingName(const Article &article, const BlockSpan &place, EntityType type)
{
    return MarkMention{.place = textAnchorOf(article, place), .type = type, .entity = {}};
}

Correction::Act markingEntity(const Article &article, const BlockSpan &place, const Entity &entity)
{
    return MarkMention{
        .place = textAnchorOf(article, place), .type = entity.type, .entity = referenceTo(entity)};
}

Correction::Act hidingMention(const Article &article, const BlockSpan &place)
{
    return HideMention{.place = textAnchorOf(article, place)};
}

Correction::Act splittingMention(const Article &article, const BlockSpan &place)
{
    return SplitMention{.place = textAnchorOf(article, place)};
}

Correction::Act settingTime(const Article &article, const BlockSpan &place, const QString &value)
{
    return SetTimeValue{.place = textAnchorOf(article, place), .value = value};
}

Correction::Act settingAnchor(const Article &article, const BlockSpan &place, const QString &anchor)
{
    return SetTimeAnchor{.place = textAnchorOf(article, place), .anchor = anchor};
}

Correction::Act joining(const ReadingSession &session, const QList<ArticlePlace> &places)
{
    return JoinPlaces{anchorsOf(places, session.articles())};
}

Correction::Act parting(const ReadingSession &session, const QList<ArticlePlace> &places)
{
    return PartPlaces{anchorsOf(places, session.articles())};
}

QString actText(const Correction::Act &act)
{
    return resolveParticles(std::visit(ActTexts(), act));
}

QList<Correction::Act> mergingAll(
    const QList<Entity> &others, const Entity &into, const QString &name)
{
    QList<Correction::Act> acts;
    for (const Entity &other : others)
        acts += merging(other, into);
    if (name != into.name)
        acts += renaming(into, name);
    return acts;
}

void correct(const ReadingContext &context, const Correction::Act &act, CorrectionScope scope)
{
    context.undo.push(correctBy(context.session, {.act = act, .scope = scope}, actText(act)));
}

void correctAll(const ReadingContext &context,
    const QList<Correction::Act> &acts,
    CorrectionScope scope,
    const QString &text)
{
    QList<Correction> corrections = context.session.corrections();
    for (const Correction::Act &act : acts)
        corrections += {.act = act, .scope = scope};
    push(context, corrections, text);
}

void withdrawCorrection(const ReadingContext &context, qsizetype index)
{
    QList<Correction> corrections = context.session.corrections();
    const Correction withdrawn = corrections.takeAt(index);
    push(context, corrections, ActTexts::withdraw(actText(withdrawn.act)));
}

void setCorrectionScope(const ReadingContext &context, qsizetype index, CorrectionScope scope)
{
    QList<Correction> corrections = context.session.corrections();
    if (corrections.at(index).scope == scope)
        return;
    corrections[index].scope = scope;
    const QString act = actText(corrections.at(index).act);
    push(context,
        corrections,
        scope == CorrectionScope::Always ? ActTexts::always(act) : ActTexts::here(act));
}

void commentDifference(
    const ReadingContext &context, const Difference &difference, const QString &text)
{
    if (text == difference.comment)
        return;
    const DifferenceReference reference = referenceTo(difference, context.session.articles());
    QList<Correction> corrections = withoutActs<CommentDifference>(context.session, difference);
    const CommentDifference act{reference, text};
    if (!text.isEmpty())
        corrections += {.act = act};
    push(context, corrections, text.isEmpty() ? ActTexts::uncomment(reference) : actText(act));
}

void dismissDifference(const ReadingContext &context, const Difference &difference)
{
    const ReadingSession &session = context.session;
    if (withoutActs<DismissDifference>(session, difference) == session.corrections())
        correct(context, DismissDifference{referenceTo(difference, session.articles())});
}

void restoreDifference(const ReadingContext &context, const Difference &difference)
{
    const ReadingSession &session = context.session;
    const QList<Correction> left = withoutActs<DismissDifference>(session, difference);
    if (left != session.corrections())
        push(context, left, ActTexts::restore(referenceTo(difference, session.articles())));
}

} // namespace naranhi
