// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/roughstory.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace naranhi::test {

namespace {

const QStringList pieces{u"참석자는 서른 명이었다."_s,
    u"=cmd|' /C calc'!A0"_s,
    u"+82-2-000"_s,
    u"@SUM(1)"_s,
    u"</style><script>alert(1)</script>"_s,
    u"\"따옴표\", 그리고 쉼표"_s,
    u"한 줄\n다음 줄"_s,
    u"a|b||c"_s,
    u"*굵게* _기울임_ `글쇠` [이름](주소) # 제목"_s,
    u"1. 첫째"_s,
    u"- 둘째"_s,
    u"😀👨‍👩‍👧"_s,
    u"\u202eשלום\u202c"_s,
    u"&amp; < > ' ;"_s,
    u"\t=1+1"_s,
    u"끝에 \\"_s,
    u"]]> --> {{x}} $y$"_s,
    u"20\u000b24"_s};

class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }

    Story make();

private:
    [[nodiscard]] int upTo(int most) { return m_random.bounded(most + 1); }
    [[nodiscard]] QString piece() { return pieces.at(upTo(static_cast<int>(pieces.size()) - 1)); }
    AnnotatedArticle article(int number);
    QString sentences(AnnotatedArticle &into, int block);
    void analyse(AnnotatedArticle &into, int block, TextSpan sentence);
    ArticlePlace place();
    Claim claim();
    void entities();
    void compare();
    void agree();
    void timeline();

    QRandomGenerator m_random;
    Story m_story;
};

QString Maker::sentences(AnnotatedArticle &into, int block)
{
    QString text;
    for (int count = 1 + upTo(3); count > 0; --count) {
        const qsizetype start = text.size();
        text += piece();
        const TextSpan sentence{start, text.size()};
        into.analysis.sentences.append(BlockSpan{block, sentence});
        analyse(into, block, sentence);
        text += u' ';
    }
    return text.chopped(1);
}

void Maker::analyse(AnnotatedArticle &into, int block, TextSpan sentence)
{
    const auto kind = static_cast<SourceKind>(upTo(3));
    into.analysis.attributions.append(
        {.sentence = {block, sentence}, .kind = kind, .words = sentence});
    if (upTo(1) == 0)
        into.analysis.mentions.append({.block = block,
            .span = {sentence.start, sentence.start + 1},
            .title = {},
            .entity = EntityId{1 + upTo(2)}});
    if (upTo(2) == 0)
        into.analysis.times.append({.block = block, .span = sentence, .value = u"2024-01-26"_s});
}

AnnotatedArticle Maker::article(int number)
{
    AnnotatedArticle made{.id = ArticleId{number * 10}, .article = {}, .analysis = {}};
    made.article.source = upTo(1) == 0 ? u"/tmp/a \"b\"|%1.txt"_s.arg(number)
                                       : u"https://example.org/a?b=1&c=\"%1\""_s.arg(number);
    made.article.title = sentences(made, titleBlock);
    made.article.outlet = upTo(3) == 0 ? QString() : piece();
    made.article.authors = QStringList{piece(), piece()};
    if (upTo(1) == 0)
        made.article.published = {.value = u"2024-01-26T13:43"_s,
            .basis = DateBasis::Inferred,
            .rule = DateRule::LatestMention,
            .evidence = piece()};
    for (int block = 0, count = 1 + upTo(2); block < count; ++block)
        made.article.blocks.append({BlockKind::Paragraph, sentences(made, block)});
    made.article.leftOut = {{LeftOutReason::Byline, piece(), 0}};
    // Lone characters beyond the basic plane are two units: a name of one would cut them.
    erase_if(made.analysis.mentions, [&made](const Mention &mention) {
        return textOf(made.article, mention.block).at(mention.span.start).isSurrogate();
    });
    return made;
}

// A sentence of any article.
ArticlePlace Maker::place()
{
    const AnnotatedArticle &from
        = m_story.articles.at(upTo(static_cast<int>(m_story.articles.size()) - 1));
    const QList<BlockSpan> &sentences = from.analysis.sentences;
    const BlockSpan &sentence = sentences.at(upTo(static_cast<int>(sentences.size()) - 1));
    return {from.id, sentence.block, sentence.span};
}

Claim Maker::claim()
{
    const ArticlePlace words = place();
    return {.place = words, .sentence = words.span, .value = piece()};
}

void Maker::entities()
{
    for (int id = 1; id <= 3; ++id)
        m_story.entities.append({.id = EntityId{id},
            .type = static_cast<EntityType>(upTo(3)),
            .name = piece(),
            .forms
            = {{piece(), m_story.articles.first().id, 2}, {piece(), m_story.articles.last().id, 1}},
            .colour = id});
}

void Maker::agree()
{
    Comparison &found = m_story.comparison;
    found.passages = {{.strength = 0.5, .members = {place(), place()}}};
    QList<CoverageMark> marks;
    for (qsizetype i = 0; i < m_story.articles.size(); ++i)
        marks.append(static_cast<CoverageMark>(upTo(2)));
    found.coverage = {{.place = place(), .passage = 0, .marks = marks},
        {.place = place(), .passage = -1, .marks = marks}};
    found.gaps = {{.article = m_story.articles.first().id,
        .question = static_cast<OpenQuestion>(upTo(3)),
        .passage = 0,
        .answer = place()}};
    found.quotations = {
        {.speaker = EntityId{upTo(3)}, .wordings = {place(), place()}, .isDirect = {true, false}}};
    found.digest = {{.sentence = place(), .value = u"2024-01-25"_s, .passage = 0}};
}

void Maker::compare()
{
    Comparison &found = m_story.comparison;
    for (int count = upTo(3); count > 0; --count)
        found.differences.append({.kind = static_cast<DifferenceKind>(upTo(5)),
            .relation = static_cast<DifferenceRelation>(upTo(2)),
            .about = piece(),
            .entity = EntityId{upTo(3)},
            .claims = {claim(), claim()},
            .isDismissed = upTo(1) == 0,
            .comment = upTo(1) == 0 ? piece() : QString()});
    found.copies = {{.article = m_story.articles.first().id,
        .from = m_story.articles.last().id,
        .share = 0.25,
        .places = {place(), place()}}};
    found.wires = {{.place = place(), .agency = piece()},
        {.place = {m_story.articles.first().id, 0, {}}, .agency = piece(), .leftOut = 0}};
    found.independentTexts = 1;
}

void Maker::timeline()
{
    for (const QString &value : {u"2023"_s,
             u"2023-06"_s,
             u"2023-H2"_s,
             u"2023-W05"_s,
             u"2024-01-25/2024-01-26"_s,
             u"2024-01-26"_s,
             u"2024-01-26T13:43"_s,
             u"2024-01-26T17"_s,
             u"2024-02/.."_s,
             u"../2024-02-29"_s}) {
        const ArticlePlace where = place();
        m_story.timeline.append({value,
            timeRangeOf(value).value_or(TimeRange()),
            {{where.article, {where.block, where.span}, where.span}}});
    }
}

Story Maker::make()
{
    for (int number = 1, count = 1 + upTo(3); number <= count; ++number)
        m_story.articles.append(article(number));
    entities();
    agree();
    compare();
    timeline();
    const EntityReference one{EntityType::Person, piece(), {}};
    const EntityReference other{EntityType::Person, piece(), {}};
    m_story.corrections = {{MergeEntities{one, other}}, {HideEntity{one}}};
    m_story.unplaced = {1};
    return m_story;
}

} // namespace

Story roughStory(quint32 seed)
{
    return Maker(seed).make();
}

} // namespace naranhi::test
