// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/differences.h"
#include "comparison/differencestories.h"
#include "domain/differencewords.h"
#include "services/storybuilding.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

struct Score
{
    int found = 0;
    int right = 0;
    int expected = 0;
    int met = 0;
    int relations = 0; // of the right ones, those of the expected relation

    [[nodiscard]] double precision() const { return found == 0 ? 1 : double(right) / found; }
    [[nodiscard]] double recall() const { return expected == 0 ? 1 : double(met) / expected; }
};

QString wordsOf(const Story &story, const Claim &claim)
{
    const Article &article = story.articles.at(static_cast<int>(claim.place.article) - 1).article;
    return textOf(article, claim.place.block)
        .mid(claim.place.span.start, claim.place.span.length());
}

// Every claim that is expected is there: the words of one hold those of the other.
bool meets(const Story &story, const Difference &found, const test::ExpectedDifference &expected)
{
    if (tagOf(found.kind) != expected.kind)
        return false;
    return std::all_of(expected.claims.cbegin(), expected.claims.cend(), [&](const auto &claim) {
        return std::any_of(found.claims.cbegin(), found.claims.cend(), [&](const Claim &each) {
            const QString words = wordsOf(story, each);
            return static_cast<int>(each.place.article) == claim.first
                && (words.contains(claim.second) || claim.second.contains(words));
        });
    });
}

Story builtStory(const test::ReadStory &read)
{
    services::StoryRequest request;
    for (const Article &article : read.articles)
        request.inputs.append({ArticleId{static_cast<int>(request.inputs.size()) + 1}, article});
    return services::buildStory(request)->story;
}

enum class Aligned { ByHand, ByProgram };

void scoreStory(const test::DifferenceStory &given, Aligned aligned, Score &score)
{
    const test::ReadStory read = test::readDifferenceStory(given.lines);
    const Story story = builtStory(read);
    const QList<Difference> found = aligned == Aligned::ByHand
        ? comparison::findDifferences(story, read.passages)
        : story.comparison.differences;
    score.found += static_cast<int>(found.size());
    score.expected += static_cast<int>(read.expected.size());
    QList<bool> met(read.expected.size(), false);
    for (const Difference &each : found) {
        const auto it = std::find_if(read.expected.cbegin(),
            read.expected.cend(),
            [&](const auto &expected) { return meets(story, each, expected); });
        const bool isRight = it != read.expected.cend();
        score.right += isRight ? 1 : 0;
        if (isRight) {
            met[it - read.expected.cbegin()] = true;
            score.relations += tagOf(each.relation) == it->relation ? 1 : 0;
        }
        qInfo().noquote() << (isRight ? "right" : "WRONG") << tagOf(each.kind)
                          << tagOf(each.relation) << explanationOf(each, story);
    }
    for (qsizetype i = 0; i < met.size(); ++i) {
        if (!met.at(i))
            qInfo().noquote() << "missed" << given.name << read.expected.at(i).kind
                              << read.expected.at(i).claims.constFirst().second;
    }
    score.met += static_cast<int>(met.count(true));
}

Score scoreOf(const QList<test::DifferenceStory> &stories, Aligned aligned = Aligned::ByHand)
{
    Score score;
    for (const test::DifferenceStory &story : stories)
        scoreStory(story, aligned, score);
    qInfo("precision %.2f (%d of %d), recall %.2f (%d of %d), relation %d",
        score.precision(),
        score.right,
        score.found,
        score.recall(),
        score.met,
        score.expected,
        score.relations);
    return score;
}

} // namespace

class TestDifferenceQuality final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tunedStories_areReadWell();
    void controlStories_areReadWell();
    void storiesAsTheProgramAlignsThem_areReadWell();
};

void TestDifferenceQuality::tunedStories_areReadWell()
{
    const Score score = scoreOf(test::tunedDifferenceStories());
    QVERIFY(score.precision() >= 0.8);
    QVERIFY(score.recall() >= 0.8);
}

void TestDifferenceQuality::controlStories_areReadWell()
{
    const Score score = scoreOf(test::controlDifferenceStories());
    QVERIFY(score.precision() >= 0.8);
    QVERIFY(score.recall() >= 0.5);
}

// Passages that are not found cost recall, and those that are wrong must not cost precision.
void TestDifferenceQuality::storiesAsTheProgramAlignsThem_areReadWell()
{
    const Score tuned = scoreOf(test::tunedDifferenceStories(), Aligned::ByProgram);
    QVERIFY(tuned.precision() >= 0.8);
    const Score control = scoreOf(test::controlDifferenceStories(), Aligned::ByProgram);
    QVERIFY(control.precision() >= 0.8);
}

} // namespace naranhi

QObject *makeTestDifferenceQuality()
{
    return new naranhi::TestDifferenceQuality;
}

#include "tst_differencequality.moc"
