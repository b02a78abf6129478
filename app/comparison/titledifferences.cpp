// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/differencekinds.h"
#include "comparison/nameforms.h"
#include "comparison/roles.h"

#include <QHash>

namespace naranhi::comparison {

namespace {

// How far from the name its title may stand.
constexpr qsizetype titleReach = 40;

struct TitleClaims
{
    QList<qsizetype> articles;
    QList<QString> titles;
    QList<PlacedClaim> placed;
};

BlockSpan sentenceAt(const ArticleAnalysis &analysis, const Mention &mention)
{
    for (const BlockSpan &sentence : analysis.sentences) {
        if (sentence.block == mention.block && sentence.span.contains(mention.span))
            return sentence;
    }
    return {mention.block, mention.span};
}

// The title itself, behind the name or before it; the name where it is not found.
TextSpan titleSpan(const QString &text, const Mention &mention, TextSpan sentence)
{
    const qsizetype behind = text.indexOf(mention.title, mention.span.end);
    if (behind >= 0 && behind - mention.span.end <= titleReach
        && behind + mention.title.size() <= sentence.end)
        return {behind, behind + mention.title.size()};
    const qsizetype before = QStringView(text).first(mention.span.start).lastIndexOf(mention.title);
    if (before >= sentence.start && mention.span.start - before <= titleReach)
        return {before, before + mention.title.size()};
    return mention.span;
}

// "부문장(사장)" gives two titles: the one in brackets behind the first.
QString bracketedTitle(const QString &text, TextSpan title)
{
    const QStringView behind = QStringView(text).sliced(title.end);
    const qsizetype end = behind.indexOf(u')');
    constexpr qsizetype longest = 8;
    return behind.startsWith(u'(') && end > 1 && end <= longest ? behind.mid(1, end - 1).toString()
                                                                : QString();
}

void addClaim(
    TitleClaims &claims, const AnnotatedArticle &from, qsizetype row, const Mention &mention)
{
    const QString text = textOf(from.article, mention.block);
    const BlockSpan sentence = sentenceAt(from.analysis, mention);
    if (mention.span.end > text.size())
        return;
    for (qsizetype i = 0; i < claims.titles.size(); ++i) {
        if (claims.articles.at(i) == row && claims.titles.at(i) == mention.title)
            return;
    }
    const TextSpan words = titleSpan(text, mention, sentence.span);
    claims.articles.append(row);
    claims.titles.append(mention.title);
    claims.placed.append({.ground = {row, sentence, {}},
        .claim = {.place = {from.id, mention.block, words},
            .sentence = sentence.span,
            .value = mention.title}});
    Mention inner = mention;
    inner.title = bracketedTitle(text, words);
    if (!inner.title.isEmpty())
        addClaim(claims, from, row, inner);
}

} // namespace

QList<Difference> titleDifferences(const Story &story)
{
    QHash<EntityId, TitleClaims> byPerson;
    for (qsizetype row = 0; row < story.articles.size(); ++row) {
        const AnnotatedArticle &from = story.articles.at(row);
        for (const Mention &mention : from.analysis.mentions) {
            const bool isTitled = mention.type == EntityType::Person && !mention.title.isEmpty()
                && !isHonorific(mention.title) && mention.entity != EntityId::None;
            if (isTitled)
                addClaim(byPerson[mention.entity], from, row, mention);
        }
    }
    QList<Difference> found;
    for (const Entity &entity : story.entities) {
        const TitleClaims claims = byPerson.value(entity.id);
        const auto judge = [&claims](qsizetype i, qsizetype j) {
            return compareTitles(claims.titles.at(i), claims.titles.at(j));
        };
        for (const ClaimCluster &cluster : clustersOf(claims.articles, judge)) {
            const bool isConflict = cluster.worst == Verdict::Conflict;
            found.append(differenceOf(story,
                claims.placed,
                cluster,
                {.kind = DifferenceKind::Title,
                    .relation
                    = isConflict ? DifferenceRelation::Conflict : DifferenceRelation::Precision,
                    .about = entity.name,
                    .entity = entity.id,
                    .claims = {}}));
        }
    }
    return found;
}

} // namespace naranhi::comparison
