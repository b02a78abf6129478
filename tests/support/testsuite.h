// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <initializer_list>
#include <memory>

namespace naranhi::test {

// Makes one test object; each tst_x.cpp exports one, so that its class stays in the file.
using TestFactory = QObject *(*)();

// Runs the tests one after the other in one executable; the exit status is the number of failures.
inline int runAll(int argc, char **argv, std::initializer_list<TestFactory> tests)
{
    int failures = 0;
    for (const TestFactory make : tests)
        failures += QTest::qExec(std::unique_ptr<QObject>(make()).get(), argc, argv);
    return failures;
}

} // namespace naranhi::test
