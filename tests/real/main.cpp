// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

// Tests on real articles, which are not ours: they lie beside the source tree, and where they do
// not, every class says so and skips. A further class adds its maker here and its file in
// CMakeLists.txt.
QObject *makeTestRealEntities();
QObject *makeTestRealFeeds();
QObject *makeTestRealPages();
QObject *makeTestRealSources();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(argc,
        argv,
        {makeTestRealEntities, makeTestRealFeeds, makeTestRealPages, makeTestRealSources});
}
