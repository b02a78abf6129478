// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commands/spantags.h"

#include <QRegularExpression>

#include <algorithm>

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

bool isFree(TextSpan span, const QList<SpanTag> &taken)
{
    return std::none_of(taken.cbegin(), taken.cend(), [span](const SpanTag &tag) {
        return tag.span.overlaps(span);
    });
}

void addFree(const QList<SpanTag> &candidates, QList<SpanTag> &tags)
{
    for (const SpanTag &tag : candidates) {
        if (isFree(tag.span, tags))
            tags.append(tag);
    }
}

} // namespace

QList<SpanTag> spanTags(const QString &text, const ArticleAnalysis &analysis)
{
    QList<SpanTag> tags;
    QList<SpanTag> quantities;
    for (const Mention &mention : analysis.mentions) {
        QList<SpanTag> &target = mention.type == EntityType::Quantity ? quantities : tags;
        target.append({mention.span, tagOf(mention.type)});
    }
    QList<SpanTag> times;
    for (const TimeExpression &time : analysis.times)
        appendTime(text, time, times);
    addFree(times, tags);
    addFree(quantities, tags);
    std::sort(tags.begin(), tags.end(), [](const SpanTag &a, const SpanTag &b) {
        return a.span.start < b.span.start;
    });
    return tags;
}

} // namespace naranhi
