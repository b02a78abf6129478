// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/sentencepairs.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace naranhi::comparison {

namespace {

using Postings = std::vector<std::vector<int>>; // by term: the sentences that have it

constexpr double headlineTrust = 0.9;
constexpr double leastShared = 6; // nats in common that make two sentences candidates
constexpr size_t mostPartners = 4; // candidates of a sentence in one other article
constexpr double evidenceHalf = 4; // nats in common at which half of the likeness is believed
constexpr double neighbourShare = 0.12; // of the strength of what stands before and behind
constexpr double weakest = 0.2; // pairs below are not kept

double trustOf(const Article &article, int block)
{
    if (block < 0)
        return headlineTrust;
    const BlockKind kind = article.blocks.at(block).kind;
    return kind == BlockKind::Heading || kind == BlockKind::Caption ? headlineTrust : 1;
}

Postings postingsOf(const StorySentences &story)
{
    Postings postings(story.table.size());
    for (size_t i = 0; i < story.sentences.size(); ++i)
        for (const SentenceTerm &each : story.sentences[i].content.terms)
            postings[static_cast<size_t>(each.term)].push_back(static_cast<int>(i));
    return postings;
}

// What every second sentence has says little, however rare in the language: the hero of the story.
void weigh(StorySentences &story)
{
    const Postings postings = postingsOf(story);
    const double most = std::log(double(story.sentences.size()) + 1);
    for (StorySentence &sentence : story.sentences) {
        SentenceContent &content = sentence.content;
        content.weight = 0;
        for (SentenceTerm &each : content.terms) {
            const double holders = double(postings[static_cast<size_t>(each.term)].size());
            const double rarity = std::log((double(story.sentences.size()) + 1) / holders) / most;
            each.weight *= static_cast<float>(rarity);
            content.weight += each.weight;
        }
    }
}

// Strength before the neighbours are asked.
double strengthOf(const StorySentence &a, const StorySentence &b, const TermTable &table)
{
    const Likeness likeness = likenessOf(a.content, b.content, table);
    const double belief = likeness.shared / (likeness.shared + evidenceHalf);
    const double cover = 0.5 * likeness.mean() + 0.25 * likeness.most() + 0.25 * likeness.least();
    return cover * belief * a.trust * b.trust;
}

// Finds for each sentence those of later articles with which it shares the most.
class CandidateFinder
{
public:
    explicit CandidateFinder(const StorySentences &story)
        : m_story(story)
        , m_postings(postingsOf(story))
        , m_shared(story.sentences.size(), 0)
    {
        int articles = 0;
        for (const StorySentence &each : story.sentences)
            articles = std::max(articles, each.article + 1);
        m_commonest = static_cast<size_t>(10 + 3 * articles);
    }

    // Indices, article by article.
    [[nodiscard]] std::vector<int> candidatesFor(int index)
    {
        collect(index);
        std::ranges::sort(m_touched);
        std::vector<int> best;
        for (auto from = m_touched.begin(); from != m_touched.end();) {
            const int article = articleOf(*from);
            const auto to = std::find_if(
                from, m_touched.end(), [&](int each) { return articleOf(each) != article; });
            takeBest(from, to, best);
            from = to;
        }
        for (const int each : m_touched)
            m_shared[static_cast<size_t>(each)] = 0;
        m_touched.clear();
        return best;
    }

private:
    [[nodiscard]] int articleOf(int index) const
    {
        return m_story.sentences[static_cast<size_t>(index)].article;
    }

    void collect(int index)
    {
        const StorySentence &sentence = m_story.sentences[static_cast<size_t>(index)];
        for (const SentenceTerm &each : sentence.content.terms) {
            const std::vector<int> &holders = m_postings[static_cast<size_t>(each.term)];
            if (holders.size() > m_commonest)
                continue;
            for (auto it = std::ranges::upper_bound(holders, index); it != holders.end(); ++it) {
                if (articleOf(*it) == sentence.article)
                    continue;
                float &shared = m_shared[static_cast<size_t>(*it)];
                if (shared == 0)
                    m_touched.push_back(*it);
                shared += each.weight;
            }
        }
    }

    template <typename Iterator> void takeBest(Iterator from, Iterator to, std::vector<int> &best)
    {
        std::vector<int> close;
        std::copy_if(from, to, std::back_inserter(close), [this](int each) {
            return m_shared[static_cast<size_t>(each)] >= leastShared;
        });
        std::ranges::stable_sort(close, [this](int a, int b) {
            return m_shared[static_cast<size_t>(a)] > m_shared[static_cast<size_t>(b)];
        });
        close.resize(std::min(close.size(), mostPartners));
        std::ranges::sort(close);
        best.insert(best.end(), close.begin(), close.end());
    }

    const StorySentences &m_story;
    Postings m_postings;
    std::vector<float> m_shared;
    std::vector<int> m_touched;
    size_t m_commonest = 0; // terms that more sentences have lead to no candidates
};

// Articles tell mostly in one order: a pair gains where its neighbours are a pair, too.
void askNeighbours(std::vector<SentencePair> &pairs, const StorySentences &story)
{
    std::map<std::pair<int, int>, double> strengths;
    for (const SentencePair &pair : pairs)
        strengths.insert({{pair.first, pair.second}, pair.strength});
    const auto strengthAt = [&](const SentencePair &pair, int a, int b) {
        const auto found = strengths.find({pair.first + a, pair.second + b});
        const auto articleOf
            = [&](int index) { return story.sentences[static_cast<size_t>(index)].article; };
        return found != strengths.end() && articleOf(found->first.first) == articleOf(pair.first)
                && articleOf(found->first.second) == articleOf(pair.second)
            ? found->second
            : 0;
    };
    for (SentencePair &pair : pairs) {
        const double before = std::max(
            {strengthAt(pair, -1, -1), strengthAt(pair, -1, -2), strengthAt(pair, -2, -1)});
        const double behind
            = std::max({strengthAt(pair, 1, 1), strengthAt(pair, 1, 2), strengthAt(pair, 2, 1)});
        pair.strength = std::min(1.0, pair.strength + neighbourShare * (before + behind));
    }
}

} // namespace

StorySentences sentencesOf(const Story &story)
{
    StorySentences all;
    for (int row = 0; row < story.articles.size(); ++row) {
        const AnnotatedArticle &article = story.articles.at(row);
        std::vector<SentenceContent> contents = contentsOf(article, all.table);
        for (size_t i = 0; i < contents.size(); ++i) {
            const BlockSpan &place = article.analysis.sentences.at(static_cast<qsizetype>(i));
            all.sentences.push_back({row,
                static_cast<int>(i),
                place,
                trustOf(article.article, place.block),
                std::move(contents[i])});
        }
    }
    weigh(all);
    return all;
}

std::vector<SentencePair> alikePairs(const StorySentences &story, const CancelToken &cancel)
{
    std::vector<SentencePair> pairs;
    CandidateFinder finder(story);
    for (int i = 0; i < static_cast<int>(story.sentences.size()) && !cancel.isCancelled(); ++i) {
        const StorySentence &first = story.sentences[static_cast<size_t>(i)];
        for (const int j : finder.candidatesFor(i)) {
            const StorySentence &second = story.sentences[static_cast<size_t>(j)];
            const double strength = strengthOf(first, second, story.table);
            if (strength >= weakest)
                pairs.push_back({i, j, strength});
        }
    }
    askNeighbours(pairs, story);
    return pairs;
}

} // namespace naranhi::comparison
