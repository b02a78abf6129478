// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

QObject *makeTestAnnotations();
QObject *makeTestCoverageJson();
QObject *makeTestCsvSheet();
QObject *makeTestEvidenceSheet();
QObject *makeTestHtmlSheet();
QObject *makeTestICalendar();
QObject *makeTestMarkdownSheet();
QObject *makeTestStoryBundle();
QObject *makeTestStoryDocument();
QObject *makeTestTimelineJs();
QObject *makeTestVoicesJson();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(argc,
        argv,
        {makeTestAnnotations,
            makeTestCoverageJson,
            makeTestCsvSheet,
            makeTestEvidenceSheet,
            makeTestHtmlSheet,
            makeTestICalendar,
            makeTestMarkdownSheet,
            makeTestStoryBundle,
            makeTestStoryDocument,
            makeTestTimelineJs,
            makeTestVoicesJson});
}
