// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commands/spantags.h"

#include <QRegularExpression>

#include <map>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

const auto dayTag = "DT"_L1;
const auto clockTag = "TI"_L1;

bool isOfTheClock(const TimeExpression &time)
{
    return time.type == TimeType::Time
        || (time.type == TimeType::Duration && time.value.startsWith(u"PT"));
}

// Where the clock's words begin in an expression that names the day first; 0 when it does not.
qsizetype clockStart(QStringView words)
{
    static const QRegularExpression dayThenClock(
        u"^(.*(?:일|날|요일|오늘|어제|내일|모레|전날)(?:\\([^)]*\\))?)\\s+(?=\\S)"_s);
    const auto match = dayThenClock.match(words);
    return match.hasMatch() ? match.capturedEnd() : 0;
}

void appendTime(const QString &text, const TimeExpression &time, QList<SpanTag> &tags)
{
    if (!isOfTheClock(time)) {
        tags.append({time.span, dayTag});
        return;
    }
    const QStringView words = QStringView(text).mid(time.span.start, time.span.length());
    const qsizetype clock = time.type == TimeType::Time ? clockStart(words) : 0;
    if (clock > 0) {
        const qsizetype dayEnd = words.left(clock).trimmed().size();
        tags.append({{time.span.start, time.span.start + dayEnd}, dayTag});
    }
    tags.append({{time.span.start + clock, time.span.end}, clockTag});
}

using TagsByStart = std::multimap<qsizetype, SpanTag>; // not overlapping

bool isFree(TextSpan span, const TagsByStart &taken)
{
    const auto next = taken.lower_bound(span.end);
    return next == taken.begin() || !std::prev(next)->second.span.overlaps(span);
}

void addFree(const QList<SpanTag> &candidates, TagsByStart &tags)
{
    for (const SpanTag &tag : candidates) {
        if (isFree(tag.span, tags))
            tags.emplace(tag.span.start, tag);
    }
}

} // namespace

QList<SpanTag> spanTags(
    const QString &text, const ArticleAnalysis &analysis, const QList<language::TaggedName> &tagged)
{
    TagsByStart tags;
    QList<SpanTag> quantities;
    for (const Mention &mention : analysis.mentions) {
        const SpanTag tag{mention.span, tagOf(mention.type)};
        if (mention.type == EntityType::Quantity)
            quantities.append(tag);
        else
            tags.emplace(mention.span.start, tag);
    }
    QList<SpanTag> times;
    for (const language::TaggedName &time : tagged) {
        if (time.kind == language::NameKind::Date)
            times.append({time.span, dayTag});
        else if (time.kind == language::NameKind::Time)
            times.append({time.span, clockTag});
    }
    for (const TimeExpression &time : analysis.times)
        appendTime(text, time, times);
    addFree(times, tags);
    addFree(quantities, tags);
    QList<SpanTag> inOrder;
    for (const auto &[start, tag] : tags)
        inOrder.append(tag);
    return inOrder;
}

} // namespace naranhi
