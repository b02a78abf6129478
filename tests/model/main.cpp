// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

QObject *makeTestEntityFilterModel();
QObject *makeTestEntityListModel();
QObject *makeTestMentionWalk();
QObject *makeTestReadingFocus();
QObject *makeTestReadingSession();
QObject *makeTestTextMatch();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(argc,
        argv,
        {makeTestEntityFilterModel,
            makeTestEntityListModel,
            makeTestMentionWalk,
            makeTestReadingFocus,
            makeTestReadingSession,
            makeTestTextMatch});
}
