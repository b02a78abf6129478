// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/differencekinds.h"
#include "comparison/wordlist.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace naranhi::comparison {

namespace {

bool headsMatch(QStringView a, QStringView b)
{
    if (a.size() < 2 || b.size() < 2)
        return false;
    if (a.size() < b.size())
        std::swap(a, b);
    return a.endsWith(b) || (a.startsWith(b) && a.size() == b.size() + 1);
}

bool haveOneHead(const AmountClaim &a, const AmountClaim &b)
{
    return std::ranges::any_of(a.heads, [&b](const QString &head) {
        return std::ranges::any_of(
            b.heads, [&head](const QString &other) { return headsMatch(head, other); });
    });
}

// Counts that only rise while a matter goes on.
bool rises(const AmountClaim &claim)
{
    return std::ranges::any_of(claim.heads, [](const QString &head) {
        return isOneOf(head,
            {u"사망",
                u"부상",
                u"실종",
                u"체포",
                u"대피",
                u"확진자",
                u"이재민",
                u"피해",
                u"신고",
                u"구속",
                u"모금",
                u"피해자",
                u"감염자"});
    });
}

// Parts of a whole that are never one another.
bool haveOppositeQualifiers(QStringView a, QStringView b)
{
    struct Pair
    {
        QStringView one;
        QStringView other;
    };
    constexpr std::array pairs{Pair{u"남성", u"여성"},
        Pair{u"찬성", u"반대"},
        Pair{u"국내", u"해외"},
        Pair{u"국내", u"세계"},
        Pair{u"수출", u"수입"},
        Pair{u"상반기", u"하반기"},
        Pair{u"남자", u"여자"},
        Pair{u"1분기", u"2분기"},
        Pair{u"3분기", u"4분기"},
        Pair{u"정규직", u"비정규직"},
        Pair{u"중상", u"경상"},
        Pair{u"매출", u"이익"},
        Pair{u"올해", u"내년"},
        Pair{u"작년", u"올해"},
        Pair{u"지난해", u"올해"},
        Pair{u"외국인", u"내국인"},
        Pair{u"직접", u"간접"}};
    return std::ranges::any_of(pairs, [a, b](const Pair &pair) {
        const bool isFirst = a.contains(pair.one) && !a.contains(pair.other);
        const bool isOther = a.contains(pair.other) && !a.contains(pair.one);
        return (isFirst && b.contains(pair.other) && !b.contains(pair.one))
            || (isOther && b.contains(pair.one) && !b.contains(pair.other));
    });
}

class AmountDifferences
{
public:
    explicit AmountDifferences(const Story &story)
        : m_story(story)
    {
    }

    void add(const AmountClaim &claim) { m_claims.append(claim); }

    [[nodiscard]] QList<Difference> found() const
    {
        QList<qsizetype> articles;
        QList<PlacedClaim> placed;
        for (const AmountClaim &claim : m_claims) {
            articles.append(claim.ground.article);
            placed.append(placedClaim(claim));
        }
        const auto judge = [this](qsizetype i, qsizetype j) {
            return areOfOneThing(m_claims.at(i), m_claims.at(j))
                ? compareAmounts(m_claims.at(i).quantity, m_claims.at(j).quantity)
                : Verdict::Unrelated;
        };
        QList<Difference> differences;
        for (const ClaimCluster &cluster : clustersOf(articles, judge)) {
            differences.append(differenceOf(m_story,
                placed,
                cluster,
                {.kind = DifferenceKind::Quantity,
                    .relation = relationOf(cluster),
                    .about = aboutOf(cluster),
                    .entity = ownerOf(cluster),
                    .claims = {}}));
        }
        return differences;
    }

private:
    [[nodiscard]] QString wordsOf(const AmountClaim &claim, TextSpan span) const
    {
        const Article &article = m_story.articles.at(claim.ground.article).article;
        return textOf(article, claim.quantity.block).mid(span.start, span.length());
    }

    [[nodiscard]] PlacedClaim placedClaim(const AmountClaim &claim) const
    {
        const AnnotatedArticle &article = m_story.articles.at(claim.ground.article);
        return {.ground = claim.ground,
            .claim = {.place = {article.id, claim.quantity.block, claim.quantity.span},
                .sentence = claim.ground.sentence.span,
                .value = wordsOf(claim, claim.quantity.span)}};
    }

    [[nodiscard]] bool areAtOtherTimes(const AmountClaim &a, const AmountClaim &b) const
    {
        if (a.times.isEmpty() || b.times.isEmpty())
            return false;
        return std::ranges::none_of(a.times, [&b](const TimeExpression &time) {
            return std::ranges::any_of(b.times, [&time](const TimeExpression &other) {
                return compareTimes({time.value, {}, false}, {other.value, {}, false})
                    != Verdict::Conflict;
            });
        });
    }

    // Told of something long before the article appeared: nothing rises there any more.
    [[nodiscard]] bool isOld(const AmountClaim &claim) const
    {
        constexpr Instant agoAtLeast = 31 * secondsPerDay;
        const auto published
            = timeRangeOf(m_story.articles.at(claim.ground.article).article.published.value);
        return published
            && std::ranges::any_of(claim.times, [&published](const TimeExpression &time) {
                   const auto range = timeRangeOf(time.value);
                   return range && range->end + agoAtLeast < published->start;
               });
    }

    // What stands before the amount in its sentence, as far as it may qualify it.
    [[nodiscard]] QString qualifiersOf(const AmountClaim &claim) const
    {
        constexpr qsizetype reach = 30;
        const qsizetype start
            = qMax(claim.ground.sentence.span.start, claim.quantity.span.start - reach);
        return wordsOf(claim, {start, claim.quantity.span.start});
    }

    [[nodiscard]] bool areOfOneThing(const AmountClaim &a, const AmountClaim &b) const
    {
        const bool isOneOwner = a.owner == b.owner && a.owner != EntityId::None;
        const bool areAligned = sharedPassage(a.ground, b.ground) >= 0;
        if ((!areAligned && !isOneOwner) || !haveOneHead(a, b))
            return false;
        const bool areOwnersOther
            = !isOneOwner && a.owner != EntityId::None && b.owner != EntityId::None;
        const bool areBothRising = rises(a) && rises(b);
        if (areOwnersOther && !areBothRising)
            return false;
        if (isOld(a) != isOld(b))
            return false;
        if (areAtOtherTimes(a, b) && (!areBothRising || isOld(a) || isOld(b)))
            return false;
        return !haveOppositeQualifiers(qualifiersOf(a), qualifiersOf(b));
    }

    [[nodiscard]] EntityId ownerOf(const ClaimCluster &cluster) const
    {
        const EntityId owner = m_claims.at(cluster.claims.constFirst()).owner;
        const bool isOneOwner = std::ranges::all_of(
            cluster.claims, [&](qsizetype i) { return m_claims.at(i).owner == owner; });
        return isOneOwner ? owner : EntityId::None;
    }

    // The noun that the others have too.
    [[nodiscard]] QString aboutOf(const ClaimCluster &cluster) const
    {
        for (const qsizetype i : cluster.claims) {
            const AmountClaim &claim = m_claims.at(i);
            const bool isShared = std::ranges::all_of(cluster.claims, [&](qsizetype j) {
                return std::ranges::any_of(m_claims.at(j).heads, [&claim](const QString &head) {
                    return headsMatch(claim.heads.constFirst(), head);
                });
            });
            if (isShared)
                return claim.noun;
        }
        return m_claims.at(cluster.claims.constFirst()).noun;
    }

    // A count that is higher in each later article.
    [[nodiscard]] bool isRisingCount(const ClaimCluster &cluster) const
    {
        for (const qsizetype i : cluster.claims) {
            for (const qsizetype j : cluster.claims) {
                const AmountClaim &low = m_claims.at(i);
                const AmountClaim &high = m_claims.at(j);
                const double from = low.quantity.min.value_or(low.quantity.max.value_or(0));
                const double to = high.quantity.min.value_or(high.quantity.max.value_or(0));
                if (from < to
                    && (!rises(low) || isOld(low) || isOld(high)
                        || !appearedBefore(m_story.articles.at(low.ground.article),
                            m_story.articles.at(high.ground.article))))
                    return false;
            }
        }
        return true;
    }

    [[nodiscard]] DifferenceRelation relationOf(const ClaimCluster &cluster) const
    {
        if (cluster.worst == Verdict::Precision)
            return DifferenceRelation::Precision;
        return isRisingCount(cluster) ? DifferenceRelation::Update : DifferenceRelation::Conflict;
    }

    const Story &m_story;
    QList<AmountClaim> m_claims;
};

} // namespace

QList<Difference> amountDifferences(const Story &story, const StoryClaims &claims)
{
    std::map<QString, AmountDifferences> byUnit;
    for (const AmountClaim &claim : claims.amounts) {
        const QString unit = plainUnit(claim.quantity.unit);
        if (unit.isEmpty() || claim.heads.isEmpty())
            continue;
        byUnit.try_emplace(unit, story).first->second.add(claim);
    }
    QList<Difference> found;
    for (const auto &each : byUnit)
        found += each.second.found();
    return found;
}

} // namespace naranhi::comparison
