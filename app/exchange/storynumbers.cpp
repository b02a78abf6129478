// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/storynumbers.h"

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

Numbers numbersOf(const Story &story)
{
    Numbers numbers;
    for (const AnnotatedArticle &article : story.articles)
        numbers.articles.insert(article.id, static_cast<int>(numbers.articles.size()) + 1);
    for (const Entity &entity : story.entities)
        numbers.entities.insert(entity.id, u'e' + QString::number(numbers.entities.size() + 1));
    return numbers;
}

bool fits(const Article &article, int block, TextSpan span)
{
    return 0 <= span.start && span.start < span.end && span.end <= textOf(article, block).size();
}

QJsonObject placeOf(int block, TextSpan span)
{
    return {{u"block"_s, block}, {u"start"_s, span.start}, {u"end"_s, span.end}};
}

QJsonObject placeOf(const ArticlePlace &place, const Story &story, const Numbers &numbers)
{
    const int number = numbers.articles.value(place.article);
    if (number == 0 || !fits(story.articles.at(number - 1).article, place.block, place.span))
        return {};
    QJsonObject object = placeOf(place.block, place.span);
    object.insert(u"article"_s, number);
    return object;
}

QJsonArray placesOf(const QList<ArticlePlace> &places, const Story &story, const Numbers &numbers)
{
    QJsonArray array;
    for (const ArticlePlace &each : places) {
        const QJsonObject object = placeOf(each, story, numbers);
        if (!object.isEmpty())
            array.append(object);
    }
    return array;
}

} // namespace naranhi::exchange
