// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

QObject *makeTestCommandLine();
QObject *makeTestExportCommand();
QObject *makeTestFeedCommand();
QObject *makeTestSimilarCommand();
QObject *makeTestSpanTags();
QObject *makeTestTagCommand();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(argc,
        argv,
        {makeTestCommandLine,
            makeTestExportCommand,
            makeTestFeedCommand,
            makeTestSimilarCommand,
            makeTestSpanTags,
            makeTestTagCommand});
}
