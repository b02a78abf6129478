// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/comparedstory.h"

#include "support/builders.h"

using namespace Qt::StringLiterals;

namespace naranhi::test {

namespace {

AnnotatedArticle articleOf(int id, const QString &title, const QStringList &paragraphs)
{
    ArticleBuilder article = anArticle().titled(title);
    for (const QString &paragraph : paragraphs)
        article.paragraph(paragraph);
    AnnotatedArticle annotated{.id = ArticleId{id}, .article = article, .analysis = {}};
    annotated.analysis.textHash = textHash(annotated.article);
    return annotated;
}

ArticlePlace wholeOf(const Story &story, int article, int block)
{
    const Article &from = story.articles.at(article - 1).article;
    return {ArticleId{article}, block, {0, from.blocks.at(block).text.size()}};
}

Claim claimOf(int article, const QString &value)
{
    return {.place = {ArticleId{article}, 0, {5, 9}}, .sentence = {0, 13}, .value = value};
}

} // namespace

Story comparedStory()
{
    Story story;
    story.articles = {
        articleOf(1,
            u"하나"_s,
            {u"참석자는 서른 명이었다."_s,
                u"행사 날 아침에는 비가 왔지만 낮부터 하늘이 개어 사람들은 마당에 놓인 의자에 나란히 앉아 이야기를 들었다."_s,
                u"다시 오고 싶다"_s}),
        articleOf(2, u"둘"_s, {u"참석자는 마흔 명이었다."_s, u"또 오고 싶다"_s})};
    Comparison &found = story.comparison;
    found.passages = {{.strength = 0.9, .members = {wholeOf(story, 1, 0), wholeOf(story, 2, 0)}}};
    found.differences = {{.kind = DifferenceKind::Quantity,
        .relation = DifferenceRelation::Conflict,
        .about = u"참석자"_s,
        .claims = {claimOf(1, u"서른 명"_s), claimOf(2, u"마흔 명"_s)},
        .passage = 0}};
    constexpr auto different = CoverageMark::Different;
    found.coverage
        = {{.place = wholeOf(story, 1, 0), .passage = 0, .marks = {different, different}},
            {.place = wholeOf(story, 1, 1),
                .passage = -1,
                .marks = {CoverageMark::Reported, CoverageMark::NotFound}}};
    found.quotations = {{.speaker = EntityId::None,
        .wordings = {wholeOf(story, 1, 2), wholeOf(story, 2, 1)},
        .isDirect = {true, true}}};
    return story;
}

} // namespace naranhi::test
