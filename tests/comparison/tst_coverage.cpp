// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/coverage.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::comparison;
using namespace naranhi::test;

namespace {

// Passages of whole paragraphs: "1.0 2.1" is the first of article 1 with the second of article 2.
QList<Passage> passagesOf(const Story &story, const QStringList &members)
{
    QList<Passage> passages;
    for (const QString &line : members) {
        Passage passage{.strength = 1, .members = {}};
        for (const QString &member : line.split(u' ')) {
            const AnnotatedArticle &from = story.articles.at(member.first(1).toInt() - 1);
            const int block = member.last(1).toInt();
            passage.members.append(
                {from.id, block, {0, from.article.blocks.at(block).text.size()}});
        }
        passages.append(passage);
    }
    return passages;
}

// "1.0 RN-": the statement stands at article 1, block 0; reported, not found, different.
QStringList printed(const QList<Statement> &statements)
{
    QStringList lines;
    for (const Statement &statement : statements) {
        QString line
            = u"%1.%2 "_s.arg(static_cast<int>(statement.place.article)).arg(statement.place.block);
        for (const CoverageMark mark : statement.marks)
            line += mark == CoverageMark::NotFound ? u'-'
                : mark == CoverageMark::Reported   ? u'R'
                                                   : u'D';
        lines += line;
    }
    return lines;
}

QStringList printed(const QList<Gap> &gaps, const Story &story)
{
    QStringList lines;
    for (const Gap &gap : gaps) {
        const ArticlePlace &answer = gap.answer;
        const auto &from = story.articles.at(static_cast<int>(answer.article) - 1).article;
        lines += u"%1 %2 %3: %4"_s.arg(static_cast<int>(gap.article))
                     .arg(tagOf(gap.question))
                     .arg(gap.passage)
                     .arg(textOf(from, answer.block).mid(answer.span.start, answer.span.length()));
    }
    return lines;
}

} // namespace

class TestCoverage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatementIsAPassageOrALoneSentence()
    {
        Story story
            = storyOf({{u"시장이 새 다리를 열었다고 했다."_s, u"다리의 길이는 800미터다."_s},
                {u"새 다리가 열렸다고 시가 말했다."_s, u"주민들은 소음을 걱정한다고 했다."_s}});
        Comparison found;
        found.passages = passagesOf(story, {u"1.0 2.0"_s});
        QCOMPARE(printed(coverageOf(story, found)),
            QStringList({u"1.0 RR"_s, u"1.1 R-"_s, u"2.1 -R"_s}));
    }

    void whoSaysOtherwiseIsMarked()
    {
        const Story story = storyOf({{u"참석자는 모두 서른 명이었다."_s},
            {u"참석자는 모두 마흔 명이었다."_s},
            {u"행사에는 사람들이 왔다고 했다."_s}});
        Comparison found;
        found.passages = passagesOf(story, {u"1.0 2.0 3.0"_s});
        const auto claimOf = [](int article) {
            return Claim{
                .place = {ArticleId{article}, 0, {8, 12}}, .sentence = {0, 16}, .value = {}};
        };
        Difference difference{.relation = DifferenceRelation::Conflict,
            .about = u"참석자"_s,
            .claims = {claimOf(1), claimOf(2)},
            .passage = 0};
        found.differences = {difference};
        QCOMPARE(printed(coverageOf(story, found)), QStringList{u"1.0 DDR"_s});
        found.differences.first().relation = DifferenceRelation::Precision;
        QCOMPARE(printed(coverageOf(story, found)), QStringList{u"1.0 RRR"_s});
    }

    void headlinesAndScrapsAreNoStatements()
    {
        Story story = storyOf({{u"다리가 열린 날의 모습을 담은 사진"_s, u"끝."_s}});
        story.articles[0].article.blocks[0].kind = BlockKind::Caption;
        QVERIFY(coverageOf(story, {}).isEmpty());
        QVERIFY(coverageOf({}, {}).isEmpty());
    }

    void whatOthersSayIsAGap()
    {
        const Story story = storyOf({{u"회의가 열렸다."_s},
            {u"[김하늘|PS] 시장이 {3일|2024-03-03} [부산|LC]에서 회의를 열었다."_s}});
        QCOMPARE(printed(gapsOf(story, passagesOf(story, {u"1.0 2.0"_s})), story),
            QStringList({u"1 who 0: 김하늘"_s, u"1 when 0: 3일"_s, u"1 where 0: 부산"_s}));
    }

    void whatStandsElsewhereInTheArticleIsNoGap()
    {
        const Story story = storyOf({{u"회의가 열렸다."_s, u"[김하늘|PS] 시장은 웃었다."_s},
            {u"[김하늘|PS] 시장이 회의를 열었다."_s}});
        QVERIFY(gapsOf(story, passagesOf(story, {u"1.0 2.0"_s})).isEmpty());
    }

    void anotherAnswerIsNoGap()
    {
        const Story story = storyOf(
            {{u"[이바다|PS] 부시장이 회의를 열었다."_s}, {u"[김하늘|PS] 시장이 회의를 열었다."_s}});
        QVERIFY(gapsOf(story, passagesOf(story, {u"1.0 2.0"_s})).isEmpty());
    }
};

QObject *makeTestCoverage()
{
    return new TestCoverage;
}

#include "tst_coverage.moc"
