// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

QObject *makeTestArticleReader();
QObject *makeTestCharacterSet();
QObject *makeTestCredits();
QObject *makeTestFormats();
QObject *makeTestInputs();
QObject *makeTestNothingLost();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(argc,
        argv,
        {makeTestArticleReader,
            makeTestCharacterSet,
            makeTestCredits,
            makeTestFormats,
            makeTestInputs,
            makeTestNothingLost});
}
