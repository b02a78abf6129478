// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

QObject *makeTestCoverageJson();
QObject *makeTestStoryDocument();
QObject *makeTestVoicesJson();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(
        argc, argv, {makeTestCoverageJson, makeTestStoryDocument, makeTestVoicesJson});
}
