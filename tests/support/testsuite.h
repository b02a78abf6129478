// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

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
    for (const TestFactory make : tests) {
        try {
            failures += QTest::qExec(std::unique_ptr<QObject>(make()).get(), argc, argv);
        } catch (const tl::bad_expected_access<Error> &unexpected) { // told as a failure already
            qWarning("%s", qPrintable(unexpected.error().detail));
            ++failures;
        }
    }
    return failures;
}

} // namespace naranhi::test
