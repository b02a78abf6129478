// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dates/timecorrections.h"

#include "model/readingsession.h"
#include "widgets/common/correctionacts.h"
#include "widgets/common/sessioncommands.h"

#include <QCoreApplication>
#include <QUndoStack>

#include <algorithm>

namespace naranhi {

namespace {

struct CorrectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(TimeCorrections)
};

bool isPlacedAt(const TextAnchor &anchor, const Article &article, const BlockSpan &where)
{
    return isAnchorIn(anchor, article) && placeOf(anchor, article) == where;
}

bool speaksOf(const Correction &correction, const Article &article, const BlockSpan &where)
{
    if (const auto *value = std::get_if<SetTimeValue>(&correction.act))
        return isPlacedAt(value->place, article, where);
    if (const auto *anchor = std::get_if<SetTimeAnchor>(&correction.act))
        return isPlacedAt(anchor->place, article, where);
    return false;
}

QList<Correction> withoutThoseAt(const ReadingSession &session, const TextPlace &place)
{
    QList<Correction> others = session.corrections();
    const Article &article = session.article(place.article);
    others.removeIf([&](const Correction &c) { return speaksOf(c, article, place.where); });
    return others;
}

void replace(const ReadingContext &context, const TextPlace &place, const Correction::Act &act)
{
    QList<Correction> corrections = withoutThoseAt(context.session, place);
    corrections.append({.act = act, .scope = CorrectionScope::Story});
    context.undo.push(new CorrectCommand(context.session, corrections, actText(act)));
}

} // namespace

const TimeExpression *timeAt(const ReadingSession &session, const TextPlace &place)
{
    if (!session.contains(place.article))
        return nullptr;
    const QList<TimeExpression> &times = session.analysis(place.article).times;
    const auto at = std::ranges::find_if(times, [&place](const TimeExpression &time) {
        return BlockSpan{time.block, time.span} == place.where;
    });
    return at == times.end() ? nullptr : &*at;
}

bool isTimeCorrected(const ReadingSession &session, const TextPlace &place)
{
    const Article &article = session.article(place.article);
    return std::ranges::any_of(session.corrections(),
        [&](const Correction &correction) { return speaksOf(correction, article, place.where); });
}

void setTimeValue(const ReadingContext &context, const TextPlace &place, const QString &value)
{
    replace(
        context, place, settingTime(context.session.article(place.article), place.where, value));
}

void setTimeAnchor(const ReadingContext &context, const TextPlace &place, const QString &anchor)
{
    replace(
        context, place, settingAnchor(context.session.article(place.article), place.where, anchor));
}

void resetTime(const ReadingContext &context, const TextPlace &place)
{
    const BlockSpan &where = place.where;
    const QString words = textOf(context.session.article(place.article), where.block)
                              .mid(where.span.start, where.span.length());
    context.undo.push(new CorrectCommand(context.session,
        withoutThoseAt(context.session, place),
        CorrectionTexts::tr("Read “%1” as before").arg(words)));
}

QList<TimeExpression> anchorsFor(const ReadingSession &session, const TextPlace &place)
{
    QList<TimeExpression> anchors;
    const auto add = [&anchors](const TimeExpression &time) {
        const bool isKnown
            = std::ranges::find(anchors, time.value, &TimeExpression::value) != anchors.end();
        if (!isKnown && !time.value.contains(u'/') && timeRangeOf(time.value))
            anchors.append(time);
    };
    const ArticleAnalysis &found = session.analysis(place.article);
    const QString &published = session.article(place.article).published.value;
    add({.block = titleBlock, .span = {}, .value = published});
    for (const TimeExpression &time : found.times) {
        if (BlockSpan{time.block, time.span} != place.where)
            add(time);
    }
    return anchors;
}

} // namespace naranhi
