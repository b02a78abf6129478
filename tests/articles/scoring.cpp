// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/scoring.h"

#include <algorithm>

namespace naranhi::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int notFound = -3;

QString plain(const QString &text)
{
    return text.simplified();
}

bool isSameTime(const QString &found, const QString &expected)
{
    if (found == expected)
        return true;
    const auto a = timeRangeOf(found);
    const auto b = timeRangeOf(expected);
    if (a && b && a->start == b->start && a->end == b->end)
        return true;
    // "25일 저녁" as one expression says more than its day, not another day.
    return expected.size() == u"2024-01-25"_s.size() && found.startsWith(expected + u'T');
}

// Spans of times and mentions that count neither way.
template <typename Expected>
bool isOptionalAt(const QList<Expected> &list, int block, TextSpan span)
{
    return std::ranges::any_of(list, [&](const Expected &expected) {
        return expected.optional && expected.where.block == block
            && expected.where.span.overlaps(span);
    });
}

} // namespace

double Score::f1() const
{
    const double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
}

Score &Score::operator+=(const Score &other)
{
    right += other.right;
    found += other.found;
    expected += other.expected;
    return *this;
}

Marking::Marking(const Annotation &expected, const AnnotatedArticle &found)
    : m_expected(expected)
    , m_found(found)
{
    matchBlocks();
}

void Marking::matchBlocks()
{
    if (m_expected.title == m_found.article.title)
        m_foundBlock.insert(titleBlock, titleBlock);
    if (m_expected.subtitle == m_found.article.subtitle)
        m_foundBlock.insert(subtitleBlock, subtitleBlock);
    for (int i = 0; i < m_expected.blocks.size(); ++i) {
        const Block &expected = m_expected.blocks.at(i).block;
        const int ofKind = blockLike(expected, false);
        const int match = ofKind >= 0 ? ofKind : blockLike(expected, true);
        if (match >= 0)
            m_foundBlock.insert(i, match);
    }
}

// The first block with this text (and kind) that is not taken yet; -1 when there is none.
int Marking::blockLike(const Block &expected, bool ofAnyKind) const
{
    for (int j = 0; j < m_found.article.blocks.size(); ++j) {
        const Block &found = m_found.article.blocks.at(j);
        if (m_foundBlock.key(j, notFound) == notFound && (ofAnyKind || found.kind == expected.kind)
            && plain(found.text) == plain(expected.text))
            return j;
    }
    return -1;
}

int Marking::foundBlock(int expectedBlock) const
{
    return m_foundBlock.value(expectedBlock, notFound);
}

bool Marking::isScored(int block) const
{
    if (block >= 0 && m_found.article.blocks.at(block).kind == BlockKind::Summary)
        return false;
    const int expected = m_foundBlock.key(block, notFound);
    return expected < 0 || !m_expected.blocks.at(expected).optional;
}

void Marking::complain(const QString &what) const
{
    m_complaints.append(m_expected.source + u": "_s + what);
}

Score Marking::blocks() const
{
    Score score;
    for (int i = 0; i < m_expected.blocks.size(); ++i) {
        if (m_expected.blocks.at(i).optional)
            continue;
        ++score.expected;
        const bool isFound = foundBlock(i) != notFound;
        score.right += isFound ? 1 : 0;
        if (!isFound)
            complain(u"no such block: "_s + m_expected.blocks.at(i).block.text);
    }
    for (int j = 0; j < m_found.article.blocks.size(); ++j) {
        if (!isScored(j))
            continue;
        ++score.found;
        if (m_foundBlock.key(j, notFound) == notFound)
            complain(u"block too many: "_s + m_found.article.blocks.at(j).text);
    }
    return score;
}

Score Marking::blockKinds() const
{
    Score score;
    for (int i = 0; i < m_expected.blocks.size(); ++i) {
        const ExpectedBlock &expected = m_expected.blocks.at(i);
        if (expected.optional || foundBlock(i) == notFound)
            continue;
        const bool isRight = expected.block.kind == m_found.article.blocks.at(foundBlock(i)).kind;
        score += {.right = isRight ? 1 : 0, .found = 1, .expected = 1};
        if (!isRight)
            complain(u"kind of block: "_s + expected.block.text);
    }
    return score;
}

Score Marking::leftOut() const
{
    Score score;
    for (const ExpectedLeftOut &expected : m_expected.leftOut) {
        const QString text = plain(expected.text);
        const bool isKept = std::ranges::any_of(m_found.article.leftOut,
            [&](const LeftOut &leftOut) { return plain(leftOut.text).contains(text); });
        const bool isShown = expected.reason != u"duplicate"_s
            && std::ranges::any_of(m_found.article.blocks,
                [&](const Block &block) { return plain(block.text).contains(text); });
        const bool isRight = isKept && !isShown;
        score += {.right = isRight ? 1 : 0, .found = isKept ? 1 : 0, .expected = 1};
        if (!isRight)
            complain(u"not left out: "_s + expected.text);
    }
    return score;
}

Score Marking::metadata() const
{
    const Article &article = m_found.article;
    const QList<std::pair<bool, QString>> checks{
        {article.title == m_expected.title, u"title: "_s + article.title},
        {article.subtitle == m_expected.subtitle, u"subtitle: "_s + article.subtitle},
        {article.outlet == m_expected.outlet, u"outlet: "_s + article.outlet},
        {article.authors == m_expected.authors, u"authors: "_s + article.authors.join(u", "_s)},
        {m_expected.published.contains(article.published.value)
                && (article.published.basis == DateBasis::Stated)
                    == (m_expected.publishedBasis == u"stated"_s),
            u"published: "_s + article.published.value},
    };
    Score score;
    for (const auto &[isRight, what] : checks) {
        score += {.right = isRight ? 1 : 0, .found = 1, .expected = 1};
        if (!isRight)
            complain(what);
    }
    return score;
}

const Mention *Marking::mentionAt(const ExpectedMention &expected) const
{
    for (const Mention &mention : m_found.analysis.mentions) {
        if (mention.block == foundBlock(expected.where.block) && mention.span == expected.where.span
            && mention.type != EntityType::Quantity)
            return &mention;
    }
    return nullptr;
}

Score Marking::mentions() const
{
    Score score;
    for (const ExpectedMention &expected : m_expected.mentions) {
        if (expected.optional)
            continue;
        ++score.expected;
        score.right += mentionAt(expected) ? 1 : 0;
        if (!mentionAt(expected))
            complain(u"name not found: "_s + expected.text);
    }
    for (const Mention &mention : m_found.analysis.mentions) {
        const int block = m_foundBlock.key(mention.block, notFound);
        if (mention.type == EntityType::Quantity || !isScored(mention.block)
            || isOptionalAt(m_expected.mentions, block, mention.span))
            continue;
        ++score.found;
        const bool isRight = std::ranges::any_of(m_expected.mentions,
            [&](const ExpectedMention &expected) { return mentionAt(expected) == &mention; });
        if (!isRight)
            complain(u"name too many: "_s
                + textOf(m_found.article, mention.block)
                      .mid(mention.span.start, mention.span.length()));
    }
    return score;
}

Score Marking::mentionTypes() const
{
    Score score;
    for (const ExpectedMention &expected : m_expected.mentions) {
        const Mention *mention = expected.optional ? nullptr : mentionAt(expected);
        if (!mention)
            continue;
        const bool isRight = tagOf(mention->type) == expected.type;
        score += {.right = isRight ? 1 : 0, .found = 1, .expected = 1};
        if (!isRight)
            complain(u"type: "_s + expected.text + u' ' + tagOf(mention->type));
    }
    return score;
}

const TimeExpression *Marking::timeAt(const ExpectedTime &expected) const
{
    for (const TimeExpression &time : m_found.analysis.times) {
        if (time.block == foundBlock(expected.where.block)
            && time.span.overlaps(expected.where.span))
            return &time;
    }
    return nullptr;
}

Score Marking::times() const
{
    Score score;
    for (const ExpectedTime &expected : m_expected.times) {
        if (expected.optional)
            continue;
        const bool isFound = timeAt(expected) != nullptr;
        score += {.right = isFound ? 1 : 0, .found = isFound ? 1 : 0, .expected = 1};
        if (!isFound)
            complain(u"time not found: "_s + expected.text);
    }
    for (const TimeExpression &time : m_found.analysis.times) {
        const int block = m_foundBlock.key(time.block, notFound);
        const bool isExpected
            = std::ranges::any_of(m_expected.times, [&](const ExpectedTime &expected) {
                  return expected.where.block == block && expected.where.span.overlaps(time.span);
              });
        if (isExpected || !isScored(time.block))
            continue;
        ++score.found;
        complain(u"time too many: "_s
            + textOf(m_found.article, time.block).mid(time.span.start, time.span.length()));
    }
    return score;
}

Score Marking::timeValues() const
{
    Score score;
    for (const ExpectedTime &expected : m_expected.times) {
        const TimeExpression *time = expected.optional ? nullptr : timeAt(expected);
        if (!time)
            continue;
        const bool isRight = std::ranges::any_of(
            expected.values, [&](const QString &value) { return isSameTime(time->value, value); });
        score += {.right = isRight ? 1 : 0, .found = 1, .expected = 1};
        if (!isRight)
            complain(u"time value: "_s + expected.text + u' ' + time->value);
    }
    return score;
}

QList<std::pair<QString, EntityId>> Marking::entities() const
{
    QList<std::pair<QString, EntityId>> result;
    for (const ExpectedMention &expected : m_expected.mentions) {
        if (const Mention *mention = expected.optional ? nullptr : mentionAt(expected))
            result.append({expected.entity, mention->entity});
    }
    return result;
}

PartitionScore bCubed(const QList<std::pair<QString, EntityId>> &mentions)
{
    QHash<QString, int> expectedSizes;
    QHash<EntityId, int> foundSizes;
    QHash<std::pair<QString, EntityId>, int> shared;
    for (const auto &mention : mentions) {
        ++expectedSizes[mention.first];
        ++foundSizes[mention.second];
        ++shared[mention];
    }
    PartitionScore score;
    for (const auto &mention : mentions) {
        score.precision += double(shared.value(mention)) / foundSizes.value(mention.second);
        score.recall += double(shared.value(mention)) / expectedSizes.value(mention.first);
    }
    const auto count = static_cast<double>(qMax(mentions.size(), qsizetype(1)));
    return {.precision = score.precision / count, .recall = score.recall / count};
}

} // namespace naranhi::test
