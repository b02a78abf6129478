// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/corrections/correctionwords.h"

#include "domain/koreanparticles.h"
#include "model/readingsession.h"
#include "widgets/common/outlettext.h"
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

const TextAnchor *anchorOf(const Correction::Act &act)
{
    return std::visit(
        []<typename Act>(const Act &each) -> const TextAnchor * {
            if constexpr (HasPlace<Act>)
                return &each.place;
            else
                return nullptr;
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

QString correctionPlace(const Correction::Act &act, const ReadingSession &session)
{
    const TextAnchor *anchor = anchorOf(act);
    if (anchor == nullptr)
        return {};
    const AnnotatedArticle *open = articleOf(*anchor, session);
    const QString where = open != nullptr ? outletText(open->article) : anchor->title;
    return where.isEmpty() ? excerpt(*anchor) : where + u": "_s + excerpt(*anchor);
}

QString unplacedReason(const Correction &correction, const ReadingSession &session)
{
    if (const EntityReference *reference = referenceOf(correction.act))
        return resolveParticles(Sentences::noSuchName(reference->name));
    const TextAnchor *anchor = anchorOf(correction.act);
    if (correction.scope == CorrectionScope::Always)
        return resolveParticles(Sentences::noSuchWords(anchor->exact));
    if (articleOf(*anchor, session) == nullptr)
        return Sentences::articleIsNotOpen(anchor->title);
    return resolveParticles(Sentences::wordsAreGone(anchor->exact));
}

QString scopeWord(CorrectionScope scope)
{
    return Sentences::scope(scope);
}

} // namespace naranhi
