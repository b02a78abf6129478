// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/searchplan.h"

#include "storage/library/searchindex.h"

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

bool isLoneSyllable(const TokenPhrase &phrase)
{
    return phrase.tokens.size() == 1 && phrase.tokens.constFirst().size() == 1
        && !syllablesOf(phrase.tokens.constFirst()).isEmpty();
}

// In FTS5's language.
QString expressionOf(const TokenPhrase &phrase)
{
    return u'"' + phrase.tokens.join(u' ') + u'"' + (phrase.isOpen ? u" *"_s : QString());
}

QString expressionOf(const QStringList &spellings)
{
    QStringList any;
    for (const QString &spelling : spellings)
        any.append(expressionOf(tokensToFind(spelling)));
    return u'(' + any.join(u" OR "_s) + u')';
}

bool isLoneSyllable(const SoughtWord &word)
{
    return word.spellings.size() == 1 && isLoneSyllable(tokensToFind(word.spellings.constFirst()));
}

// A lone syllable is looked up among the syllables: as the beginning of a pair it would have to be
// gathered from hundreds of tokens.
struct SqliteWords
{
    QStringList words;
    QStringList syllables;
    QStringList excluded;
};

SqliteWords sortOut(const QList<SoughtWord> &sought, SoughtIn in)
{
    SqliteWords sorted;
    for (const SoughtWord &word : sought) {
        if (word.isExcluded)
            sorted.excluded.append(expressionOf(word.spellings));
        else if (in == SoughtIn::Everything && isLoneSyllable(word))
            sorted.syllables.append(
                expressionOf({tokensToFind(word.spellings.constFirst()).tokens, false}));
        else
            sorted.words.append(expressionOf(word.spellings));
    }
    return sorted;
}

// CROSS JOIN: the index leads, and gives its rows in order without gathering them first.
void leadBy(SearchPlan &plan, const QString &index, const QString &expression)
{
    plan.from = index + u" CROSS JOIN articles ON articles.id = "_s + index + u".rowid"_s;
    plan.where.append(index + u" MATCH ?"_s);
    plan.values.append(expression);
    plan.latest = index + u".rowid DESC"_s;
}

SearchPlan sqlitePlan(const QList<SoughtWord> &sought, SoughtIn in)
{
    const SqliteWords sorted = sortOut(sought, in);
    const QString syllables = sorted.syllables.join(u" AND "_s);
    SearchPlan plan{.from = u"articles"_s, .latest = u"articles.id DESC"_s};
    if (!sorted.words.isEmpty()) {
        const QString columns = in == SoughtIn::Titles ? u"{title} : "_s : QString();
        leadBy(plan, u"search"_s, columns + u'(' + sorted.words.join(u" AND "_s) + u')');
        plan.relevance = u"bm25(search, 8.0, 1.0, 3.0)"_s; // a title weighs more
        if (!syllables.isEmpty()) {
            plan.where.append(
                u"articles.id IN (SELECT rowid FROM syllables WHERE syllables MATCH ?)"_s);
            plan.values.append(syllables);
        }
    } else if (!syllables.isEmpty()) {
        leadBy(plan, u"syllables"_s, syllables);
    }
    if (!sorted.excluded.isEmpty()) {
        plan.where.append(u"articles.id NOT IN (SELECT rowid FROM search WHERE search MATCH ?)"_s);
        plan.values.append(sorted.excluded.join(u" OR "_s));
    }
    return plan;
}

// The index finds the articles that have all pairs; whether these stand together is seen in the
// text. An open word may go on within its last token, so that this one is not asked for.
void addSpelling(const QString &spelling, SoughtIn in, QStringList &any, QVariantList &values)
{
    const TokenPhrase phrase = tokensToFind(spelling);
    QStringList grams = phrase.tokens;
    if (phrase.isOpen && syllablesOf(grams.constLast()).isEmpty())
        grams.removeLast();
    const QString pattern = patternToFind(spelling);
    const QString asked = grams.isEmpty() ? QString() : u"search.grams @> CAST(? AS TEXT[]) AND "_s;
    if (!grams.isEmpty())
        values.append(serverArray(grams));
    values.append(pattern);
    if (in == SoughtIn::Titles) {
        any.append(asked + u"search.title LIKE ?"_s);
        return;
    }
    values.append(pattern);
    any.append(asked + u"(search.title LIKE ? OR search.body LIKE ?)"_s);
}

SearchPlan serverPlan(const QList<SoughtWord> &sought, SoughtIn in)
{
    SearchPlan plan{.from = u"articles JOIN search ON search.article_id = articles.id"_s,
        .latest = u"articles.id DESC"_s};
    for (const SoughtWord &word : sought) {
        QStringList any;
        for (const QString &spelling : word.spellings)
            addSpelling(spelling, word.isExcluded ? SoughtIn::Everything : in, any, plan.values);
        plan.where.append((word.isExcluded ? u"NOT ("_s : u"("_s) + any.join(u" OR "_s) + u')');
    }
    return plan;
}

} // namespace

SearchPlan searchPlan(const QList<SoughtWord> &words, SqlDialect dialect, SoughtIn in)
{
    return dialect == SqlDialect::Sqlite ? sqlitePlan(words, in) : serverPlan(words, in);
}

} // namespace naranhi::storage
