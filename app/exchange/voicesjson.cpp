// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/voicesjson.h"

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

QJsonObject wordsOf(const Article &article, int block, TextSpan span)
{
    return {{u"start"_s, span.start},
        {u"end"_s, span.end},
        {u"text"_s, textOf(article, block).mid(span.start, span.length())}};
}

QJsonObject attributionOf(const AnnotatedArticle &from)
{
    QJsonObject counts;
    for (const SourceKind kind :
        {SourceKind::Named, SourceKind::Unnamed, SourceKind::Hearsay, SourceKind::Conjecture})
        counts.insert(tagOf(kind), 0);
    QJsonArray sentences;
    for (const Attribution &each : from.analysis.attributions) {
        const auto &[block, span] = each.sentence;
        if (!fits(from.article, block, span) || !fits(from.article, block, each.words))
            continue;
        QJsonObject object = placeOf(block, span);
        object.insert(u"kind"_s, tagOf(each.kind));
        object.insert(u"words"_s, wordsOf(from.article, block, each.words));
        if (each.name && fits(from.article, block, *each.name))
            object.insert(u"name"_s, wordsOf(from.article, block, *each.name));
        sentences.append(object);
        counts.insert(tagOf(each.kind), counts.value(tagOf(each.kind)).toInt() + 1);
    }
    return {{u"counts"_s, counts}, {u"sentences"_s, sentences}};
}

QJsonArray wordingsOf(const Quotation &quotation, const Story &story, const Numbers &numbers)
{
    QJsonArray array;
    for (qsizetype i = 0; i < quotation.wordings.size(); ++i) {
        QJsonObject object = placeOf(quotation.wordings.at(i), story, numbers);
        if (object.isEmpty())
            continue;
        object.insert(u"direct"_s, quotation.isDirect.value(i, true));
        array.append(object);
    }
    return array;
}

QJsonArray pairsOf(const Story &story, const Numbers &numbers)
{
    QJsonArray array;
    for (const Copy &copy : story.comparison.copies) {
        const int article = numbers.articles.value(copy.article);
        const int from = numbers.articles.value(copy.from);
        if (article == 0 || from == 0)
            continue;
        array.append(QJsonObject{{u"article"_s, article},
            {u"from"_s, from},
            {u"share"_s, copy.share},
            {u"same_headline"_s,
                story.articles.at(article - 1).article.title
                    == story.articles.at(from - 1).article.title},
            {u"places"_s, placesOf(copy.places, story, numbers)}});
    }
    return array;
}

QJsonArray wiresOf(const Story &story, const Numbers &numbers)
{
    QJsonArray array;
    for (const WireCredit &credit : story.comparison.wires) {
        const int number = numbers.articles.value(credit.place.article);
        if (number == 0)
            continue;
        QJsonObject object = placeOf(credit.place, story, numbers);
        object.insert(u"article"_s, number);
        object.insert(u"agency"_s, credit.agency);
        if (credit.leftOut >= 0)
            object.insert(u"left_out"_s, credit.leftOut);
        array.append(object);
    }
    return array;
}

} // namespace

QJsonArray attributionJson(const Story &story, const Numbers &numbers)
{
    QJsonArray array;
    for (const AnnotatedArticle &each : story.articles) {
        QJsonObject object = attributionOf(each);
        object.insert(u"article"_s, numbers.articles.value(each.id));
        array.append(object);
    }
    return array;
}

QJsonArray quotationsJson(const Story &story, const Numbers &numbers)
{
    QJsonArray array;
    for (const Quotation &quotation : story.comparison.quotations) {
        const QJsonArray wordings = wordingsOf(quotation, story, numbers);
        if (wordings.isEmpty())
            continue;
        QJsonObject object{{u"id"_s, QString(u'q' + QString::number(array.size() + 1))},
            {u"wordings"_s, wordings}};
        if (numbers.entities.contains(quotation.speaker))
            object.insert(u"speaker"_s, numbers.entities.value(quotation.speaker));
        array.append(object);
    }
    return array;
}

QJsonObject copiesJson(const Story &story, const Numbers &numbers)
{
    return {{u"independent"_s, story.comparison.independentTexts},
        {u"pairs"_s, pairsOf(story, numbers)},
        {u"wires"_s, wiresOf(story, numbers)}};
}

} // namespace naranhi::exchange
