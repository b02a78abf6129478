// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/coverage.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace naranhi::comparison {

namespace {

constexpr qsizetype shortestSentence = 10; // a shorter one tells nothing

using Columns = QHash<ArticleId, qsizetype>;

Columns columnsOf(const Story &story)
{
    Columns columns;
    for (const AnnotatedArticle &each : story.articles)
        columns.insert(each.id, columns.size());
    return columns;
}

Statement statementOf(const Passage &passage, qsizetype index, const Columns &columns)
{
    Statement statement{.place = passage.members.first(),
        .passage = index,
        .marks = QList<CoverageMark>(columns.size(), CoverageMark::NotFound)};
    for (const ArticlePlace &member : passage.members)
        statement.marks[columns.value(member.article)] = CoverageMark::Reported;
    return statement;
}

// Who says otherwise in a passage. That one says it more exactly is no difference to speak of, nor
// is what the reader set aside.
void markDifferent(
    QList<Statement> &statements, const QList<Difference> &differences, const Columns &columns)
{
    for (const Difference &difference : differences) {
        if (difference.isDismissed || difference.relation == DifferenceRelation::Precision
            || difference.passage < 0 || difference.passage >= statements.size())
            continue;
        for (const Claim &claim : difference.claims)
            statements[difference.passage].marks[columns.value(claim.place.article)]
                = CoverageMark::Different;
    }
}

using MemberSpans = QHash<std::pair<ArticleId, int>, QList<TextSpan>>;

MemberSpans spansIn(const QList<Passage> &passages)
{
    MemberSpans spans;
    for (const Passage &passage : passages)
        for (const ArticlePlace &member : passage.members)
            spans[{member.article, member.block}].append(member.span);
    return spans;
}

bool isTold(const BlockSpan &sentence, const AnnotatedArticle &in)
{
    if (sentence.block < 0 || sentence.span.length() < shortestSentence)
        return false;
    const BlockKind kind = in.article.blocks.at(sentence.block).kind;
    return kind == BlockKind::Paragraph || kind == BlockKind::Quote || kind == BlockKind::ListItem;
}

// The sentences of an article that no passage holds.
void addLone(QList<Statement> &statements,
    const AnnotatedArticle &from,
    const MemberSpans &taken,
    const Columns &columns)
{
    for (const BlockSpan &sentence : from.analysis.sentences) {
        const QList<TextSpan> spans = taken.value({from.id, sentence.block});
        const bool isShared = std::ranges::any_of(
            spans, [&](TextSpan span) { return span.overlaps(sentence.span); });
        if (isShared || !isTold(sentence, from))
            continue;
        Statement statement{.place = {from.id, sentence.block, sentence.span},
            .passage = -1,
            .marks = QList<CoverageMark>(columns.size(), CoverageMark::NotFound)};
        statement.marks[columns.value(from.id)] = CoverageMark::Reported;
        statements.append(statement);
    }
}

// Something in an article that answers a question.
struct Answer
{
    BlockSpan place;
    QString what; // equal for equal answers
};

QString idOf(EntityId entity)
{
    return QString::number(static_cast<int>(entity));
}

QList<Answer> namesIn(const AnnotatedArticle &article, bool isPlaces)
{
    QList<Answer> answers;
    for (const Mention &mention : article.analysis.mentions) {
        const bool isPlace = mention.type == EntityType::Place;
        const bool isAnybody
            = mention.type == EntityType::Person || mention.type == EntityType::Organisation;
        if (mention.entity != EntityId::None && (isPlaces ? isPlace : isAnybody))
            answers.append({{mention.block, mention.span}, idOf(mention.entity)});
    }
    return answers;
}

QList<Answer> timesIn(const AnnotatedArticle &article)
{
    QList<Answer> answers;
    for (const TimeExpression &time : article.analysis.times)
        if ((time.type == TimeType::Date || time.type == TimeType::Time)
            && isCompleteTimeValue(time.value))
            answers.append({{time.block, time.span}, time.value});
    return answers;
}

QList<Answer> numbersIn(const AnnotatedArticle &article)
{
    QList<Answer> answers;
    for (const Quantity &quantity : article.analysis.quantities)
        answers.append({{quantity.block, quantity.span},
            QString::number(quantity.min.value_or(-1)) + u' '
                + QString::number(quantity.max.value_or(-1)) + u' ' + quantity.unit});
    return answers;
}

QList<Answer> answersIn(const AnnotatedArticle &article, OpenQuestion question)
{
    switch (question) {
    case OpenQuestion::Who:
        return namesIn(article, false);
    case OpenQuestion::Where:
        return namesIn(article, true);
    case OpenQuestion::When:
        return timesIn(article);
    case OpenQuestion::HowMany:
        return numbersIn(article);
    }
    Q_UNREACHABLE();
}

// One question, asked of all articles.
class Questioning
{
public:
    Questioning(const Story &story, OpenQuestion question)
        : m_question(question)
    {
        for (const AnnotatedArticle &each : story.articles) {
            m_answers.insert(each.id, answersIn(each, question));
            for (const Answer &answer : std::as_const(m_answers[each.id]))
                m_said[each.id].insert(answer.what);
        }
    }

    void ask(const Passage &passage, qsizetype index, QList<Gap> &gaps) const
    {
        QSet<ArticleId> silent;
        for (const ArticlePlace &member : passage.members)
            silent.insert(member.article);
        for (const ArticlePlace &member : passage.members)
            if (!answersAt(member).isEmpty())
                silent.remove(member.article);
        for (const ArticlePlace &member : passage.members) {
            const bool isFirst = silent.remove(member.article);
            if (isFirst)
                addGap(passage, index, member.article, gaps);
        }
    }

private:
    [[nodiscard]] QList<Answer> answersAt(const ArticlePlace &place) const
    {
        QList<Answer> answers = m_answers.value(place.article);
        answers.removeIf([&place](const Answer &answer) {
            return answer.place.block != place.block || !place.span.contains(answer.place.span);
        });
        return answers;
    }

    void addGap(const Passage &passage, qsizetype index, ArticleId silent, QList<Gap> &gaps) const
    {
        for (const ArticlePlace &member : passage.members) {
            for (const Answer &answer : answersAt(member)) {
                if (m_said.value(silent).contains(answer.what))
                    continue;
                gaps.append({.article = silent,
                    .question = m_question,
                    .passage = index,
                    .answer = {member.article, answer.place.block, answer.place.span}});
                return;
            }
        }
    }

    OpenQuestion m_question;
    QHash<ArticleId, QList<Answer>> m_answers;
    QHash<ArticleId, QSet<QString>> m_said;
};

} // namespace

QList<Statement> coverageOf(const Story &story, const Comparison &found)
{
    const Columns columns = columnsOf(story);
    QList<Statement> statements;
    for (qsizetype i = 0; i < found.passages.size(); ++i)
        statements.append(statementOf(found.passages.at(i), i, columns));
    markDifferent(statements, found.differences, columns);
    const MemberSpans taken = spansIn(found.passages);
    for (const AnnotatedArticle &each : story.articles)
        addLone(statements, each, taken, columns);
    std::ranges::stable_sort(statements, {}, [&columns](const Statement &statement) {
        const auto &[article, block, span] = statement.place;
        return std::tuple(columns.value(article), block, span.start);
    });
    return statements;
}

QList<Gap> gapsOf(const Story &story, const QList<Passage> &passages)
{
    QList<Gap> gaps;
    for (const OpenQuestion question :
        {OpenQuestion::Who, OpenQuestion::When, OpenQuestion::Where, OpenQuestion::HowMany}) {
        const Questioning questioning(story, question);
        for (qsizetype i = 0; i < passages.size(); ++i)
            questioning.ask(passages.at(i), i, gaps);
    }
    const Columns columns = columnsOf(story);
    std::ranges::stable_sort(gaps, {}, [&columns](const Gap &gap) {
        return std::pair(columns.value(gap.article), gap.passage);
    });
    return gaps;
}

} // namespace naranhi::comparison
