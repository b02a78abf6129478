// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace naranhi::test {

// Runs test classes one after the other in one executable; the exit status is the number of
// failures.
template <typename... Tests> int runAll(int argc, char **argv)
{
    int failures = 0;
    const auto run = [&](auto *test) {
        failures += QTest::qExec(test, argc, argv);
        delete test;
    };
    (run(new Tests), ...);
    return failures;
}

} // namespace naranhi::test
