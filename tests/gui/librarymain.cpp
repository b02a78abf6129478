// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

#include <QApplication>

QObject *makeTestBundles();
QObject *makeTestFailures();
QObject *makeTestFeeds();
QObject *makeTestLibrary();
QObject *makeTestLibraryChoice();
QObject *makeTestLibraryRescue();
QObject *makeTestOpeningAddresses();

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return naranhi::test::runAll(argc,
        argv,
        {makeTestBundles,
            makeTestFailures,
            makeTestFeeds,
            makeTestLibrary,
            makeTestLibraryChoice,
            makeTestLibraryRescue,
            makeTestOpeningAddresses});
}
