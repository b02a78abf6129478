// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

QObject *makeTestCoverageJson();
QObject *makeTestCsvSheet();
QObject *makeTestEvidenceSheet();
QObject *makeTestHtmlSheet();
QObject *makeTestMarkdownSheet();
QObject *makeTestStoryDocument();
QObject *makeTestVoicesJson();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(argc,
        argv,
        {makeTestCoverageJson,
            makeTestCsvSheet,
            makeTestEvidenceSheet,
            makeTestHtmlSheet,
            makeTestMarkdownSheet,
            makeTestStoryDocument,
            makeTestVoicesJson});
}
