// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

QObject *makeTestCorrectionStore();
QObject *makeTestPictureCache();
QObject *makeTestSessionStore();
QObject *makeTestSettings();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(argc,
        argv,
        {makeTestCorrectionStore, makeTestPictureCache, makeTestSessionStore, makeTestSettings});
}
