// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/storydocument.h"

#include "domain/articlejson.h"
#include "domain/correctionjson.h"
#include "domain/differencewords.h"
#include "exchange/coveragejson.h"
#include "exchange/storynumbers.h"
#include "exchange/voicesjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

constexpr int documentVersion = 1;

// Those that name an entity of the story.
QJsonArray mentionsOf(
    const QList<Mention> &mentions, const AnnotatedArticle &from, const Numbers &numbers)
{
    QJsonArray array;
    for (const Mention &mention : mentions) {
        const QString entity = numbers.entities.value(mention.entity);
        if (mention.type == EntityType::Quantity || entity.isEmpty()
            || !fits(from.article, mention.block, mention.span))
            continue;
        QJsonObject object = placeOf(mention.block, mention.span);
        object.insert(u"type"_s, tagOf(mention.type));
        object.insert(u"entity"_s, entity);
        array.append(object);
    }
    return array;
}

QJsonArray quantitiesOf(const AnnotatedArticle &from)
{
    QJsonArray array;
    for (const Quantity &quantity : from.analysis.quantities) {
        if (!fits(from.article, quantity.block, quantity.span))
            continue;
        QJsonObject object = placeOf(quantity.block, quantity.span);
        object.insert(u"min"_s, quantity.min ? QJsonValue(*quantity.min) : QJsonValue());
        object.insert(u"max"_s, quantity.max ? QJsonValue(*quantity.max) : QJsonValue());
        object.insert(u"unit"_s, quantity.unit);
        if (quantity.isApproximate)
            object.insert(u"approximate"_s, true);
        array.append(object);
    }
    return array;
}

QJsonArray timesOf(const AnnotatedArticle &from)
{
    QJsonArray array;
    for (const TimeExpression &time : from.analysis.times) {
        if (!fits(from.article, time.block, time.span))
            continue;
        QJsonObject object = placeOf(time.block, time.span);
        object.insert(u"type"_s, tagOf(time.type));
        object.insert(u"value"_s, isCompleteTimeValue(time.value) ? time.value : QString());
        array.append(object);
    }
    return array;
}

QJsonArray articlesOf(const Story &story, const Numbers &numbers)
{
    QJsonArray array;
    for (const AnnotatedArticle &from : story.articles) {
        QJsonObject object = naranhi::toJson(from.article);
        object.insert(u"id"_s, numbers.articles.value(from.id));
        object.insert(u"mentions"_s, mentionsOf(from.analysis.mentions, from, numbers));
        const QJsonArray inner = mentionsOf(from.analysis.innerMentions, from, numbers);
        if (!inner.isEmpty())
            object.insert(u"inner_mentions"_s, inner);
        object.insert(u"times"_s, timesOf(from));
        const QJsonArray quantities = quantitiesOf(from);
        if (!quantities.isEmpty())
            object.insert(u"quantities"_s, quantities);
        array.append(object);
    }
    return array;
}

QJsonArray formsOf(const Entity &entity, const Numbers &numbers)
{
    QJsonArray array;
    for (const EntityForm &form : entity.forms) {
        array.append(QJsonObject{{u"text"_s, form.text},
            {u"article"_s, numbers.articles.value(form.article)},
            {u"count"_s, form.count}});
    }
    return array;
}

// Stable words: programs compare them.
QString wordOf(LinkRule rule)
{
    switch (rule) {
    case LinkRule::SameLetters:
        return u"same-letters"_s;
    case LinkRule::Alias:
        return u"alias"_s;
    case LinkRule::ShortForm:
        return u"short-form"_s;
    case LinkRule::PlaceWithin:
        return u"place-within"_s;
    case LinkRule::Transliteration:
        return u"transliteration"_s;
    case LinkRule::PartOfName:
        return u"part-of-name"_s;
    case LinkRule::SurnameAndTitle:
        return u"surname-and-title"_s;
    case LinkRule::Reader:
        return u"reader"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray linksOf(const Entity &entity, const Numbers &numbers)
{
    QJsonArray array;
    for (const EntityLink &link : entity.links) {
        QJsonObject object{{u"form"_s, link.form},
            {u"other"_s, link.other},
            {u"rule"_s, wordOf(link.rule)},
            {u"evidence"_s, link.evidence}};
        if (numbers.articles.contains(link.article))
            object.insert(u"article"_s, numbers.articles.value(link.article));
        array.append(object);
    }
    return array;
}

QJsonArray entitiesOf(const Story &story, const Numbers &numbers)
{
    QJsonArray array;
    for (const Entity &entity : story.entities) {
        QJsonObject object{{u"id"_s, numbers.entities.value(entity.id)},
            {u"type"_s, tagOf(entity.type)},
            {u"name"_s, entity.name},
            {u"forms"_s, formsOf(entity, numbers)}};
        const QJsonArray links = linksOf(entity, numbers);
        if (!links.isEmpty())
            object.insert(u"links"_s, links);
        array.append(object);
    }
    return array;
}

// Only between entities that are there.
QJsonArray suggestionsOf(const Story &story, const Numbers &numbers)
{
    QJsonArray array;
    for (const LinkSuggestion &suggestion : story.suggestions) {
        const QString entity = numbers.entities.value(suggestion.entity);
        const QString other = numbers.entities.value(suggestion.other);
        if (entity.isEmpty() || other.isEmpty())
            continue;
        array.append(QJsonObject{{u"entity"_s, entity},
            {u"other"_s, other},
            {u"rule"_s, wordOf(suggestion.link.rule)},
            {u"forms"_s, QJsonArray{suggestion.link.form, suggestion.link.other}},
            {u"evidence"_s, suggestion.link.evidence}});
    }
    return array;
}

QJsonArray reportsOf(const TimelineItem &item, const Story &story, const Numbers &numbers)
{
    QJsonArray array;
    for (const TimelineReport &report : item.reports) {
        const int number = numbers.articles.value(report.article);
        const auto [block, span] = report.sentence;
        if (number == 0 || !fits(story.articles.at(number - 1).article, block, span))
            continue;
        QJsonObject object = placeOf(block, span);
        object.insert(u"article"_s, number);
        array.append(object);
    }
    return array;
}

QJsonArray timelineOf(const Story &story, const Numbers &numbers)
{
    QJsonArray array;
    for (const TimelineItem &item : story.timeline) {
        const QJsonArray reports = reportsOf(item, story, numbers);
        if (!reports.isEmpty())
            array.append(QJsonObject{{u"value"_s, item.value}, {u"reports"_s, reports}});
    }
    return array;
}

QJsonArray passagesOf(const Story &story, const Numbers &numbers)
{
    QJsonArray array;
    for (qsizetype i = 0; i < story.comparison.passages.size(); ++i) {
        const Passage &passage = story.comparison.passages.at(i);
        QJsonObject object{{u"id"_s, QString(u'p' + QString::number(i + 1))},
            {u"strength"_s, passage.strength},
            {u"members"_s, placesOf(passage.members, story, numbers)}};
        if (passage.isReaders)
            object.insert(u"basis"_s, u"reader"_s);
        array.append(object);
    }
    return array;
}

QJsonArray claimsOf(const Difference &difference, const Story &story, const Numbers &numbers)
{
    QJsonArray array;
    for (const Claim &claim : difference.claims) {
        QJsonObject object = placeOf(claim.place, story, numbers);
        if (object.isEmpty())
            continue;
        object.insert(u"value"_s, claim.value);
        array.append(object);
    }
    return array;
}

// Those that still have two sides.
QJsonArray differencesOf(const Story &story, const Numbers &numbers)
{
    QJsonArray array;
    for (const Difference &difference : story.comparison.differences) {
        const QJsonArray claims = claimsOf(difference, story, numbers);
        if (claims.size() < 2)
            continue;
        QJsonObject object{{u"id"_s, QString(u'd' + QString::number(array.size() + 1))},
            {u"kind"_s, tagOf(difference.kind)},
            {u"about"_s, difference.about},
            {u"relation"_s, tagOf(difference.relation)},
            {u"explanation"_s, explanationOf(difference, story)},
            {u"dismissed"_s, difference.isDismissed},
            {u"claims"_s, claims}};
        if (numbers.entities.contains(difference.entity))
            object.insert(u"entity"_s, numbers.entities.value(difference.entity));
        if (!difference.comment.isEmpty())
            object.insert(u"comment"_s, difference.comment);
        array.append(object);
    }
    return array;
}

QJsonArray correctionsOf(const Story &story)
{
    QJsonArray array;
    for (qsizetype i = 0; i < story.corrections.size(); ++i) {
        QJsonObject object = naranhi::toJson(story.corrections.at(i));
        object.insert(u"placed"_s, !story.unplaced.contains(i));
        array.append(object);
    }
    return array;
}

QJsonArray failuresOf(const QList<InputFailure> &failures)
{
    QJsonArray array;
    for (const InputFailure &failure : failures) {
        array.append(QJsonObject{{u"source"_s, failure.source},
            {u"reason"_s, codeWord(failure.error.code)},
            {u"detail"_s, failure.error.detail}});
    }
    return array;
}

} // namespace

QByteArray toJson(const Story &story, const QList<InputFailure> &failures)
{
    const Numbers numbers = numbersOf(story);
    QJsonObject document{{u"format"_s, u"naranhi-story"_s},
        {u"version"_s, documentVersion},
        {u"articles"_s, articlesOf(story, numbers)},
        {u"entities"_s, entitiesOf(story, numbers)},
        {u"timeline"_s, timelineOf(story, numbers)},
        {u"corrections"_s, correctionsOf(story)},
        {u"passages"_s, passagesOf(story, numbers)},
        {u"differences"_s, differencesOf(story, numbers)},
        {u"coverage"_s, coverageJson(story, numbers)},
        {u"gaps"_s, gapsJson(story, numbers)},
        {u"digest"_s, digestJson(story, numbers)},
        {u"quotations"_s, quotationsJson(story, numbers)},
        {u"copies"_s, copiesJson(story, numbers)},
        {u"attribution"_s, attributionJson(story, numbers)},
        {u"failures"_s, failuresOf(failures)}};
    const QJsonArray suggestions = suggestionsOf(story, numbers);
    if (!suggestions.isEmpty())
        document.insert(u"suggestions"_s, suggestions);
    return QJsonDocument(document).toJson();
}

} // namespace naranhi::exchange
