// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/storyrecords.h"

#include "storage/library/sqlvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

StoryCandidate candidateFrom(const QSqlQuery &query)
{
    return {.article = StoredId(query.value(0).toLongLong()),
        .story = StoredStoryId(query.value(1).toLongLong()),
        .isClosed = query.value(2).toBool() || query.value(3).toBool(),
        .signature = signatureFromBytes(query.value(4).toByteArray())};
}

StoredStory storyFrom(const QSqlQuery &query)
{
    const QString given = query.value(1).toString();
    return {.id = StoredStoryId(query.value(0).toLongLong()),
        .name = given.isEmpty() ? query.value(8).toString() : given,
        .isNamed = !given.isEmpty(),
        .isPinned = query.value(2).toBool(),
        .articles = query.value(3).toInt(),
        .outlets = query.value(4).toInt(),
        .first = query.value(5).toString(),
        .last = query.value(6).toString(),
        .touched = momentFrom(query.value(7))};
}

// Stories that articles leave or reach are part of what was before, as they may vanish.
void addReached(StoryArrangement &whole, const QList<StoryArrangement::Placement> &placements)
{
    for (const StoryArrangement::Placement &placement : placements) {
        const bool isThere = std::ranges::any_of(
            whole.stories, [&](const auto &story) { return story.id == placement.story; });
        if (placement.story != StoredStoryId::None && !isThere)
            whole.stories.append(StoryArrangement::Story{placement.story, {}, false});
    }
}

} // namespace

// How many articles of the days around may have a word before it tells nothing: a twentieth, but
// never fewer than report one great matter.
Result<int> StoryRecords::mostThatTells(qint64 day)
{
    static constexpr int articlesOfOneMatter = 64;
    static constexpr int share = 20;
    static constexpr int countedAtMost = 10'000;
    return m_database
        .value(u"SELECT count(*) FROM (SELECT day FROM articles WHERE day BETWEEN ? AND ? LIMIT ?)"
               " AS around"_s,
            {day - daysAround, day + daysAround, countedAtMost})
        .map([](const QVariant &count) {
            return std::max(articlesOfOneMatter, count.toInt() / share);
        });
}

Result<QList<qint64>> StoryRecords::sharing(StorySignature &signature, StoredId self)
{
    const Result<int> most = mostThatTells(signature.day);
    if (!most)
        return Failure(most.error());
    QHash<qint64, float> shared;
    QList<SignatureTerm> telling;
    const QString sql = u"SELECT article_id FROM story_terms WHERE term = ? AND day IN ("_s
        + rowsOf(2 * daysAround + 1, u"?"_s) + u") ORDER BY day DESC, article_id DESC LIMIT ?"_s;
    for (const SignatureTerm &term : signature.terms) {
        QVariantList values{term.term};
        for (int apart = -daysAround; apart <= daysAround; ++apart)
            values << signature.day + apart;
        values << *most + 1;
        const auto articles = m_database.select(
            sql, values, [](const QSqlQuery &query) { return query.value(0).toLongLong(); });
        if (!articles)
            return Failure(articles.error());
        if (articles->size() > *most)
            continue;
        telling.append(term);
        for (const qint64 article : *articles)
            shared[article] += term.weight * term.weight;
    }
    signature.terms = telling;
    shared.remove(number(self));
    QList<qint64> order = shared.keys();
    std::ranges::sort(order, [&](qint64 a, qint64 b) {
        return shared.value(a) > shared.value(b) || (shared.value(a) == shared.value(b) && a > b);
    });
    return order.first(std::min<qsizetype>(order.size(), maximumCandidates));
}

Result<QList<StoryCandidate>> StoryRecords::candidates(StorySignature &signature, StoredId self)
{
    const Result<QList<qint64>> articles = sharing(signature, self);
    if (!articles)
        return Failure(articles.error());
    QVariantList ids(articles->cbegin(), articles->cend());
    ids.resize(maximumCandidates); // always the same statement
    Result<QList<StoryCandidate>> candidates = m_database.select(
        u"SELECT articles.id, articles.story_id, articles.placed, COALESCE(stories.pinned, 0),"
        " articles.signature FROM articles LEFT JOIN stories ON stories.id = articles.story_id"
        " WHERE articles.id IN ("_s
            + rowsOf(maximumCandidates, u"?"_s) + u')',
        ids,
        candidateFrom);
    if (candidates) {
        std::ranges::sort(*candidates, {}, [&](const StoryCandidate &candidate) {
            return articles->indexOf(number(candidate.article));
        });
    }
    return candidates;
}

Result<StoredStoryId> StoryRecords::create()
{
    return m_database.value(u"INSERT INTO stories(touched) VALUES(?) RETURNING id"_s, {now()})
        .map([](const QVariant &id) { return StoredStoryId(id.toLongLong()); });
}

Result<StoredStoryId> StoryRecords::target(const StoryDecision &decision)
{
    return decision.stories.isEmpty() ? create()
                                      : Result<StoredStoryId>(decision.stories.constFirst());
}

Result<void> StoryRecords::place(StoredId article, const StoryDecision &decision)
{
    if (decision.isAlone())
        return {};
    const Result<StoredStoryId> story = target(decision);
    if (!story)
        return Failure(story.error());
    Result<void> done = setPlacement({article, *story, false});
    for (const StoredId other : decision.articles)
        done = done.and_then([&] { return setPlacement({other, *story, false}); });
    for (const StoredStoryId other : decision.stories.mid(1)) {
        done = done.and_then([&] {
            return m_database.run(u"UPDATE articles SET story_id = ? WHERE story_id = ?"_s,
                {number(*story), number(other)});
        });
        done = done.and_then([&] { return recount(other); });
    }
    return done.and_then([&] { return recount(*story); });
}

Result<QList<StoredStory>> StoryRecords::list(int limit)
{
    return m_database.select(
        u"SELECT id, name, pinned, articles,"
        " (SELECT count(DISTINCT outlet) FROM articles WHERE story_id = stories.id),"
        " (SELECT COALESCE(min(published), '') FROM articles"
        "   WHERE story_id = stories.id AND published <> ''),"
        " (SELECT COALESCE(max(published), '') FROM articles"
        "   WHERE story_id = stories.id AND published <> ''),"
        " touched, COALESCE((SELECT title FROM articles WHERE story_id = stories.id"
        "   ORDER BY id LIMIT 1), '') FROM stories WHERE articles > 1 OR pinned = 1"
        " ORDER BY pinned DESC, touched DESC, id DESC LIMIT ?"_s,
        {limit},
        storyFrom);
}

Result<QList<StoredId>> StoryRecords::articlesOf(StoredStoryId story)
{
    return m_database.select(
        u"SELECT id FROM articles WHERE story_id = ? ORDER BY published = '', published, id"_s,
        {number(story)},
        [](const QSqlQuery &query) { return StoredId(query.value(0).toLongLong()); });
}

Result<StoryArrangement> StoryRecords::present(const StoryArrangement &arrangement)
{
    StoryArrangement present;
    for (const StoryArrangement::Story &story : arrangement.stories) {
        const auto row = m_database.select(u"SELECT name, pinned FROM stories WHERE id = ?"_s,
            {number(story.id)},
            [&](const QSqlQuery &query) {
                return StoryArrangement::Story{
                    story.id, query.value(0).toString(), query.value(1).toBool()};
            });
        if (!row)
            return Failure(row.error());
        present.stories.append(row->value(0, {story.id, {}, false}));
    }
    for (const StoryArrangement::Placement &placement : arrangement.placements) {
        const auto row = m_database.select(u"SELECT story_id, placed FROM articles WHERE id = ?"_s,
            {number(placement.article)},
            [&](const QSqlQuery &query) {
                return StoryArrangement::Placement{placement.article,
                    StoredStoryId(query.value(0).toLongLong()),
                    query.value(1).toBool()};
            });
        if (!row)
            return Failure(row.error());
        present.placements += *row;
    }
    return present;
}

Result<void> StoryRecords::setStory(const StoryArrangement::Story &story)
{
    return m_database.run(
        u"INSERT INTO stories(id, name, pinned, touched) VALUES(?, ?, ?, ?)"
        " ON CONFLICT(id) DO UPDATE SET name = excluded.name, pinned = excluded.pinned"_s,
        {number(story.id), story.name, story.isPinned ? 1 : 0, now()});
}

Result<void> StoryRecords::setPlacement(const StoryArrangement::Placement &placement)
{
    return m_database.run(u"UPDATE articles SET story_id = ?, placed = ? WHERE id = ?"_s,
        {reference(placement.story), placement.isByReader ? 1 : 0, number(placement.article)});
}

Result<void> StoryRecords::recount(StoredStoryId story)
{
    return m_database
        .run(u"UPDATE stories SET touched = ?, articles ="
             " (SELECT count(*) FROM articles WHERE story_id = stories.id) WHERE id = ?"_s,
            {now(), number(story)})
        .and_then([&] {
            return m_database.run(
                u"DELETE FROM stories WHERE id = ? AND articles = 0 AND pinned = 0"_s,
                {number(story)});
        });
}

Result<StoryArrangement> StoryRecords::arrange(const StoryArrangement &arrangement)
{
    const Result<StoryArrangement> touched = present(arrangement);
    if (!touched)
        return touched;
    StoryArrangement whole = arrangement;
    addReached(whole, touched->placements);
    addReached(whole, arrangement.placements);
    const Result<StoryArrangement> before = present(whole);
    if (!before)
        return before;
    Result<void> done;
    for (qsizetype i = 0; i < whole.stories.size(); ++i) {
        const bool isAsked = i < arrangement.stories.size();
        done = done.and_then(
            [&] { return setStory(isAsked ? whole.stories.at(i) : before->stories.at(i)); });
    }
    for (const auto &placement : arrangement.placements)
        done = done.and_then([&] { return setPlacement(placement); });
    for (const auto &story : whole.stories)
        done = done.and_then([&] { return recount(story.id); });
    return done.map([&] { return *before; });
}

Result<QString> StoryRecords::name(StoredStoryId story)
{
    return m_database.value(u"SELECT name FROM stories WHERE id = ?"_s, {number(story)})
        .map([](const QVariant &name) { return name.toString(); });
}

Result<QString> StoryRecords::state(StoredStoryId story)
{
    return m_database.value(u"SELECT state FROM stories WHERE id = ?"_s, {number(story)})
        .map([](const QVariant &state) { return state.toString(); });
}

Result<void> StoryRecords::setState(StoredStoryId story, const QString &state)
{
    return m_database.run(u"UPDATE stories SET state = ? WHERE id = ?"_s, {state, number(story)});
}

} // namespace naranhi::storage
