// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

#include <QCoreApplication>

QObject *makeTestBundleFiles();
QObject *makeTestCommandLine();
QObject *makeTestExportCommand();
QObject *makeTestFeedCommand();
QObject *makeTestLibraryCommand();
QObject *makeTestSimilarCommand();
QObject *makeTestSpanTags();
QObject *makeTestTagCommand();

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // drivers of databases are plugins
    return naranhi::test::runAll(argc,
        argv,
        {makeTestBundleFiles,
            makeTestCommandLine,
            makeTestExportCommand,
            makeTestFeedCommand,
            makeTestLibraryCommand,
            makeTestSimilarCommand,
            makeTestSpanTags,
            makeTestTagCommand});
}
