// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/copies.h"

#include "comparison/fingerprints.h"
#include "domain/timevalue.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace naranhi::comparison {

namespace {

constexpr qsizetype shingle = 12;
constexpr qsizetype window = shortestCopy - shingle + 1;
constexpr int mostRepeats = 8; // of one shingle in one article that are looked at

// A stretch that two articles share.
struct Run
{
    qsizetype start = 0; // in the one
    qsizetype other = 0; // in the other
    qsizetype length = 0;
};

struct Spot
{
    qsizetype article = 0;
    qsizetype position = 0;
};

// Runs of an article that another one has too; no stretch on one diagonal twice.
class RunsWith
{
public:
    void add(const Letters &one, const Letters &other, qsizetype at, qsizetype otherAt)
    {
        qsizetype &reached = m_reached[at - otherAt];
        if (at < reached)
            return;
        const bool isSame = &one == &other;
        qsizetype back = 0;
        while (at > back && otherAt > back
            && one.text.at(at - back - 1) == other.text.at(otherAt - back - 1))
            ++back;
        const qsizetype most = std::min(one.size() - at, (isSame ? at : other.size()) - otherAt);
        qsizetype length = 0;
        while (length < most && one.text.at(at + length) == other.text.at(otherAt + length))
            ++length;
        reached = std::max(at + length, at + 1);
        if (back + length >= shortestCopy)
            m_runs.push_back({at - back, otherAt - back, back + length});
    }

    [[nodiscard]] const std::vector<Run> &runs() const { return m_runs; }

private:
    std::unordered_map<qsizetype, qsizetype> m_reached; // by diagonal
    std::vector<Run> m_runs;
};

using Ranges = QList<TextSpan>; // of letters, in order, apart

Ranges joined(Ranges ranges)
{
    std::ranges::sort(ranges, {}, &TextSpan::start);
    Ranges result;
    for (const TextSpan range : ranges) {
        if (!result.isEmpty() && range.start <= result.constLast().end)
            result.last().end = std::max(result.constLast().end, range.end);
        else
            result.append(range);
    }
    return result;
}

double shareOf(const Ranges &ranges, const Letters &letters)
{
    qsizetype shared = 0;
    for (const TextSpan range : ranges)
        shared += range.length();
    return letters.size() == 0 ? 0 : double(shared) / double(letters.size());
}

// Whole words only: the ends of words around them may be equal by chance.
TextSpan wholeWords(const QString &text, TextSpan span)
{
    const auto isInside = [&text](qsizetype at) {
        return at > 0 && at < text.size() && text.at(at - 1).isLetterOrNumber()
            && text.at(at).isLetterOrNumber();
    };
    while (span.start < span.end && isInside(span.start))
        ++span.start;
    while (span.start < span.end && !text.at(span.start).isLetterOrNumber())
        ++span.start;
    while (span.end > span.start && isInside(span.end))
        --span.end;
    while (span.end > span.start && !text.at(span.end - 1).isLetterOrNumber())
        --span.end;
    return span;
}

// Where the letters stand; a stretch over several blocks is several places.
QList<ArticlePlace> placesOf(
    const Ranges &ranges, const Letters &letters, const AnnotatedArticle &article)
{
    QList<ArticlePlace> places;
    for (const TextSpan range : ranges) {
        for (qsizetype i = range.start; i < range.end; ++i) {
            const int block = letters.blocks[size_t(i)];
            const qsizetype offset = letters.offsets[size_t(i)];
            if (i == range.start || places.constLast().block != block)
                places.append({article.id, block, {offset, offset + 1}});
            places.last().span.end = offset + 1;
        }
    }
    for (ArticlePlace &place : places)
        place.span = wholeWords(article.article.blocks.at(place.block).text, place.span);
    places.removeIf([](const ArticlePlace &place) { return place.span.isEmpty(); });
    return places;
}

// Whether the one article certainly came out before the other: both state when, and apart.
bool isBefore(const Article &one, const Article &other)
{
    const auto isSure = [](const PublicationDate &date) {
        return date.basis == DateBasis::Stated || date.basis == DateBasis::Given;
    };
    if (!isSure(one.published) || !isSure(other.published))
        return false;
    const auto first = timeRangeOf(one.published.value);
    const auto second = timeRangeOf(other.published.value);
    return first && second && !first->openEnd && !second->openStart && first->end <= second->start;
}

class CopyFinder
{
public:
    explicit CopyFinder(const QList<AnnotatedArticle> &articles)
        : m_articles(articles)
        , m_isCopy(size_t(articles.size()), false)
    {
        for (const AnnotatedArticle &each : articles)
            m_letters.push_back(lettersOf(each.article));
    }

    [[nodiscard]] FoundCopies find(const CancelToken &cancel)
    {
        for (qsizetype row = 0; row < m_articles.size() && !cancel.isCancelled(); ++row)
            addArticle(row);
        std::ranges::stable_sort(m_copies, std::greater<>{}, &Copy::share);
        const auto wholes = std::ranges::count(m_isCopy, true);
        return {m_copies, static_cast<int>(m_articles.size() - wholes)};
    }

private:
    // Compares an article with itself and with those before it in the story.
    void addArticle(qsizetype row)
    {
        std::map<qsizetype, RunsWith> with;
        const Letters &letters = m_letters[size_t(row)];
        for (const Fingerprint &print : fingerprintsOf(letters.text, shingle, window)) {
            std::vector<Spot> &spots = m_spots[print.hash];
            int repeats = 0;
            for (const Spot &spot : spots) {
                repeats += spot.article == row ? 1 : 0;
                with[spot.article].add(
                    letters, m_letters[size_t(spot.article)], print.position, spot.position);
            }
            if (repeats < mostRepeats)
                spots.push_back({row, print.position});
        }
        for (const auto &[other, runs] : with)
            if (!runs.runs().empty())
                addPair(row, other, runs.runs());
    }

    void addPair(qsizetype row, qsizetype other, const std::vector<Run> &runs)
    {
        Ranges here;
        Ranges there;
        for (const Run &run : runs) {
            here.append({run.start, run.start + run.length});
            there.append({run.other, run.other + run.length});
        }
        here = joined(here);
        there = joined(there);
        const Article &one = m_articles.at(row).article;
        const Article &two = m_articles.at(other).article;
        const bool isOrderKnown = isBefore(one, two) || isBefore(two, one);
        if (isBefore(one, two)) {
            std::swap(row, other);
            std::swap(here, there);
        }
        const double share = shareOf(here, m_letters[size_t(row)]);
        m_copies.append({.article = m_articles.at(row).id,
            .from = m_articles.at(other).id,
            .share = share,
            .places = placesOf(here, m_letters[size_t(row)], m_articles.at(row))});
        if (row == other)
            return;
        // Of two whose order nobody knows, the one that stands in the other is the copy.
        if (share >= wholeCopy)
            m_isCopy[size_t(row)] = true;
        else if (!isOrderKnown && shareOf(there, m_letters[size_t(other)]) >= wholeCopy)
            m_isCopy[size_t(other)] = true;
    }

    const QList<AnnotatedArticle> &m_articles;
    std::vector<Letters> m_letters;
    std::unordered_map<quint64, std::vector<Spot>> m_spots; // of the articles so far
    std::vector<bool> m_isCopy; // as a whole
    QList<Copy> m_copies;
};

} // namespace

FoundCopies findCopies(const QList<AnnotatedArticle> &articles, const CancelToken &cancel)
{
    return CopyFinder(articles).find(cancel);
}

} // namespace naranhi::comparison
