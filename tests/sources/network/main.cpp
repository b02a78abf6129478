// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

#include <QCoreApplication>

QObject *makeTestAddresses();
QObject *makeTestBadServers();
QObject *makeTestFetcher();
QObject *makeTestHostManners();

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return naranhi::test::runAll(
        argc, argv, {makeTestAddresses, makeTestBadServers, makeTestFetcher, makeTestHostManners});
}
