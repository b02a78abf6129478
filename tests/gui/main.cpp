// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

#include <QApplication>

QObject *makeTestActions();
QObject *makeTestComparing();
QObject *makeTestCorrections();
QObject *makeTestExports();
QObject *makeTestMainWindow();
QObject *makeTestReadingCorrections();

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return naranhi::test::runAll(argc,
        argv,
        {makeTestActions,
            makeTestComparing,
            makeTestCorrections,
            makeTestExports,
            makeTestMainWindow,
            makeTestReadingCorrections});
}
