// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/corrections/correctionwords.h"

#include "domain/koreanparticles.h"
#include "model/readingsession.h"
#include "widgets/common/outlettext.h"
#include "widgets/common/placewords.h"
#include "widgets/common/timetext.h"
#include "widgets/common/typewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(naranhi::CorrectionWords)

public:
    QString operator()(const MergeEntities &act) const
    {
        return tr("“%1” is “%2”").arg(act.entity.name, act.into.name);
    }
    QString operator()(const KeepApart &act) const
    {
        return tr("“%1” is not “%2”").arg(act.entity.name, act.other.name);
    }
    QString operator()(const SplitForms &act) const
    {
        return tr("“%1” is not “%2” but a name of its own")
            .arg(act.forms.join(u", "_s), act.entity.name);
    }
    QString operator()(const RenameEntity &act) const
    {
        return tr("“%1” is called “%2”").arg(act.entity.name, act.name);
    }
    QString operator()(const RetypeEntity &act) const
    {
        return tr("“%1” has the type %2").arg(act.entity.name, typeWord(act.type));
    }
    QString operator()(const HideEntity &act) const
    {
        return tr("“%1” is hidden").arg(act.entity.name);
    }
    QString operator()(const MarkMention &act) const
    {
        return act.entity
            ? tr("“%1” names “%2”").arg(act.place.exact, act.entity->name)
            : tr("“%1” is a name, of the type %2").arg(act.place.exact, typeWord(act.type));
    }
    QString operator()(const HideMention &act) const
    {
        return tr("“%1” is no name").arg(act.place.exact);
    }
    QString operator()(const SplitMention &act) const
    {
        return tr("“%1” is another one than its namesakes").arg(act.place.exact);
    }
    QString operator()(const SetTimeValue &act) const
    {
        return tr("“%1” is %2").arg(act.place.exact, timeText(act.value, QLocale()));
    }
    QString operator()(const SetTimeAnchor &act) const
    {
        return tr("“%1” counts from %2").arg(act.place.exact, timeText(act.anchor, QLocale()));
    }
    QString operator()(const DismissDifference &act) const
    {
        return tr("The difference %1 is set aside").arg(valuesOf(act.difference.places));
    }
    QString operator()(const CommentDifference &act) const
    {
        return tr("On the difference %1: %2")
            .arg(valuesOf(act.difference.places), act.text.simplified());
    }
    QString operator()(const JoinPlaces &act) const
    {
        return tr("These tell the same: %1").arg(valuesOf(act.places));
    }
    QString operator()(const PartPlaces &act) const
    {
        return tr("These do not tell the same: %1").arg(valuesOf(act.places));
    }

    static QString noSuchName(const QString &name)
    {
        return tr("The open articles name no “%1”").arg(name);
    }
    static QString articleIsNotOpen(const QString &title)
    {
        return title.isEmpty() ? tr("The article is not open")
                               : tr("The article is not open: %1").arg(title);
    }
    static QString wordsAreGone(const QString &words)
    {
        return tr("“%1” does not stand there any more, or it is not clear which is meant")
            .arg(words);
    }
    static QString noSuchDifference()
    {
        return tr("No difference is found between these words now");
    }
    static QString noSuchWords(const QString &words)
    {
        return tr("The open articles do not say “%1”").arg(words);
    }
    static QString scope(CorrectionScope scope)
    {
        return scope == CorrectionScope::Always ? tr("In every story") : tr("In this story");
    }
};

template <typename Act>
concept HasPlace = requires(const Act &act)
{
    act.place;
};

template <typename Act>
concept HasPlaces = requires(const Act &act)
{
    act.places;
};

template <typename Act>
concept HasDifference = requires(const Act &act)
{
    act.difference.places;
};

template <typename Act>
concept HasEntity = requires(const Act &act)
{
    act.entity.name;
};

QString excerpt(const TextAnchor &anchor)
{
    constexpr qsizetype around = 12;
    const auto cut = [](const QString &text) { return text.size() > around ? u"…"_s : QString(); };
    return QString(cut(anchor.prefix) + anchor.prefix.right(around) + u'[' + anchor.exact + u']'
        + anchor.suffix.left(around) + cut(anchor.suffix))
        .simplified();
}

const AnnotatedArticle *articleOf(const TextAnchor &anchor, const ReadingSession &session)
{
    const auto found = std::ranges::find_if(session.articles(),
        [&anchor](const AnnotatedArticle &open) { return isAnchorIn(anchor, open.article); });
    return found == session.articles().end() ? nullptr : &*found;
}

} // namespace

QList<TextAnchor> anchorsOf(const Correction::Act &act)
{
    return std::visit(
        []<typename Act>(const Act &each) -> QList<TextAnchor> {
            if constexpr (HasPlace<Act>)
                return {each.place};
            else if constexpr (HasPlaces<Act>)
                return each.places;
            else if constexpr (HasDifference<Act>)
                return each.difference.places;
            else
                return {};
        },
        act);
}

const EntityReference *referenceOf(const Correction::Act &act)
{
    return std::visit(
        []<typename Act>(const Act &each) -> const EntityReference * {
            if constexpr (HasEntity<Act>)
                return &each.entity;
            else
                return nullptr;
        },
        act);
}

QString correctionSentence(const Correction::Act &act)
{
    return resolveParticles(std::visit(Sentences(), act));
}

// Of several places the outlets alone: the words stand in the sentence.
QString correctionPlace(const Correction::Act &act, const ReadingSession &session)
{
    const QList<TextAnchor> anchors = anchorsOf(act);
    QStringList outlets;
    for (const TextAnchor &anchor : anchors) {
        const AnnotatedArticle *open = articleOf(anchor, session);
        const QString where = open != nullptr ? outletText(open->article) : anchor.title;
        if (!where.isEmpty() && !outlets.contains(where))
            outlets.append(where);
    }
    const QString where = outlets.join(u", "_s);
    if (anchors.size() != 1)
        return where;
    return where.isEmpty() ? excerpt(anchors.first()) : where + u": "_s + excerpt(anchors.first());
}

QString unplacedReason(const Correction &correction, const ReadingSession &session)
{
    if (const EntityReference *reference = referenceOf(correction.act))
        return resolveParticles(Sentences::noSuchName(reference->name));
    const QList<TextAnchor> anchors = anchorsOf(correction.act);
    if (correction.scope == CorrectionScope::Always)
        return resolveParticles(Sentences::noSuchWords(anchors.first().exact));
    for (const TextAnchor &anchor : anchors) {
        const AnnotatedArticle *open = articleOf(anchor, session);
        if (open == nullptr)
            return Sentences::articleIsNotOpen(anchor.title);
        if (!placeOf(anchor, open->article))
            return resolveParticles(Sentences::wordsAreGone(anchor.exact));
    }
    return Sentences::noSuchDifference();
}

QString scopeWord(CorrectionScope scope)
{
    return Sentences::scope(scope);
}

} // namespace naranhi
