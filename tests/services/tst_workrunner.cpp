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

} // namespace naranhi

QObject *makeTestWorkRunner()
{
    return new naranhi::TestWorkRunner;
}

#include "tst_workrunner.moc"
