// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

QObject *makeTestEpubPackage();
QObject *makeTestEpubReader();
QObject *makeTestZipArchive();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(
        argc, argv, {makeTestEpubPackage, makeTestEpubReader, makeTestZipArchive});
}
