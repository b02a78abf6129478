// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/quotationgrouping.h"

#include "comparison/wordings.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace naranhi::comparison {

namespace {

constexpr qsizetype fewestSyllables = 6; // of a wording that is compared
constexpr double likeOfOneSpeaker = 0.5;
constexpr double likeOfUnknown = 0.62; // where an article does not say who
constexpr double likeInOneArticle = 0.9; // repeats only: a summary of the article itself
constexpr double leastInGroup = 0.35; // of any two wordings of one quotation

// A sentence of an utterance, or all of it.
struct Piece
{
    qsizetype article = 0; // row in the story
    qsizetype utterance = 0;
    int block = 0;
    TextSpan span;
    bool isDirect = true;
    EntityId speaker = EntityId::None;
    size_t wording = 0; // number of it; pieces that are worded alike to the letter have one
};

// The entity that a mention names; None when the linking dropped it.
EntityId entityAt(const ArticleAnalysis &analysis, const BlockSpan &place)
{
    const auto isThere = [&place](const Mention &each) {
        return each.block == place.block && each.span.overlaps(place.span)
            && each.entity != EntityId::None;
    };
    const auto found = std::find_if(analysis.mentions.cbegin(), analysis.mentions.cend(), isThere);
    return found == analysis.mentions.cend() ? EntityId::None : found->entity;
}

QList<Mention> namesIn(const ArticleAnalysis &analysis, int block)
{
    QList<Mention> names;
    for (const Mention &each : analysis.mentions)
        if (each.block == block)
            names.append(each);
    return names;
}

// The words of a place with one character for each name; the same for all its spellings.
QString namelessText(QStringView text, TextSpan span, const QList<Mention> &names)
{
    QString plain;
    qsizetype at = span.start;
    for (const Mention &name : names) {
        if (name.entity == EntityId::None || name.span.start < at || name.span.end > span.end)
            continue;
        plain += text.sliced(at, name.span.start - at);
        plain += QChar(firstNameSign.unicode() + int(name.entity) % mostNameSigns);
        at = name.span.end;
    }
    return plain + text.sliced(at, span.end - at);
}

// The sentences of what was said, as its full stops have them.
QList<TextSpan> sentencesIn(QStringView text, TextSpan span)
{
    QList<TextSpan> sentences;
    qsizetype start = span.start;
    for (qsizetype i = span.start; i < span.end; ++i) {
        const bool isEnd = QStringView(u".!?").contains(text.at(i))
            && (i + 1 == span.end || text.at(i + 1).isSpace());
        if (!isEnd && i + 1 < span.end)
            continue;
        sentences.append({start, i + 1});
        while (i + 1 < span.end && text.at(i + 1).isSpace())
            ++i;
        start = i + 1;
    }
    return sentences;
}

// Joins likely pairs, the likeliest first, as long as all wordings of a group are alike.
class Grouping
{
public:
    explicit Grouping(const QList<AnnotatedArticle> &articles)
        : m_articles(articles)
    {
        for (qsizetype row = 0; row < articles.size(); ++row)
            addArticle(row);
    }

    [[nodiscard]] QList<Quotation> group(const CancelToken &cancel)
    {
        for (size_t i = 0; i < m_pieces.size(); ++i)
            m_groups.push_back({i});
        for (size_t i = 0; i < m_pieces.size(); ++i)
            m_groupOf.push_back(i);
        for (const Pair &pair : likelyPairs(cancel))
            join(m_groupOf[pair.one], m_groupOf[pair.other]);
        return quotations();
    }

private:
    struct Pair
    {
        size_t one = 0;
        size_t other = 0;
        double likeness = 0;
    };

    void addArticle(qsizetype row)
    {
        const AnnotatedArticle &from = m_articles.at(row);
        QString text;
        QList<Mention> names;
        int block = titleBlock - 2;
        for (qsizetype i = 0; i < from.analysis.utterances.size(); ++i) {
            const Utterance &said = from.analysis.utterances.at(i);
            if (said.block != block) {
                block = said.block;
                text = textOf(from.article, block);
                names = namesIn(from.analysis, block);
            }
            const EntityId speaker
                = said.speaker ? entityAt(from.analysis, *said.speaker) : EntityId::None;
            for (const TextSpan span : sentencesIn(text, said.span))
                m_pieces.push_back({row,
                    i,
                    said.block,
                    span,
                    said.isDirect,
                    speaker,
                    numberOf(wordingOf(namelessText(text, span, names)))});
        }
    }

    [[nodiscard]] size_t numberOf(const Wording &wording)
    {
        const auto known = m_numbers.constFind(wording.syllables);
        if (known != m_numbers.cend())
            return *known;
        m_numbers.insert(wording.syllables, m_wordings.size());
        m_wordings.push_back(wording);
        return m_wordings.size() - 1;
    }

    // The pairs of pieces that may be one quotation, the likeliest first.
    [[nodiscard]] std::vector<Pair> likelyPairs(const CancelToken &cancel)
    {
        std::vector<std::vector<size_t>> having(m_wordings.size());
        for (size_t i = 0; i < m_pieces.size(); ++i)
            having[m_pieces[i].wording].push_back(i);
        std::vector<Pair> pairs;
        for (const std::vector<size_t> &pieces : having)
            addAll(pairs, pieces, pieces, 1);
        m_alike = alikeAmong(m_wordings, leastInGroup, cancel);
        for (const AlikeWordings &each : m_alike)
            addAll(pairs, having[each.one], having[each.other], each.likeness);
        std::ranges::sort(pairs, {}, [](const Pair &pair) {
            return std::tuple(-pair.likeness, pair.other, pair.one);
        });
        return pairs;
    }

    void addAll(std::vector<Pair> &pairs,
        const std::vector<size_t> &some,
        const std::vector<size_t> &others,
        double likeness) const
    {
        for (const size_t a : some) {
            for (const size_t b : others) {
                if (&some != &others || a < b)
                    addIfLike(pairs, {std::min(a, b), std::max(a, b), likeness});
            }
        }
    }

    void addIfLike(std::vector<Pair> &pairs, const Pair &pair) const
    {
        const Piece &a = m_pieces[pair.one];
        const Piece &b = m_pieces[pair.other];
        const bool areKnown = a.speaker != EntityId::None && b.speaker != EntityId::None;
        if ((areKnown && a.speaker != b.speaker) || isShort(a) || isShort(b))
            return;
        const double least = a.article == b.article ? likeInOneArticle
            : areKnown                              ? likeOfOneSpeaker
                                                    : likeOfUnknown;
        if (pair.likeness >= least)
            pairs.push_back(pair);
    }

    [[nodiscard]] bool isShort(const Piece &piece) const
    {
        return m_wordings[piece.wording].syllables.size() < fewestSyllables;
    }

    [[nodiscard]] bool areAlike(size_t one, size_t other) const
    {
        const size_t a = m_pieces[one].wording;
        const size_t b = m_pieces[other].wording;
        const std::pair asked{std::max(a, b), std::min(a, b)};
        return a == b || std::ranges::binary_search(m_alike, asked, {}, [](const auto &each) {
            return std::pair{each.other, each.one};
        });
    }

    [[nodiscard]] EntityId speakerOf(const std::vector<size_t> &group) const
    {
        for (const size_t piece : group)
            if (m_pieces[piece].speaker != EntityId::None)
                return m_pieces[piece].speaker;
        return EntityId::None;
    }

    void join(size_t one, size_t other)
    {
        const EntityId speaker = speakerOf(m_groups[one]);
        const EntityId otherSpeaker = speakerOf(m_groups[other]);
        if (one == other
            || (speaker != EntityId::None && otherSpeaker != EntityId::None
                && speaker != otherSpeaker))
            return;
        for (const size_t a : m_groups[one])
            for (const size_t b : m_groups[other])
                if (!areAlike(a, b))
                    return;
        for (const size_t piece : m_groups[other])
            m_groupOf[piece] = one;
        m_groups[one].insert(m_groups[one].end(), m_groups[other].begin(), m_groups[other].end());
        m_groups[other].clear();
    }

    // Sentences of one utterance that no other article has stay together.
    void mendLoners()
    {
        for (size_t i = 1; i < m_pieces.size(); ++i) {
            const Piece &before = m_pieces[i - 1];
            Piece &piece = m_pieces[i];
            if (m_groups[i].size() != 1 || m_groups[i - 1].size() != 1 || m_groups[i].front() != i
                || m_groups[i - 1].front() != i - 1 || before.article != piece.article
                || before.utterance != piece.utterance)
                continue;
            piece.span.start = before.span.start;
            m_groups[i - 1].clear();
        }
    }

    [[nodiscard]] QList<Quotation> quotations()
    {
        mendLoners();
        for (std::vector<size_t> &group : m_groups)
            std::ranges::sort(group); // pieces stand in column order, then text order
        std::erase_if(m_groups, [](const std::vector<size_t> &group) { return group.empty(); });
        std::ranges::sort(m_groups, {}, [](const auto &group) { return group.front(); });
        QList<Quotation> result;
        for (const std::vector<size_t> &group : m_groups) {
            Quotation quotation{.speaker = speakerOf(group), .wordings = {}, .isDirect = {}};
            for (const size_t index : group) {
                const Piece &piece = m_pieces[index];
                quotation.wordings.append(
                    {m_articles.at(piece.article).id, piece.block, piece.span});
                quotation.isDirect.append(piece.isDirect);
            }
            result.append(quotation);
        }
        return result;
    }

    const QList<AnnotatedArticle> &m_articles;
    std::vector<Piece> m_pieces; // in column order, then text order
    QHash<QString, size_t> m_numbers; // of wordings, by their syllables
    std::vector<Wording> m_wordings;
    std::vector<AlikeWordings> m_alike; // those that one group may hold
    std::vector<size_t> m_groupOf;
    std::vector<std::vector<size_t>> m_groups;
};

} // namespace

double wordingLikeness(QStringView one, QStringView other)
{
    return likenessOf(wordingOf(one), wordingOf(other));
}

QList<Quotation> groupQuotations(const QList<AnnotatedArticle> &articles, const CancelToken &cancel)
{
    return Grouping(articles).group(cancel);
}

} // namespace naranhi::comparison
