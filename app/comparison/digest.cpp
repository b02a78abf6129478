// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/digest.h"

#include "domain/timevalue.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace naranhi::comparison {

namespace {

struct Candidate
{
    DigestLine line;
    qsizetype reporters = 0;
    double strength = 0;
    qint64 start = 0; // of the date
};

qsizetype reportersOf(const Passage &passage)
{
    QSet<ArticleId> articles;
    for (const ArticlePlace &member : passage.members)
        articles.insert(member.article);
    return articles.size();
}

// The first date in a stretch of text; durations and open stretches are no dates.
std::optional<QString> dateIn(const AnnotatedArticle &article, const ArticlePlace &place)
{
    for (const TimeExpression &time : article.analysis.times) {
        const bool isDate = time.type == TimeType::Date || time.type == TimeType::Time;
        if (time.block == place.block && place.span.contains(time.span) && isDate
            && isCompleteTimeValue(time.value) && timeRangeOf(time.value))
            return time.value;
    }
    return std::nullopt;
}

// The member that says it with the date in the fewest letters.
std::optional<DigestLine> lineOf(const Passage &passage,
    qsizetype index,
    const QHash<ArticleId, const AnnotatedArticle *> &articles)
{
    std::optional<DigestLine> best;
    for (const ArticlePlace &member : passage.members) {
        const AnnotatedArticle *const from = articles.value(member.article);
        if (!from || member.block < 0)
            continue;
        const auto date = dateIn(*from, member);
        if (date && (!best || member.span.length() < best->sentence.span.length()))
            best = DigestLine{.sentence = member, .value = *date, .passage = index};
    }
    return best;
}

} // namespace

QList<DigestLine> digestOf(const Story &story, const QList<Passage> &passages)
{
    QHash<ArticleId, const AnnotatedArticle *> articles;
    for (const AnnotatedArticle &each : story.articles)
        articles.insert(each.id, &each);
    QList<Candidate> candidates;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const qsizetype reporters = reportersOf(passages.at(i));
        const auto line = lineOf(passages.at(i), i, articles);
        if (line && reporters * 2 >= articles.size())
            candidates.append(
                {*line, reporters, passages.at(i).strength, timeRangeOf(line->value)->start});
    }
    std::ranges::stable_sort(candidates, [](const Candidate &a, const Candidate &b) {
        return std::pair(a.reporters, a.strength) > std::pair(b.reporters, b.strength);
    });
    if (candidates.size() > longestDigest)
        candidates.resize(longestDigest);
    std::ranges::stable_sort(candidates, {}, &Candidate::start);
    QList<DigestLine> digest;
    for (const Candidate &candidate : std::as_const(candidates))
        digest.append(candidate.line);
    return digest;
}

} // namespace naranhi::comparison
