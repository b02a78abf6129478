// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/differences.h"

#include "comparison/differencekinds.h"
#include "domain/articlerows.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <tuple>

namespace naranhi::comparison {

namespace {

std::optional<TimeRange> publicationOf(const AnnotatedArticle &article)
{
    return timeRangeOf(article.article.published.value);
}

void sortAsTheyAppeared(const Story &story, QList<PlacedClaim> &claims)
{
    std::ranges::stable_sort(claims, [&story](const PlacedClaim &a, const PlacedClaim &b) {
        if (a.isPlan != b.isPlan)
            return a.isPlan;
        const auto first = publicationOf(story.articles.at(a.ground.article));
        const auto second = publicationOf(story.articles.at(b.ground.article));
        return first && second && first->start < second->start;
    });
}

auto orderOf(const Story &story, const Difference &difference)
{
    const int relation = difference.relation == DifferenceRelation::Conflict ? 0
        : difference.relation == DifferenceRelation::Update                  ? 1
                                                                             : 2;
    const ArticlePlace &place = difference.claims.constFirst().place;
    return std::tuple(relation,
        rowOf(story.articles, place.article),
        place.block,
        place.span.start,
        static_cast<int>(difference.kind));
}

// The articles with their values.
QSet<QString> sidesOf(const Difference &difference)
{
    QSet<QString> sides;
    for (const Claim &claim : difference.claims)
        sides.insert(QString::number(static_cast<int>(claim.place.article)) + u' ' + claim.value);
    return sides;
}

// Headline and text make the same difference twice: the one that says more stays, or the first.
QList<Difference> withoutRepeats(const QList<Difference> &differences)
{
    QList<Difference> kept;
    for (qsizetype i = 0; i < differences.size(); ++i) {
        const QSet<QString> sides = sidesOf(differences.at(i));
        bool isRepeated = false;
        for (qsizetype j = 0; j < differences.size() && !isRepeated; ++j) {
            const QSet<QString> others = sidesOf(differences.at(j));
            isRepeated = i != j && differences.at(i).kind == differences.at(j).kind
                && others.contains(sides) && (others.size() > sides.size() || j < i);
        }
        if (!isRepeated)
            kept.append(differences.at(i));
    }
    return kept;
}

} // namespace

qsizetype sharedPassage(const ClaimGround &a, const ClaimGround &b)
{
    for (const qsizetype passage : a.passages) {
        if (b.passages.contains(passage))
            return passage;
    }
    return -1;
}

bool appearedBefore(const AnnotatedArticle &first, const AnnotatedArticle &second)
{
    const auto a = publicationOf(first);
    const auto b = publicationOf(second);
    if (!a || !b)
        return false;
    const bool areMoments = a->precision < Precision::Day && b->precision < Precision::Day;
    return areMoments ? a->start < b->start : a->end <= b->start;
}

bool mayAppearBefore(const AnnotatedArticle &first, const AnnotatedArticle &second)
{
    return !appearedBefore(second, first);
}

Difference differenceOf(const Story &story,
    const QList<PlacedClaim> &claims,
    const ClaimCluster &cluster,
    const Difference &head)
{
    Difference difference = head;
    QList<PlacedClaim> members;
    for (const qsizetype i : cluster.claims) {
        const PlacedClaim &claim = claims.at(i);
        const auto it = std::ranges::find_if(members, [&claim](const PlacedClaim &member) {
            return member.ground.article == claim.ground.article
                && member.claim.value == claim.claim.value;
        });
        if (it == members.end())
            members.append(claim);
        else if (it->claim.place.block < 0 && claim.claim.place.block >= 0)
            *it = claim; // rather in the text than in the headline
    }
    if (difference.relation == DifferenceRelation::Update)
        sortAsTheyAppeared(story, members);
    for (const PlacedClaim &member : std::as_const(members))
        difference.claims.append(member.claim);
    for (qsizetype i = 1; i < members.size() && difference.passage < 0; ++i)
        difference.passage = sharedPassage(members.constFirst().ground, members.at(i).ground);
    return difference;
}

QList<Difference> findDifferences(
    const Story &story, const QList<Passage> &passages, const CancelToken &cancel)
{
    QList<Difference> found;
    if (story.articles.size() < 2)
        return found;
    const StoryClaims claims = readClaims(story, passages, cancel);
    const QList<std::function<QList<Difference>()>> kinds{
        [&] { return amountDifferences(story, claims); },
        [&] { return dateDifferences(story, claims); },
        [&] { return placeDifferences(story, claims); },
        [&] { return participantDifferences(story, claims); },
        [&] { return representativeDifferences(story, claims); },
        [&] { return titleDifferences(story); },
        [&] { return negationDifferences(story, claims); },
    };
    for (const auto &kind : kinds) {
        if (cancel.isCancelled())
            return found;
        found += kind();
    }
    found = withoutRepeats(found);
    std::ranges::stable_sort(found, [&story](const Difference &a, const Difference &b) {
        return orderOf(story, a) < orderOf(story, b);
    });
    return found;
}

} // namespace naranhi::comparison
