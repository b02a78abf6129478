// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/passages.h"

#include "comparison/sentencepairs.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace naranhi::comparison {

namespace {

constexpr double strongEnough = 0.3; // a pair that makes a passage
constexpr double agreeing = 0.5; // of that, to each other member on the average
constexpr int nearby = 1; // sentences of one article in a passage stand side by side

class Grouping
{
public:
    Grouping(const StorySentences &story,
        const std::vector<SentencePair> &pairs,
        const ReadersPairs &readers)
        : m_story(story)
        , m_readers(readers)
        , m_groupOf(story.sentences.size(), -1)
    {
        for (const SentencePair &pair : pairs)
            m_strengths.insert({{pair.first, pair.second}, pair.strength});
    }

    // Strongest pairs first: they are the cores, to which the weaker ones must agree.
    void take(const SentencePair &pair)
    {
        int &first = groupOf(pair.first);
        int &second = groupOf(pair.second);
        if (first < 0 && second < 0) {
            if (m_readers.areApart(pair.first, pair.second))
                return;
            first = second = static_cast<int>(m_groups.size());
            m_groups.push_back({pair.first, pair.second});
        } else if (first < 0) {
            if (agrees({pair.first}, m_groups[static_cast<size_t>(second)]))
                join(pair.first, second);
        } else if (second < 0) {
            if (agrees({pair.second}, m_groups[static_cast<size_t>(first)]))
                join(pair.second, first);
        } else if (first != second) {
            unite(first, second);
        }
    }

    // Puts the groups of two sentences together on the reader's word.
    void joinForReader(int a, int b)
    {
        const int into = groupAround(a);
        const int from = groupAround(b);
        if (into == from)
            return;
        leaveOutClashes(into, from);
        const std::vector<int> moving = std::exchange(m_groups[static_cast<size_t>(from)], {});
        for (const int each : moving)
            join(each, into);
    }

    [[nodiscard]] const std::vector<std::vector<int>> &groups() const { return m_groups; }

    [[nodiscard]] bool isReaders(const std::vector<int> &group) const
    {
        return std::ranges::any_of(m_readers.same, [&group](const std::pair<int, int> &pair) {
            return std::ranges::find(group, pair.first) != group.end()
                && std::ranges::find(group, pair.second) != group.end();
        });
    }

    [[nodiscard]] double strengthOf(int a, int b) const
    {
        const auto found = m_strengths.find({std::min(a, b), std::max(a, b)});
        return found == m_strengths.end() ? 0 : found->second;
    }

private:
    [[nodiscard]] int &groupOf(int sentence) { return m_groupOf[static_cast<size_t>(sentence)]; }
    [[nodiscard]] const StorySentence &sentence(int index) const
    {
        return m_story.sentences[static_cast<size_t>(index)];
    }

    void join(int newcomer, int group)
    {
        m_groups[static_cast<size_t>(group)].push_back(newcomer);
        groupOf(newcomer) = group;
    }

    [[nodiscard]] int groupAround(int sentence)
    {
        int &group = groupOf(sentence);
        if (group < 0) {
            group = static_cast<int>(m_groups.size());
            m_groups.push_back({sentence});
        }
        return group;
    }

    [[nodiscard]] bool isJoined(int sentence) const
    {
        return std::ranges::any_of(m_readers.same, [sentence](const std::pair<int, int> &pair) {
            return pair.first == sentence || pair.second == sentence;
        });
    }

    // What only the program found gives way where the reader parted it from the others.
    void leaveOutClashes(int some, int others)
    {
        for (const auto &[group, other] : {std::pair(some, others), std::pair(others, some)}) {
            const std::vector<int> &beside = m_groups[static_cast<size_t>(other)];
            std::erase_if(m_groups[static_cast<size_t>(group)], [&](int sentence) {
                const bool clashes = std::ranges::any_of(
                    beside, [&](int each) { return m_readers.areApart(sentence, each); });
                const bool leaves = clashes && !isJoined(sentence);
                if (leaves)
                    groupOf(sentence) = -1;
                return leaves;
            });
        }
    }

    void unite(int into, int from)
    {
        std::vector<int> moving = m_groups[static_cast<size_t>(from)];
        if (!agrees(moving, m_groups[static_cast<size_t>(into)]))
            return;
        m_groups[static_cast<size_t>(from)].clear();
        for (const int each : moving)
            join(each, into);
    }

    // Whether two sets of sentences tell the same: on the average, over articles, they do, and
    // what they have of one article stands side by side.
    [[nodiscard]] bool agrees(const std::vector<int> &some, const std::vector<int> &others) const
    {
        std::map<std::pair<int, int>, double> best; // by articles
        for (const int a : some) {
            for (const int b : others) {
                if (m_readers.areApart(a, b))
                    return false;
                const std::pair articles{sentence(a).article, sentence(b).article};
                if (articles.first == articles.second) {
                    if (!standSideBySide(a, b))
                        return false;
                    continue;
                }
                double &strength = best[articles];
                strength = std::max(strength, strengthOf(a, b));
            }
        }
        double sum = 0;
        for (const auto &[articles, strength] : best)
            sum += strength;
        return !best.empty() && sum >= agreeing * strongEnough * double(best.size());
    }

    [[nodiscard]] bool standSideBySide(int a, int b) const
    {
        return std::abs(sentence(a).order - sentence(b).order) <= nearby;
    }

    const StorySentences &m_story;
    const ReadersPairs &m_readers;
    std::map<std::pair<int, int>, double> m_strengths;
    std::vector<int> m_groupOf;
    std::vector<std::vector<int>> m_groups;
};

// Mean over the pairs of articles of the best pair of sentences.
double strengthOf(
    const std::vector<int> &members, const Grouping &grouping, const StorySentences &story)
{
    std::map<std::pair<int, int>, double> best;
    for (const int a : members) {
        for (const int b : members) {
            const int first = story.sentences[static_cast<size_t>(a)].article;
            const int second = story.sentences[static_cast<size_t>(b)].article;
            if (first >= second)
                continue;
            double &strength = best[{first, second}];
            strength = std::max(strength, grouping.strengthOf(a, b));
        }
    }
    double sum = 0;
    for (const auto &[articles, strength] : best)
        sum += strength;
    return best.empty() ? 0 : std::min(1.0, sum / double(best.size()));
}

// Sentences side by side in one block are one place.
QList<ArticlePlace> placesOf(
    const std::vector<int> &members, const StorySentences &sentences, const Story &story)
{
    QList<ArticlePlace> places;
    int last = -2;
    for (const int member : members) {
        const StorySentence &each = sentences.sentences[static_cast<size_t>(member)];
        const ArticleId article = story.articles.at(each.article).id;
        const bool goesOn = member == last + 1 && !places.isEmpty()
            && places.last().article == article && places.last().block == each.place.block;
        if (goesOn)
            places.last().span.end = each.place.span.end;
        else
            places.append({article, each.place.block, each.place.span});
        last = member;
    }
    return places;
}

QList<Passage> passagesOf(
    const Grouping &grouping, const StorySentences &sentences, const Story &story)
{
    std::vector<std::vector<int>> groups = grouping.groups();
    std::erase_if(groups, [](const std::vector<int> &group) { return group.empty(); });
    for (std::vector<int> &group : groups)
        std::ranges::sort(group);
    std::ranges::sort(groups);
    QList<Passage> passages;
    for (const std::vector<int> &group : groups) {
        const bool isReaders = grouping.isReaders(group);
        passages.append({isReaders ? 1 : strengthOf(group, grouping, sentences),
            placesOf(group, sentences, story),
            isReaders});
    }
    return passages;
}

} // namespace

QList<Passage> alignPassages(
    const Story &story, const QList<PassageVerdict> &verdicts, const CancelToken &cancel)
{
    if (story.articles.size() < 2)
        return {};
    const StorySentences sentences = sentencesOf(story);
    const ReadersPairs readers = readersPairs(verdicts, sentences, story);
    std::vector<SentencePair> pairs = alikePairs(sentences, cancel);
    std::ranges::stable_sort(pairs, std::greater<>(), &SentencePair::strength);
    Grouping grouping(sentences, pairs, readers);
    for (const SentencePair &pair : pairs) {
        if (cancel.isCancelled() || pair.strength < strongEnough)
            break;
        grouping.take(pair);
    }
    for (const auto &[first, second] : readers.same)
        grouping.joinForReader(first, second);
    return passagesOf(grouping, sentences, story);
}

} // namespace naranhi::comparison
