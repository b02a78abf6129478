// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

QObject *makeTestArticleReader();
QObject *makeTestBrokenFeeds();
QObject *makeTestCharacterSet();
QObject *makeTestCredits();
QObject *makeTestFeeds();
QObject *makeTestFormats();
QObject *makeTestInputs();
QObject *makeTestNothingLost();
QObject *makeTestSafeHtml();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(argc,
        argv,
        {makeTestArticleReader,
            makeTestBrokenFeeds,
            makeTestCharacterSet,
            makeTestCredits,
            makeTestFeeds,
            makeTestFormats,
            makeTestInputs,
            makeTestNothingLost,
            makeTestSafeHtml});
}
