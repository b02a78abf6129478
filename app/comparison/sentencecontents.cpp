// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/sentencecontents.h"

#include "comparison/appositions.h"
#include "language/synonyms.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace naranhi::comparison {

namespace {

using Kind = TermTable::Kind;

constexpr float entityRarity = 8; // in nats, as a word that is seldom seen
constexpr float timeRarity = 7;
constexpr float quantityRarity = 9;
constexpr float appositionShare = 0.4F; // who or what something is tells little of what happened

// Stems that stand in any sentence and tell nothing of what it says.
bool isEmptyWord(QStringView stem)
{
    // clang-format off
    constexpr auto empty = std::to_array<QStringView>({
        u"이", u"하", u"것", u"수", u"되", u"등", u"그", u"거", u"데", u"때", u"저", u"제", u"나",
        u"너", u"즈", u"느", u"곳", u"및", u"또하", u"그리고", u"하지마", u"그런데", u"그러나", u"저희", u"우리",
        u"여러부", u"당시", u"무엇", u"점", u"바", u"위하", u"대하", u"따르", u"통하", u"의하", u"또", u"중",
        u"더", u"드", u"말", u"밝히", u"너무", u"매우", u"정마", u"아주", u"굉장히", u"엄청", u"무척", u"꽤",
        u"참", u"다", u"잘", u"자", u"좀", u"조금", u"약가", u"진짜", u"특히", u"그냥", u"꼭", u"모두",
        u"모드", u"보다", u"훨씨", u"일다", u"그래서", u"시", u"오", u"주", u"관하", u"정도", u"이런", u"이러",
        u"그러", u"하나"});
    // clang-format on
    return std::ranges::find(empty, stem) != empty.end();
}

bool isNegation(QStringView stem)
{
    constexpr auto negations = std::to_array<QStringView>(
        {u"않", u"없", u"못하", u"아", u"못", u"아니", u"마", u"모하", u"무산", u"불발"});
    return std::ranges::find(negations, stem) != negations.end();
}

// Walks over things in text order, asking which of them lies over a word.
template <typename Thing> class Cursor
{
public:
    explicit Cursor(const QList<Thing> &things)
        : m_things(things)
    {
    }

    [[nodiscard]] const Thing *over(int block, TextSpan span)
    {
        const auto isBefore = [&](const Thing &thing) {
            return thing.block != block ? order(thing.block) < order(block)
                                        : thing.span.end <= span.start;
        };
        while (m_at < m_things.size() && isBefore(m_things.at(m_at)))
            ++m_at;
        if (m_at == m_things.size())
            return nullptr;
        const Thing &thing = m_things.at(m_at);
        return thing.block == block && thing.span.overlaps(span) ? &thing : nullptr;
    }

private:
    // The title comes before the subtitle, and both before the body.
    static int order(int block) { return block < 0 ? -10 - block : block; }

    const QList<Thing> &m_things;
    qsizetype m_at = 0;
};

QString keyOf(const Quantity &quantity)
{
    const double value = quantity.min.value_or(quantity.max.value_or(0));
    return QString::number(value, 'g', 10) + quantity.unit;
}

class Reader
{
public:
    Reader(const AnnotatedArticle &article, TermTable &table)
        : m_article(article)
        , m_table(table)
        , m_appositions(appositionsOf(article))
        , m_besideNames(m_appositions)
        , m_glosses(glossesOf(article))
        , m_inGlosses(m_glosses)
        , m_mentions(article.analysis.mentions)
        , m_times(article.analysis.times)
        , m_quantities(article.analysis.quantities)
    {
    }

    [[nodiscard]] std::vector<SentenceContent> read()
    {
        const QList<ContentWord> &words = m_article.analysis.words;
        std::vector<SentenceContent> contents;
        qsizetype at = 0;
        for (const BlockSpan &sentence : m_article.analysis.sentences) {
            SentenceContent content;
            content.length = sentence.span.length();
            for (; at < words.size() && words.at(at).block == sentence.block
                 && words.at(at).span.start < sentence.span.end;
                 ++at)
                add(words.at(at), content);
            contents.push_back(std::move(content));
        }
        for (SentenceContent &content : contents)
            settle(content);
        return contents;
    }

    static void settle(SentenceContent &content)
    {
        std::ranges::sort(content.terms, {}, &SentenceTerm::term);
        // Not std::ranges::unique: clang 14 cannot read what libstdc++ 12 returns.
        const auto repeated = std::unique(content.terms.begin(),
            content.terms.end(),
            [](const SentenceTerm &a, const SentenceTerm &b) { return a.term == b.term; });
        content.terms.erase(repeated, content.terms.end());
        content.weight = 0;
        for (const SentenceTerm &each : content.terms)
            content.weight += each.weight;
    }

private:
    void add(const ContentWord &word, SentenceContent &content)
    {
        if (isNegation(word.stem)) {
            content.isNegated = true;
            return;
        }
        const bool saysItAgain = m_besideNames.over(word.block, word.span) != nullptr
            || m_inGlosses.over(word.block, word.span) != nullptr;
        const float share = saysItAgain ? appositionShare : 1;
        const Mention *mention = m_mentions.over(word.block, word.span);
        if (mention != nullptr && mention->entity != EntityId::None)
            put(Kind::Entity,
                QString::number(static_cast<int>(mention->entity)),
                entityRarity * share,
                content);
        else if (const TimeExpression *time = m_times.over(word.block, word.span);
                 time != nullptr && !time->value.isEmpty())
            put(Kind::Time, time->value.left(10), timeRarity, content);
        else if (const Quantity *quantity = m_quantities.over(word.block, word.span))
            put(Kind::Quantity, keyOf(*quantity), quantityRarity, content);
        else if (!isEmptyWord(word.stem))
            put(word.stem.front().isDigit() ? Kind::Number : Kind::Word,
                language::senseOf(word.stem),
                word.rarity * share,
                content);
    }

    void put(Kind kind, const QString &key, float rarity, SentenceContent &content)
    {
        content.terms.push_back({m_table.numberOf(kind, key, rarity), rarity});
    }

    const AnnotatedArticle &m_article;
    TermTable &m_table;
    const QList<BlockSpan> m_appositions;
    Cursor<BlockSpan> m_besideNames;
    const QList<BlockSpan> m_glosses;
    Cursor<BlockSpan> m_inGlosses;
    Cursor<Mention> m_mentions;
    Cursor<TimeExpression> m_times;
    Cursor<Quantity> m_quantities;
};

} // namespace

std::vector<SentenceContent> contentsOf(const AnnotatedArticle &article, TermTable &table)
{
    return Reader(article, table).read();
}

SentenceContent joined(const std::vector<SentenceContent> &contents)
{
    SentenceContent all;
    for (const SentenceContent &each : contents) {
        all.terms.insert(all.terms.end(), each.terms.begin(), each.terms.end());
        all.length += each.length;
        all.isNegated |= each.isNegated;
    }
    Reader::settle(all);
    return all;
}

} // namespace naranhi::comparison
