// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/readerspassages.h"

#include "domain/comparisonreferences.h"

#include <vector>

namespace naranhi::comparison {

namespace {

struct Said
{
    bool isSame = true;
    const QList<TextAnchor> *places = nullptr; // null when the act does not speak of passages
};

struct SaidBy
{
    Said operator()(const JoinPlaces &act) const { return {true, &act.places}; }
    Said operator()(const PartPlaces &act) const { return {false, &act.places}; }
    template <typename OtherAct> Said operator()(const OtherAct & /*act*/) const { return {}; }
};

bool areOfSeveralArticles(const QList<ArticlePlace> &places)
{
    QSet<ArticleId> articles;
    for (const ArticlePlace &place : places)
        articles.insert(place.article);
    return articles.size() > 1;
}

std::vector<int> sentencesAt(
    const ArticlePlace &place, const StorySentences &sentences, const Story &story)
{
    std::vector<int> found;
    for (size_t i = 0; i < sentences.sentences.size(); ++i) {
        const StorySentence &each = sentences.sentences[i];
        if (story.articles.at(each.article).id == place.article && each.place.block == place.block
            && each.place.span.overlaps(place.span))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

} // namespace

ReadersPassages readersPassages(
    const QList<AnnotatedArticle> &articles, const QList<Correction> &corrections)
{
    ReadersPassages result;
    for (qsizetype i = 0; i < corrections.size(); ++i) {
        const Said said = std::visit(SaidBy(), corrections.at(i).act);
        if (!said.places)
            continue;
        PassageVerdict verdict{.isSame = said.isSame, .places = {}};
        for (const TextAnchor &anchor : *said.places)
            if (const auto place = placeAmong(articles, anchor))
                verdict.places.append(*place);
        if (!areOfSeveralArticles(verdict.places))
            continue;
        result.verdicts.append(verdict);
        result.placed.insert(i);
    }
    return result;
}

ReadersPairs readersPairs(
    const QList<PassageVerdict> &verdicts, const StorySentences &sentences, const Story &story)
{
    ReadersPairs pairs;
    for (const PassageVerdict &verdict : verdicts) {
        std::vector<int> members;
        for (const ArticlePlace &place : verdict.places)
            for (const int sentence : sentencesAt(place, sentences, story))
                members.push_back(sentence);
        for (const int a : members) {
            for (const int b : members) {
                const auto articleOf = [&](int sentence) {
                    return sentences.sentences[static_cast<size_t>(sentence)].article;
                };
                if (a >= b || articleOf(a) == articleOf(b))
                    continue;
                (verdict.isSame ? pairs.same : pairs.apart).insert({a, b});
                (verdict.isSame ? pairs.apart : pairs.same).erase({a, b});
            }
        }
    }
    return pairs;
}

} // namespace naranhi::comparison
