// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

QObject *makeTestAnnotatedLinking();
QObject *makeTestAnnotations();
QObject *makeTestBundledStory();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(
        argc, argv, {makeTestAnnotatedLinking, makeTestAnnotations, makeTestBundledStory});
}
