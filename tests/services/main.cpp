// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

#include <QCoreApplication>

QObject *makeTestArticleLoader();
QObject *makeTestFeedKeeper();
QObject *makeTestFeedSchedule();
QObject *makeTestFeedSearch();
QObject *makeTestFeedUpdater();
QObject *makeTestFullTexts();
QObject *makeTestLibraryRunner();
QObject *makeTestPageReader();
QObject *makeTestStoryBuilding();
QObject *makeTestStoryRunner();
QObject *makeTestWorkRunner();

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return naranhi::test::runAll(argc,
        argv,
        {makeTestArticleLoader,
            makeTestFeedKeeper,
            makeTestFeedSchedule,
            makeTestFeedSearch,
            makeTestFeedUpdater,
            makeTestFullTexts,
            makeTestLibraryRunner,
            makeTestPageReader,
            makeTestStoryBuilding,
            makeTestStoryRunner,
            makeTestWorkRunner});
}
