// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storyrunner.h"
#include "support/builders.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

namespace naranhi::services {

namespace {

QList<StoryInput> articles(int count, int paragraphs = 2)
{
    QList<StoryInput> inputs;
    for (int id = 1; id <= count; ++id) {
        auto article = test::anArticle().publishedOn(u"2024-01-26"_s);
        for (int i = 0; i < paragraphs; ++i)
            article.paragraph(u"이하나 관장은 전날(25일) %1번째 책을 들고 부산에 왔다."_s.arg(i));
        inputs.append({.id = static_cast<ArticleId>(id), .article = article});
    }
    return inputs;
}

} // namespace

class TestStoryRunner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void requestIsAnsweredOnTheThreadOfTheRunner();
    void answerIsWhatTheFunctionGives();
    void twentyQuickRequestsGiveTheLastOnly();
    void cancelTellsAndNothingFollows();
    void cancelOfNothingIsSilent();
    void runnerWorksAgainAfterCancel();
    void progressIsThatOfTheLatestRequest();
    void whatWasFoundIsKeptBetweenRequests();
    void destroyedWhileItWorks();
};

void TestStoryRunner::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestStoryRunner::requestIsAnsweredOnTheThreadOfTheRunner()
{
    StoryRunner runner;
    QThread *deliveredOn = nullptr;
    connect(
        &runner,
        &StoryRunner::storyReady,
        &runner,
        [&deliveredOn] { deliveredOn = QThread::currentThread(); },
        Qt::DirectConnection);
    runner.request({.inputs = articles(1)});
    QVERIFY(runner.isRunning());
    QTRY_VERIFY(deliveredOn);
    QCOMPARE(deliveredOn, thread());
    QVERIFY(!runner.isRunning());
}

void TestStoryRunner::answerIsWhatTheFunctionGives()
{
    StoryRunner runner;
    const QSignalSpy ready(&runner, &StoryRunner::storyReady);
    runner.request({.inputs = articles(3)});
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(ready[0][0].value<Story>(), buildStory({.inputs = articles(3)})->story);
}

void TestStoryRunner::twentyQuickRequestsGiveTheLastOnly()
{
    StoryRunner runner;
    const QSignalSpy ready(&runner, &StoryRunner::storyReady);
    for (int count = 1; count <= 20; ++count)
        runner.request({.inputs = articles(count)});
    QTRY_VERIFY(!runner.isRunning());
    QTest::qWait(0);
    QCOMPARE(ready.count(), 1);
    QCOMPARE(ready[0][0].value<Story>().articles.size(), 20);
}

void TestStoryRunner::cancelTellsAndNothingFollows()
{
    StoryRunner runner;
    const QSignalSpy ready(&runner, &StoryRunner::storyReady);
    const QSignalSpy cancelled(&runner, &StoryRunner::cancelled);
    runner.request({.inputs = articles(5, 50)});
    runner.cancel();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(!runner.isRunning());
    QTest::qWait(1);
    QCOMPARE(ready.count(), 0);
}

void TestStoryRunner::cancelOfNothingIsSilent()
{
    StoryRunner runner;
    const QSignalSpy cancelled(&runner, &StoryRunner::cancelled);
    runner.cancel();
    QCOMPARE(cancelled.count(), 0);
}

void TestStoryRunner::runnerWorksAgainAfterCancel()
{
    StoryRunner runner;
    const QSignalSpy ready(&runner, &StoryRunner::storyReady);
    runner.request({.inputs = articles(4)});
    runner.cancel();
    runner.request({.inputs = articles(2)});
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(ready[0][0].value<Story>().articles.size(), 2);
}

void TestStoryRunner::progressIsThatOfTheLatestRequest()
{
    StoryRunner runner;
    const QSignalSpy ready(&runner, &StoryRunner::storyReady);
    const QSignalSpy progressed(&runner, &StoryRunner::progressed);
    runner.request({.inputs = articles(20, 200)});
    runner.request({.inputs = articles(3)});
    QTRY_COMPARE(ready.count(), 1);
    const int total = 3 + 4; // articles, then dates, entities, timeline and comparison
    for (const QList<QVariant> &step : progressed) {
        QCOMPARE(step[1].toInt(), total);
        QVERIFY(step[0].toInt() <= total);
    }
}

// A finding that is given is only taken where the runner has none of its own.
void TestStoryRunner::whatWasFoundIsKeptBetweenRequests()
{
    StoryRunner runner;
    const QSignalSpy ready(&runner, &StoryRunner::storyReady);
    runner.request({.inputs = articles(1)});
    QTRY_COMPARE(ready.count(), 1);
    QList<StoryInput> emptied = articles(1);
    emptied[0].found.analysis.textHash = textHash(emptied[0].article);
    runner.request({.inputs = {}});
    runner.request({.inputs = emptied});
    QTRY_COMPARE(ready.count(), 2);
    const auto mentions = [&ready](int answer) {
        return ready[answer][0].value<Story>().articles[0].analysis.mentions;
    };
    QVERIFY(!mentions(0).isEmpty());
    QCOMPARE(mentions(1), mentions(0));
}

void TestStoryRunner::destroyedWhileItWorks()
{
    auto runner = std::make_unique<StoryRunner>();
    const QSignalSpy ready(runner.get(), &StoryRunner::storyReady);
    runner->request({.inputs = articles(10, 100)});
    runner.reset();
    QTest::qWait(1);
    QCOMPARE(ready.count(), 0);
}

} // namespace naranhi::services

QObject *makeTestStoryRunner()
{
    return new naranhi::services::TestStoryRunner;
}

#include "tst_storyrunner.moc"
