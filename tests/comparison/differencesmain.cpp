// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

QObject *makeTestClaimValues();
QObject *makeTestClauses();
QObject *makeTestDifferenceQuality();
QObject *makeTestDifferences();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(argc,
        argv,
        {makeTestClaimValues, makeTestClauses, makeTestDifferenceQuality, makeTestDifferences});
}
