// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/coveredstory.h"

#include "support/builders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::test {

namespace {

constexpr EntityId gaon{1};
constexpr EntityId boram{2};

AnnotatedArticle articleOf(int id, const QString &outlet, const QStringList &paragraphs)
{
    AnnotatedArticle made = annotated(ArticleId{id}, paragraphs);
    made.article.outlet = outlet;
    made.article.title = outlet + u"의 글"_s;
    for (Mention &mention : made.analysis.mentions)
        mention.entity = mention.type == EntityType::Place ? boram : gaon;
    made.analysis.textHash = textHash(made.article);
    return made;
}

ArticlePlace wholeOf(const Story &story, int article, int block)
{
    const Article &from = story.articles.at(article - 1).article;
    return {ArticleId{article}, block, {0, from.blocks.at(block).text.size()}};
}

Claim claimOf(const Story &story, int article, const QString &value)
{
    const QString text = story.articles.at(article - 1).article.blocks.at(0).text;
    const qsizetype start = text.indexOf(value);
    return {.place = {ArticleId{article}, 0, {start, start + value.size()}},
        .sentence = {0, text.size()},
        .value = value};
}

Entity entityOf(EntityId id, EntityType type, const QString &name, const QList<int> &articles)
{
    Entity entity{.id = id, .type = type, .name = name, .forms = {}};
    for (const int article : articles)
        entity.forms.append({.text = name, .article = ArticleId{article}, .count = 1});
    return entity;
}

QList<CoverageMark> marksOf(const Story &story, const QList<ArticlePlace> &members)
{
    QList<CoverageMark> marks(story.articles.size(), CoverageMark::NotFound);
    for (const ArticlePlace &member : members)
        marks[static_cast<int>(member.article) - 1] = CoverageMark::Reported;
    return marks;
}

void cover(Story &story)
{
    Comparison &found = story.comparison;
    const auto shared = [&](qsizetype passage) {
        const QList<ArticlePlace> &members = found.passages.at(passage).members;
        return Statement{
            .place = members.first(), .passage = passage, .marks = marksOf(story, members)};
    };
    const auto lone = [&](const ArticlePlace &place) {
        return Statement{.place = place, .passage = -1, .marks = marksOf(story, {place})};
    };
    found.coverage = {shared(0), lone(wholeOf(story, 1, 1)), shared(1), lone(wholeOf(story, 3, 1))};
    for (const Claim &claim : found.differences.first().claims)
        found.coverage.first().marks[static_cast<int>(claim.place.article) - 1]
            = CoverageMark::Different;
}

} // namespace

Story coveredStory()
{
    Story story;
    story.articles = {articleOf(1,
                          u"가나일보"_s,
                          {u"[김가온] 씨의 강연에 서른 명이 왔다."_s,
                              u"마당에는 늦게까지 등불이 켜져 있었다."_s,
                              u"{26일|2024-01-26} 저녁에 비가 그쳤다고 한다."_s}),
        articleOf(2,
            u"다라신문"_s,
            {u"[김가온] 씨의 강연에 마흔 명이 왔다."_s, u"{26일|2024-01-26} 저녁 비가 그쳤다."_s}),
        articleOf(3,
            u"마바뉴스"_s,
            {u"[김가온] 씨가 온 날 비가 그쳤다."_s,
                u"[보람시|LC]는 강연을 한 번 더 열기로 했다."_s})};
    Comparison &found = story.comparison;
    found.passages = {{.strength = 0.9, .members = {wholeOf(story, 1, 0), wholeOf(story, 2, 0)}},
        {.strength = 0.7,
            .members = {wholeOf(story, 1, 2), wholeOf(story, 2, 1), wholeOf(story, 3, 0)}}};
    found.differences = {{.kind = DifferenceKind::Quantity,
        .relation = DifferenceRelation::Conflict,
        .about = u"강연"_s,
        .entity = gaon,
        .claims = {claimOf(story, 1, u"서른 명"_s), claimOf(story, 2, u"마흔 명"_s)},
        .passage = 0}};
    found.gaps = {{.article = ArticleId{3},
        .question = OpenQuestion::When,
        .passage = 1,
        .answer = {ArticleId{1}, 2, {0, 3}}}};
    cover(story);
    story.entities = {entityOf(gaon, EntityType::Person, u"김가온"_s, {1, 2, 3}),
        entityOf(boram, EntityType::Place, u"보람시"_s, {3})};
    return story;
}

} // namespace naranhi::test
