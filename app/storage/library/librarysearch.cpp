// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/librarysearch.h"

#include "storage/library/articlerecords.h"
#include "storage/library/namerecords.h"
#include "storage/library/searchplan.h"
#include "storage/library/searchtokens.h"
#include "storage/library/snippets.h"

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

// Ordering all by relevance takes a look at each; beyond these it would be felt while typing.
constexpr int rankedAtMost = 400;

// Surnames and single letters are forms of far too many.
constexpr int shortestName = 2;

Result<QList<SoughtWord>> soughtIn(Database &database, const QString &typed)
{
    QList<SoughtWord> words;
    for (const SearchTerm &term : searchTerms(typed)) {
        Result<QStringList> spellings = QStringList{term.text};
        if (!term.isExcluded && term.text.size() >= shortestName)
            spellings = NameRecords(database).spellingsOf(term.text);
        if (!spellings)
            return Failure(spellings.error());
        words.append({.spellings = *spellings, .isExcluded = term.isExcluded});
    }
    return words;
}

void addFilter(SearchPlan &plan, const QString &sql, const QVariantList &values)
{
    plan.where.append(sql);
    plan.values += values;
}

void addDates(SearchPlan &plan, const LibraryQuery &query)
{
    if (const auto day = dayOf(query.from))
        addFilter(plan, u"articles.day >= ?"_s, {*day});
    if (const auto day = dayOf(query.until))
        addFilter(plan, u"articles.day <= ?"_s, {*day});
}

void addEntity(SearchPlan &plan, const LibraryQuery &query)
{
    if (query.entity.isEmpty() && !query.entityType)
        return;
    QString sql = u"articles.id IN (SELECT named.article_id FROM article_entities AS named"
                  " JOIN entities ON entities.id = named.entity_id"_s;
    QStringList which;
    QVariantList values;
    if (!query.entity.isEmpty()) {
        which.append(u"entities.id IN (SELECT entity_id FROM entity_forms WHERE form = ?)"_s);
        values.append(foldedName(query.entity));
    }
    if (query.entityType) {
        which.append(u"entities.type = ?"_s);
        values.append(tagOf(*query.entityType));
    }
    addFilter(plan, sql + u" WHERE "_s + which.join(u" AND "_s) + u')', values);
}

void addFilters(SearchPlan &plan, const LibraryQuery &query)
{
    if (!query.outlet.isEmpty())
        addFilter(plan, u"articles.outlet = ?"_s, {query.outlet});
    addDates(plan, query);
    addEntity(plan, query);
    if (!query.tag.isEmpty()) {
        addFilter(
            plan, u"articles.id IN (SELECT article_id FROM tags WHERE tag = ?)"_s, {query.tag});
    }
    if (query.onlyUnread)
        addFilter(plan, u"articles.is_read = 0"_s, {});
    if (query.onlyNoted)
        addFilter(plan, u"articles.note <> ''"_s, {});
    if (query.story != StoredStoryId::None)
        addFilter(plan, u"articles.story_id = ?"_s, {static_cast<qint64>(query.story)});
    if (!query.feed.isEmpty())
        addFilter(plan,
            u"articles.id IN (SELECT item.article_id FROM feed_items AS item"
            " JOIN feeds ON feeds.id = item.feed_id WHERE feeds.address = ?)"_s,
            {query.feed});
}

QString bodyOf(const SearchPlan &plan)
{
    const QString where
        = plan.where.isEmpty() ? QString() : u" WHERE "_s + plan.where.join(u" AND "_s);
    return plan.from + where;
}

Result<bool> areFew(Database &database, const SearchPlan &plan)
{
    const auto count = database.value(u"SELECT count(*) FROM (SELECT articles.id FROM "_s
            + bodyOf(plan) + u" LIMIT "_s + QString::number(rankedAtMost + 1) + u") AS found"_s,
        plan.values);
    return count.map([](const QVariant &number) { return number.toInt() <= rankedAtMost; });
}

using Rows = QList<StoredArticle>;

Result<Rows> rowsBy(Database &database, const SearchPlan &plan, const QString &order, int limit)
{
    return ArticleRecords(database).look(bodyOf(plan), plan.values, order, limit);
}

void appendNew(Rows &rows, const Rows &more)
{
    QSet<StoredId> known;
    for (const StoredArticle &row : rows)
        known.insert(row.id);
    for (const StoredArticle &row : more) {
        if (!known.contains(row.id))
            rows.append(row);
    }
}

Result<Rows> titlesFirst(Database &database,
    const LibraryQuery &query,
    const QList<SoughtWord> &words,
    const SearchPlan &plan,
    int limit)
{
    SearchPlan titles = searchPlan(words, database.dialect(), SoughtIn::Titles);
    addFilters(titles, query);
    Result<Rows> rows = rowsBy(database, titles, titles.latest, limit);
    const Result<Rows> others = rowsBy(database, plan, plan.latest, limit);
    if (!rows || !others)
        return rows ? others : rows;
    appendNew(*rows, *others);
    return rows;
}

bool isLoneSyllable(const QList<SoughtWord> &words)
{
    return words.size() == 1 && words.constFirst().spellings.constFirst().size() == 1;
}

Result<Rows> rowsFor(Database &database, const LibraryQuery &query, const QList<SoughtWord> &words)
{
    SearchPlan plan = searchPlan(words, database.dialect());
    addFilters(plan, query);
    const int limit = query.limit + 1;
    // What came from a feed together, by when it was published.
    if (words.isEmpty() && !query.feed.isEmpty())
        return rowsBy(database,
            plan,
            u"articles.added DESC, articles.published DESC, articles.id DESC"_s,
            limit);
    if (words.isEmpty())
        return rowsBy(database, plan, u"articles.added DESC, articles.id DESC"_s, limit);
    const Result<bool> few = areFew(database, plan);
    if (!few)
        return Failure(few.error());
    if (*few && !plan.relevance.isEmpty())
        return rowsBy(database, plan, plan.relevance + u", articles.id DESC"_s, limit);
    if (isLoneSyllable(words))
        return rowsBy(database, plan, plan.latest, limit);
    return titlesFirst(database, query, words, plan, limit);
}

// One damaged article does not hide the others.
LibraryHit hitOf(Database &database, const StoredArticle &row, const QStringList &spellings)
{
    const Article article = ArticleRecords(database).newest(row.id).value_or(Article{});
    const Snippet snippet = snippetOf(article, spellings);
    return {row, snippet.text, snippet.marks};
}

} // namespace

Result<LibraryHits> findArticles(Database &database, const LibraryQuery &query)
{
    const auto words = soughtIn(database, query.text);
    if (!words)
        return Failure(words.error());
    const Result<Rows> rows = rowsFor(database, query, *words);
    if (!rows)
        return Failure(rows.error());
    QStringList spellings;
    for (const SoughtWord &word : *words)
        spellings += word.isExcluded ? QStringList() : word.spellings;
    LibraryHits hits{.isMore = rows->size() > query.limit};
    for (const StoredArticle &row : rows->first(std::min<qsizetype>(rows->size(), query.limit)))
        hits.hits.append(hitOf(database, row, spellings));
    return hits;
}

Result<QStringList> outletsOf(Database &database)
{
    return database.select(
        u"SELECT outlet FROM articles WHERE outlet <> '' GROUP BY outlet ORDER BY count(*) DESC, outlet"_s,
        {},
        [](const QSqlQuery &query) { return query.value(0).toString(); });
}

Result<QStringList> tagsOf(Database &database)
{
    return database.select(u"SELECT DISTINCT tag FROM tags ORDER BY tag"_s,
        {},
        [](const QSqlQuery &query) { return query.value(0).toString(); });
}

} // namespace naranhi::storage
