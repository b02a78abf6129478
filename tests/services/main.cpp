// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

#include <QCoreApplication>

QObject *makeTestArticleLoader();
QObject *makeTestStoryBuilding();
QObject *makeTestStoryRunner();
QObject *makeTestWorkRunner();

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return naranhi::test::runAll(argc,
        argv,
        {makeTestArticleLoader, makeTestStoryBuilding, makeTestStoryRunner, makeTestWorkRunner});
}
