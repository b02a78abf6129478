// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/claims.h"

#include "comparison/amountheads.h"
#include "comparison/wordlist.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::comparison {

namespace {

// An entity in more of the sentences than this is common to the whole story.
constexpr double commonShare = 0.3;
constexpr int fewestCommon = 4; // sentences

// How far behind a verb that tells of a noun its name may begin: "90%를 차지한 미국 엔비디아".
constexpr qsizetype reachBehindVerb = 8;

// What is held, begins, or comes about: the subject of such a clause.
QString themeOf(const Clause &clause)
{
    if (!isOneOf(clause.event, {u"개최", u"시작", u"종료", u"발생", u"출시"}))
        return {};
    for (qsizetype i = clause.words.size() - 1; i >= 0; --i) {
        const ClauseWord &word = clause.words.at(i);
        if (isOneOf(word.particle, {u"이", u"가", u"은", u"는", u"도", u"을", u"를"}))
            return word.stem;
    }
    return {};
}

// Reads the sentences of one article.
class ArticleClaims
{
public:
    ArticleClaims(const Story &story, qsizetype article, const QList<Passage> &passages)
        : m_from(story.articles.at(article))
        , m_article(article)
        , m_passages(passages)
    {
    }

    void readInto(StoryClaims &claims)
    {
        for (const BlockSpan &sentence : m_from.analysis.sentences)
            readSentence(sentence, claims);
    }

private:
    struct Named
    {
        QSet<EntityId> around;
        QSet<EntityId> before;
    };

    void readSentence(const BlockSpan &sentence, StoryClaims &claims)
    {
        const QString text = textOf(m_from.article, sentence.block);
        if (sentence.span.start < 0 || sentence.span.end > text.size())
            return;
        const ClaimGround ground{m_article, sentence, passagesOf(sentence)};
        QSet<EntityId> around;
        QSet<EntityId> before;
        for (const Mention &mention : m_from.analysis.mentions) {
            if (mention.block != sentence.block || mention.span.end > sentence.span.end)
                continue;
            before.insert(mention.entity);
            if (sentence.span.contains(mention.span))
                around.insert(mention.entity);
        }
        for (const Clause &clause : clausesOf(text, sentence.span)) {
            if (clause.isQuoted)
                continue;
            readAmounts(text, ground, clause, claims);
            if (!clause.event.isEmpty() && !clause.isHypothetical)
                claims.events.append(eventIn(text, ground, clause, {around, before}));
        }
    }

    [[nodiscard]] QList<qsizetype> passagesOf(const BlockSpan &sentence) const
    {
        QList<qsizetype> found;
        for (qsizetype i = 0; i < m_passages.size(); ++i) {
            const bool holds
                = std::ranges::any_of(m_passages.at(i).members, [&](const ArticlePlace &member) {
                      return member.article == m_from.id && member.block == sentence.block
                          && member.span.overlaps(sentence.span);
                  });
            if (holds)
                found.append(i);
        }
        return found;
    }

    [[nodiscard]] QList<TimeExpression> timesIn(const ClaimGround &ground, TextSpan span) const
    {
        QList<TimeExpression> times;
        for (const TimeExpression &time : m_from.analysis.times) {
            if (time.block == ground.sentence.block && span.contains(time.span)
                && (time.type == TimeType::Date || time.type == TimeType::Time))
                times.append(time);
        }
        return times;
    }

    static void addName(EventClaim &claim, const Mention &mention, const QString &text)
    {
        if (mention.type == EntityType::Person) {
            claim.people.append(mention);
            claim.distinctPeople.insert(mention.entity);
        } else if (mention.type == EntityType::Place) {
            claim.places.append(mention);
            claim.placeNames.append(text.mid(mention.span.start, mention.span.length()));
        } else if (mention.type == EntityType::Organisation) {
            claim.firms.append(mention);
        }
    }

    [[nodiscard]] EventClaim eventIn(const QString &text,
        const ClaimGround &ground,
        const Clause &clause,
        const Named &named) const
    {
        EventClaim claim{.ground = ground,
            .clause = clause,
            .times = timesIn(ground, clause.span),
            .people = {},
            .places = {},
            .firms = {},
            .placeNames = {},
            .distinctPeople = {},
            .theme = themeOf(clause),
            .around = named.around,
            .before = named.before};
        for (const Mention &mention : m_from.analysis.mentions) {
            if (mention.block == ground.sentence.block && clause.span.contains(mention.span))
                addName(claim, mention, text);
        }
        return claim;
    }

    // The name nearest before the amount in its clause; else the one that the clause tells of; else
    // the subject of the sentence so far.
    [[nodiscard]] EntityId ownerOf(const QString &text,
        const Quantity &quantity,
        const ClaimGround &ground,
        const Clause &clause) const
    {
        EntityId before = EntityId::None;
        EntityId subject = EntityId::None;
        EntityId told = EntityId::None;
        for (const Mention &mention : m_from.analysis.mentions) {
            if (mention.block != quantity.block || mention.entity == EntityId::None
                || !ground.sentence.span.contains(mention.span))
                continue;
            const bool isBefore = mention.span.end <= quantity.span.start;
            if (isBefore && !isSource(text, clause, mention)) {
                if (clause.span.contains(mention.span))
                    before = mention.entity;
                else if (isSubject(text, mention))
                    subject = mention.entity;
            }
            if (told == EntityId::None && tellsOf(clause, mention))
                told = mention.entity;
        }
        if (before != EntityId::None)
            return before;
        return told != EntityId::None ? told : subject;
    }

    static bool tellsOf(const Clause &clause, const Mention &mention)
    {
        return clause.isAdnominal && mention.span.start >= clause.predicate.end
            && mention.span.start - clause.predicate.end <= reachBehindVerb
            && mention.type != EntityType::Place;
    }

    static bool isSubject(const QString &text, const Mention &mention)
    {
        const QStringView behind = QStringView(text).sliced(mention.span.end);
        return startsWithAny(behind, {u"은 ", u"는 ", u"이 ", u"가 ", u"에서 ", u"의 "});
    }

    // "경찰은 30명이라고 밝혔다", "경찰에 따르면": who says it has nothing of it.
    static bool isSource(const QString &text, const Clause &clause, const Mention &mention)
    {
        const QStringView behind = QStringView(text).sliced(mention.span.end);
        return behind.startsWith(u"에 따르면")
            || (clause.isReport && (behind.startsWith(u'은') || behind.startsWith(u'는')));
    }

    // A name is whose amount it is, not what is counted.
    [[nodiscard]] Clause withoutNames(Clause clause, int block) const
    {
        clause.words.removeIf([this, block](const ClauseWord &word) {
            return std::ranges::any_of(
                m_from.analysis.mentions, [&word, block](const Mention &mention) {
                    return mention.block == block && mention.type != EntityType::Quantity
                        && mention.span.overlaps(word.span);
                });
        });
        return clause;
    }

    void readAmounts(const QString &text,
        const ClaimGround &ground,
        const Clause &clause,
        StoryClaims &claims) const
    {
        const QList<TextSpan> quoted = quotationsIn(text, ground.sentence.span);
        for (const Quantity &quantity : m_from.analysis.quantities) {
            if (quantity.block != ground.sentence.block || !clause.span.contains(quantity.span)
                || quantity.span.isEmpty())
                continue;
            const QStringView words
                = QStringView(text).sliced(quantity.span.start, quantity.span.length());
            const bool isSaid = std::ranges::any_of(
                quoted, [&quantity](TextSpan each) { return each.overlaps(quantity.span); });
            if (isSaid || !isComparableAmount(quantity, words))
                continue;
            const AmountHead head = headOf(
                text, quantity, withoutNames(clause, quantity.block), ground.sentence.span);
            claims.amounts.append({.ground = ground,
                .quantity = quantity,
                .noun = head.noun,
                .heads = head.heads,
                .owner = ownerOf(text, quantity, ground, clause),
                .times = timesIn(ground, ground.sentence.span)});
        }
    }

    const AnnotatedArticle &m_from;
    qsizetype m_article;
    const QList<Passage> &m_passages;
};

QSet<EntityId> commonEntities(const Story &story)
{
    QHash<EntityId, int> counts;
    int sentences = 0;
    for (const AnnotatedArticle &each : story.articles) {
        sentences += static_cast<int>(each.analysis.sentences.size());
        for (const BlockSpan &sentence : each.analysis.sentences) {
            QSet<EntityId> named;
            for (const Mention &mention : each.analysis.mentions) {
                if (mention.block == sentence.block && sentence.span.contains(mention.span))
                    named.insert(mention.entity);
            }
            for (const EntityId id : std::as_const(named))
                ++counts[id];
        }
    }
    QSet<EntityId> common{EntityId::None};
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() >= fewestCommon && it.value() > commonShare * sentences)
            common.insert(it.key());
    }
    return common;
}

} // namespace

StoryClaims readClaims(
    const Story &story, const QList<Passage> &passages, const CancelToken &cancel)
{
    StoryClaims claims;
    claims.common = commonEntities(story);
    for (qsizetype i = 0; i < story.articles.size() && !cancel.isCancelled(); ++i)
        ArticleClaims(story, i, passages).readInto(claims);
    for (EventClaim &event : claims.events)
        event.distinctPeople -= claims.common;
    return claims;
}

} // namespace naranhi::comparison
