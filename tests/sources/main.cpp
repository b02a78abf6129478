// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

QObject *makeTestArticleReader();
QObject *makeTestBrokenFeeds();
QObject *makeTestCharacterSet();
QObject *makeTestCredits();
QObject *makeTestFeedArticle();
QObject *makeTestFeedDiscovery();
QObject *makeTestFeeds();
QObject *makeTestFormats();
QObject *makeTestInputs();
QObject *makeTestMhtml();
QObject *makeTestNothingLost();
QObject *makeTestOpml();
QObject *makeTestSafeHtml();
QObject *makeTestWholeText();
QObject *makeTestWorldPages();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(argc,
        argv,
        {makeTestArticleReader,
            makeTestBrokenFeeds,
            makeTestCharacterSet,
            makeTestCredits,
            makeTestFeedArticle,
            makeTestFeedDiscovery,
            makeTestFeeds,
            makeTestFormats,
            makeTestInputs,
            makeTestMhtml,
            makeTestNothingLost,
            makeTestOpml,
            makeTestSafeHtml,
            makeTestWholeText,
            makeTestWorldPages});
}
