// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/correctionplaces.h"
#include "comparison/corrections.h"

#include <algorithm>

namespace naranhi::comparison {

namespace {

BlockSpan placeOfMention(const Mention &mention)
{
    return {mention.block, mention.span};
}

// Looks up places that are in text order and apart from each other.
class PlaceIndex
{
public:
    explicit PlaceIndex(QList<BlockSpan> places)
        : m_places(std::move(places))
    {
    }

    // The first place that touches the mention; null for none.
    [[nodiscard]] const BlockSpan *touching(const BlockSpan &mention) const
    {
        const auto ends = [](const BlockSpan &place) {
            return BlockSpan{place.block, {place.span.end, place.span.end}};
        };
        const BlockSpan before{mention.block, {mention.span.start, mention.span.start}};
        const auto isNotBehind
            = [&](const BlockSpan &a, const BlockSpan &b) { return !isBefore(b, a); };
        const auto at = std::ranges::lower_bound(m_places, before, isNotBehind, ends);
        const bool touches
            = at != m_places.end() && at->block == mention.block && at->span.overlaps(mention.span);
        return touches ? &*at : nullptr;
    }

    [[nodiscard]] bool isWithin(const BlockSpan &mention) const
    {
        const BlockSpan *const place = touching(mention);
        return place && place->span.contains(mention.span);
    }

private:
    QList<BlockSpan> m_places;
};

bool isLonger(const BlockSpan &a, const BlockSpan &b)
{
    return a.block == b.block && a.span != b.span && a.span.contains(b.span);
}

QList<BlockSpan> placesOfMentions(const QList<Mention> &mentions)
{
    QList<BlockSpan> places;
    places.reserve(mentions.size());
    std::ranges::transform(mentions, std::back_inserter(places), placeOfMention);
    return places;
}

// Where longer names stand, a mark that holds always does not reach.
QList<BlockSpan> reachOf(CorrectionPlaces places, const QList<Mention> &mentions)
{
    const PlaceIndex index(placesOfMentions(mentions));
    places.elsewhere.removeIf([&](const BlockSpan &place) {
        const BlockSpan *const found = index.touching(place);
        return found && isLonger(*found, place);
    });
    return places.all();
}

// A person keeps the title that was found beside the same name.
QString titleAt(const BlockSpan &place, EntityType type, const QList<Mention> &replaced)
{
    const auto known = std::ranges::find_if(replaced, [&](const Mention &mention) {
        return type == EntityType::Person && mention.type == type && mention.block == place.block
            && mention.span.overlaps(place.span);
    });
    return known == replaced.end() ? QString() : known->title;
}

void mark(const QList<BlockSpan> &places, EntityType type, ArticleAnalysis &analysis)
{
    const PlaceIndex index(places);
    QList<Mention> kept;
    QList<Mention> replaced;
    for (const Mention &mention : std::as_const(analysis.mentions))
        (index.touching(placeOfMention(mention)) ? replaced : kept).append(mention);
    for (const BlockSpan &place : places) {
        kept.append({.block = place.block,
            .span = place.span,
            .type = type,
            .title = titleAt(place, type, replaced)});
    }
    std::ranges::sort(kept, isBefore, placeOfMention);
    analysis.mentions = kept;
    analysis.quantities.removeIf([&](const Quantity &q) {
        return index.touching({q.block, q.span}) != nullptr;
    });
}

void hide(const QList<BlockSpan> &places, ArticleAnalysis &analysis)
{
    const PlaceIndex index(places);
    analysis.mentions.removeIf([&](const Mention &m) { return index.isWithin(placeOfMention(m)); });
    analysis.quantities.removeIf([&](const Quantity &q) {
        return index.isWithin({q.block, q.span});
    });
}

// One correction on one article; whether its words are there.
struct OnArticle
{
    AnnotatedArticle &annotated;
    CorrectionScope scope;

    bool operator()(const MarkMention &act) const
    {
        const CorrectionPlaces places = placesOf(act.place, scope, annotated.article);
        if (!places.isEmpty())
            mark(reachOf(places, annotated.analysis.mentions), act.type, annotated.analysis);
        return !places.isEmpty();
    }

    bool operator()(const HideMention &act) const
    {
        const CorrectionPlaces places = placesOf(act.place, scope, annotated.article);
        if (!places.isEmpty())
            hide(places.all(), annotated.analysis);
        return !places.isEmpty();
    }

    template <typename OtherAct> bool operator()(const OtherAct & /*act*/) const { return false; }
};

} // namespace

CorrectedArticles correctMentions(
    QList<AnnotatedArticle> articles, const QList<Correction> &corrections)
{
    CorrectedArticles result{.articles = std::move(articles), .placed = {}};
    for (AnnotatedArticle &annotated : result.articles) {
        for (qsizetype i = 0; i < corrections.size(); ++i) {
            const Correction &correction = corrections.at(i);
            if (std::visit(OnArticle{annotated, correction.scope}, correction.act))
                result.placed.insert(i);
        }
    }
    return result;
}

QList<Mention> withoutHidden(
    QList<Mention> inner, const Article &article, const QList<Correction> &corrections)
{
    for (const Correction &correction : corrections) {
        const auto *const hidden = std::get_if<HideMention>(&correction.act);
        if (!hidden || inner.isEmpty())
            continue;
        const PlaceIndex index(placesOf(hidden->place, correction.scope, article).all());
        inner.removeIf([&](const Mention &m) { return index.isWithin(placeOfMention(m)); });
    }
    return inner;
}

QList<qsizetype> unplacedCorrections(
    const QList<Correction> &corrections, const QSet<qsizetype> &placed)
{
    QList<qsizetype> unplaced;
    for (qsizetype i = 0; i < corrections.size(); ++i) {
        if (corrections.at(i).scope == CorrectionScope::Story && !placed.contains(i))
            unplaced.append(i);
    }
    return unplaced;
}

} // namespace naranhi::comparison
