// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workrunner.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(naranhi::InputFailure)

namespace naranhi {

class TestWorkRunner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsDoneInTurnAndNamed();
    void failureComesBackWithItsName();
    void destroyingWaitsForWhatWasAsked();
    void longWorkSaysHowFarItIs();
    void longWorkIsStopped_data();
    void longWorkIsStopped();
};

void TestWorkRunner::workIsDoneInTurnAndNamed()
{
    services::WorkRunner runner;
    QSignalSpy done(&runner, &services::WorkRunner::done);
    const auto order = std::make_shared<std::atomic_int>(0);
    const auto second = std::make_shared<std::atomic_int>(0);
    runner.run(u"first"_s, [order]() -> Result<void> {
        ++*order;
        return {};
    });
    runner.run(u"second"_s, [order, second]() -> Result<void> {
        *second = ++*order;
        return {};
    });
    QVERIFY(runner.isRunning());
    QCOMPARE(done.count(), 0);
    QTRY_COMPARE(done.count(), 2);
    QCOMPARE(done.at(0).first().toString(), u"first"_s);
    QCOMPARE(done.at(1).first().toString(), u"second"_s);
    QCOMPARE(second->load(), 2);
    QVERIFY(!runner.isRunning());
}

void TestWorkRunner::failureComesBackWithItsName()
{
    services::WorkRunner runner;
    QSignalSpy failed(&runner, &services::WorkRunner::failed);
    runner.run(u"a"_s, []() -> Result<void> {
        return Failure(Error{Error::Code::NotWritable, u"full"_s});
    });
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).first().value<InputFailure>(),
        (InputFailure{u"a"_s, {Error::Code::NotWritable, u"full"_s}}));
}

void TestWorkRunner::destroyingWaitsForWhatWasAsked()
{
    const auto done = std::make_shared<std::atomic_bool>(false);
    {
        services::WorkRunner runner;
        runner.run(u"a"_s, [done]() -> Result<void> {
            *done = true;
            return {};
        });
    }
    QVERIFY(done->load());
}

void TestWorkRunner::longWorkSaysHowFarItIs()
{
    services::WorkRunner runner;
    QSignalSpy progressed(&runner, &services::WorkRunner::progressed);
    QSignalSpy done(&runner, &services::WorkRunner::done);
    runner.runLong(u"a"_s, [](const services::WorkRunner::Step &step) -> Result<void> {
        for (int i = 0; i < 1000; ++i)
            if (!step(i, 1000))
                return Failure(Error{Error::Code::Cancelled, {}});
        return {};
    });
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(progressed.count() > 0 && progressed.count() < 1000);
    QCOMPARE(progressed.at(0), (QVariantList{0, 1000}));
}

void TestWorkRunner::longWorkIsStopped_data()
{
    QTest::addColumn<bool>("isDestroyed");
    QTest::newRow("by whoever asked for it") << false;
    QTest::newRow("by the end of the runner") << true;
}

// It would go on for ever.
void TestWorkRunner::longWorkIsStopped()
{
    QFETCH(const bool, isDestroyed);
    const auto runner = std::make_unique<services::WorkRunner>();
    QSignalSpy failed(runner.get(), &services::WorkRunner::failed);
    const auto begun = std::make_shared<std::atomic_bool>(false);
    runner->runLong(u"a"_s, [begun](const services::WorkRunner::Step &step) -> Result<void> {
        while (step(0, 0))
            *begun = true;
        return Failure(Error{Error::Code::Cancelled, {}});
    });
    QTRY_VERIFY(begun->load());
    if (isDestroyed)
        return;
    runner->cancel();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).first().value<InputFailure>().error.code, Error::Code::Cancelled);
}

} // namespace naranhi

QObject *makeTestWorkRunner()
{
    return new naranhi::TestWorkRunner;
}

#include "tst_workrunner.moc"
