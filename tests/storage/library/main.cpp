// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

#include <QCoreApplication>

QObject *makeTestBackups();
QObject *makeTestBundling();
QObject *makeTestFeedRecords();
QObject *makeTestInterruption();
QObject *makeTestLibrary();
QObject *makeTestLibraryLocation();
QObject *makeTestLibrarySearch();
QObject *makeTestRescue();
QObject *makeTestSchema();
QObject *makeTestSearchTokens();
QObject *makeTestStoryRecords();

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // drivers of databases are plugins
    return naranhi::test::runAll(argc,
        argv,
        {makeTestSearchTokens,
            makeTestSchema,
            makeTestLibraryLocation,
            makeTestLibrary,
            makeTestLibrarySearch,
            makeTestStoryRecords,
            makeTestFeedRecords,
            makeTestBackups,
            makeTestBundling,
            makeTestRescue,
            makeTestInterruption});
}
