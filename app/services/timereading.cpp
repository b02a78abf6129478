// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/timereading.h"

#include "comparison/correctionplaces.h"

namespace naranhi::services {

namespace {

// What a correction says of the words at its places; nothing when it does not speak of times.
struct Setting
{
    const TextAnchor *place = nullptr;
    QString value;
    QString anchor;
};

struct SettingOf
{
    Setting operator()(const SetTimeValue &act) const { return {&act.place, act.value, {}}; }
    Setting operator()(const SetTimeAnchor &act) const { return {&act.place, {}, act.anchor}; }
    template <typename OtherAct> Setting operator()(const OtherAct & /*act*/) const { return {}; }
};

} // namespace

ReadersTimes readersTimes(const Article &article, const QList<Correction> &corrections)
{
    ReadersTimes result;
    for (qsizetype i = 0; i < corrections.size(); ++i) {
        const Correction &correction = corrections.at(i);
        const Setting setting = std::visit(SettingOf(), correction.act);
        if (!setting.place)
            continue;
        const QList<BlockSpan> places
            = comparison::placesOf(*setting.place, correction.scope, article).all();
        for (const BlockSpan &place : places)
            result.overrides.append({place, setting.value, setting.anchor});
        if (!places.isEmpty())
            result.placed.insert(i);
    }
    return result;
}

ArticleTimes readTimes(const Article &article,
    const QString &anchor,
    const QList<language::TimeOverride> &overrides,
    const CancelToken &cancel)
{
    return {.textHash = textHash(article),
        .anchor = anchor,
        .overrides = overrides,
        .times = language::findTimes(article, anchor, overrides, cancel)};
}

} // namespace naranhi::services
