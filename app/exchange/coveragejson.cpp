// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/coveragejson.h"

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

QString passageId(qsizetype passage)
{
    return u'p' + QString::number(passage + 1);
}

QJsonArray articlesMarked(const Statement &statement, CoverageMark mark)
{
    QJsonArray articles;
    for (qsizetype i = 0; i < statement.marks.size(); ++i)
        if (statement.marks.at(i) == mark)
            articles.append(i + 1); // columns are counted as articles are
    return articles;
}

} // namespace

QJsonArray coverageJson(const Story &story, const Numbers &numbers)
{
    QJsonArray array;
    for (const Statement &statement : story.comparison.coverage) {
        QJsonObject object = placeOf(statement.place, story, numbers);
        if (object.isEmpty())
            continue;
        if (statement.passage >= 0)
            object.insert(u"passage"_s, passageId(statement.passage));
        object.insert(u"reported"_s, articlesMarked(statement, CoverageMark::Reported));
        object.insert(u"different"_s, articlesMarked(statement, CoverageMark::Different));
        object.insert(u"not_found"_s, articlesMarked(statement, CoverageMark::NotFound));
        array.append(object);
    }
    return array;
}

QJsonArray gapsJson(const Story &story, const Numbers &numbers)
{
    QJsonArray array;
    for (const Gap &gap : story.comparison.gaps) {
        const QJsonObject answer = placeOf(gap.answer, story, numbers);
        if (answer.isEmpty() || !numbers.articles.contains(gap.article))
            continue;
        array.append(QJsonObject{{u"article"_s, numbers.articles.value(gap.article)},
            {u"question"_s, tagOf(gap.question)},
            {u"passage"_s, passageId(gap.passage)},
            {u"answer"_s, answer}});
    }
    return array;
}

QJsonArray digestJson(const Story &story, const Numbers &numbers)
{
    QJsonArray array;
    for (const DigestLine &line : story.comparison.digest) {
        QJsonObject object = placeOf(line.sentence, story, numbers);
        if (object.isEmpty())
            continue;
        const auto &[article, block, span] = line.sentence;
        const AnnotatedArticle &from = story.articles.at(numbers.articles.value(article) - 1);
        object.insert(u"text"_s, textOf(from.article, block).mid(span.start, span.length()));
        object.insert(u"value"_s, line.value);
        object.insert(u"passage"_s, passageId(line.passage));
        array.append(object);
    }
    return array;
}

} // namespace naranhi::exchange
