// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/quotationgrouping.h"

#include "language/particles.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace naranhi::comparison {

namespace {

constexpr qsizetype fewestSyllables = 6; // of a wording that is compared
constexpr double likeOfOneSpeaker = 0.5;
constexpr double likeOfUnknown = 0.62; // where an article does not say who
constexpr double likeInOneArticle = 0.9; // repeats only: a summary of the article itself
constexpr double leastInGroup = 0.35; // of any two wordings of one quotation

// Names stand as one character each, of those that mean nothing by themselves (private use): how
// an outlet spells them, and that two wordings name the same houses, says little.
constexpr QChar firstName = u'\uE000';
constexpr int mostNames = 6000;

// A wording without what does not matter: brackets, signs, particles.
struct Wording
{
    QString syllables;
    std::vector<quint32> pairs; // of neighbours, sorted
};

Wording wordingOf(QStringView text)
{
    Wording wording;
    QString plain;
    int depth = 0;
    const auto counts = [](QChar c) {
        return c.isLetterOrNumber()
            || (c >= firstName && c < QChar(firstName.unicode() + mostNames));
    };
    for (const QChar c : text) {
        depth += c == u'(' || c == u'[' ? 1 : 0;
        if (depth == 0)
            plain.append(counts(c) ? c.toLower() : QChar(u' '));
        depth -= (c == u')' || c == u']') && depth > 0 ? 1 : 0;
    }
    for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype particle = language::particleLength(word);
        wording.syllables += QStringView(word).chopped(particle < word.size() ? particle : 0);
    }
    for (qsizetype i = 0; i + 1 < wording.syllables.size(); ++i)
        wording.pairs.push_back(quint32(wording.syllables.at(i).unicode()) << 16U
            | wording.syllables.at(i + 1).unicode());
    std::ranges::sort(wording.pairs);
    return wording;
}

qsizetype sharedPairs(const Wording &one, const Wording &other)
{
    qsizetype shared = 0;
    auto a = one.pairs.cbegin();
    auto b = other.pairs.cbegin();
    while (a != one.pairs.cend() && b != other.pairs.cend()) {
        if (*a == *b) {
            ++shared;
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    return shared;
}

// Of the longest common subsequence; quadratic, so asked of likely pairs only.
qsizetype commonLength(const QString &one, const QString &other)
{
    std::vector<qsizetype> row(size_t(other.size() + 1), 0);
    for (const QChar c : one) {
        qsizetype diagonal = 0;
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const qsizetype above = row[size_t(j)];
            row[size_t(j)]
                = c == other.at(j - 1) ? diagonal + 1 : std::max(above, row[size_t(j - 1)]);
            diagonal = above;
        }
    }
    return row.back();
}

double likeness(const Wording &one, const Wording &other)
{
    const auto shorter = double(std::min(one.pairs.size(), other.pairs.size()));
    const auto sum = double(one.pairs.size() + other.pairs.size());
    if (shorter == 0)
        return one.syllables == other.syllables && !one.syllables.isEmpty() ? 1 : 0;
    const auto shared = double(sharedPairs(one, other));
    const double dice = 2 * shared / sum;
    if (dice < 0.2)
        return dice;
    const double subsequence = 2.0 * double(commonLength(one.syllables, other.syllables))
        / double(one.syllables.size() + other.syllables.size());
    // A wording within a longer one is the same with more around it, but not for a handful of
    // syllables.
    const double within = shorter >= 10 ? 0.75 * shared / shorter : 0;
    return std::max({dice, 0.5 * (dice + subsequence), within});
}

// A sentence of an utterance, or all of it.
struct Piece
{
    qsizetype article = 0; // row in the story
    qsizetype utterance = 0;
    int block = 0;
    TextSpan span;
    bool isDirect = true;
    EntityId speaker = EntityId::None;
    Wording wording;
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
        plain += QChar(firstName.unicode() + int(name.entity) % mostNames);
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
                    wordingOf(namelessText(text, span, names))});
        }
    }

    // Pairs that share syllables at all, found by an index of them.
    [[nodiscard]] std::vector<Pair> likelyPairs(const CancelToken &cancel) const
    {
        std::vector<Pair> pairs;
        std::unordered_map<quint32, std::vector<size_t>> having;
        std::vector<int> shared(m_pieces.size(), 0);
        for (size_t i = 0; i < m_pieces.size() && !cancel.isCancelled(); ++i) {
            std::ranges::fill(shared, 0);
            const std::vector<quint32> &own = m_pieces[i].wording.pairs;
            for (auto it = own.cbegin(); it != own.cend(); ++it) {
                if (it != own.cbegin() && *it == *(it - 1))
                    continue;
                for (const size_t other : having[*it])
                    ++shared[other];
                having[*it].push_back(i);
            }
            for (size_t other = 0; other < i; ++other)
                if (shared[other] > 1)
                    addIfLike(pairs, other, i);
        }
        std::ranges::stable_sort(pairs, std::greater<>{}, &Pair::likeness);
        return pairs;
    }

    void addIfLike(std::vector<Pair> &pairs, size_t one, size_t other) const
    {
        const Piece &a = m_pieces[one];
        const Piece &b = m_pieces[other];
        const bool areKnown = a.speaker != EntityId::None && b.speaker != EntityId::None;
        if ((areKnown && a.speaker != b.speaker)
            || std::min(a.wording.syllables.size(), b.wording.syllables.size()) < fewestSyllables)
            return;
        const double least = a.article == b.article ? likeInOneArticle
            : areKnown                              ? likeOfOneSpeaker
                                                    : likeOfUnknown;
        const double like = likeness(a.wording, b.wording);
        if (like >= least)
            pairs.push_back({one, other, like});
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
                if (likeness(m_pieces[a].wording, m_pieces[b].wording) < leastInGroup)
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
    std::vector<size_t> m_groupOf;
    std::vector<std::vector<size_t>> m_groups;
};

} // namespace

double wordingLikeness(QStringView one, QStringView other)
{
    return likeness(wordingOf(one), wordingOf(other));
}

QList<Quotation> groupQuotations(const QList<AnnotatedArticle> &articles, const CancelToken &cancel)
{
    return Grouping(articles).group(cancel);
}

} // namespace naranhi::comparison
