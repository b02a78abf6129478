// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

QObject *makeTestComparisonModel();
QObject *makeTestCorrectionListModel();
QObject *makeTestCoverageModel();
QObject *makeTestEntityDifferences();
QObject *makeTestEntityFilterModel();
QObject *makeTestEntityListModel();
QObject *makeTestEntitySuccession();
QObject *makeTestFeedListing();
QObject *makeTestLibraryListing();
QObject *makeTestMentionWalk();
QObject *makeTestNewText();
QObject *makeTestOpenSuggestions();
QObject *makeTestPassageMap();
QObject *makeTestReadingFocus();
QObject *makeTestReadingSession();
QObject *makeTestSideBySide();
QObject *makeTestTextMatch();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(argc,
        argv,
        {makeTestComparisonModel,
            makeTestCorrectionListModel,
            makeTestCoverageModel,
            makeTestEntityDifferences,
            makeTestEntityFilterModel,
            makeTestEntityListModel,
            makeTestEntitySuccession,
            makeTestFeedListing,
            makeTestLibraryListing,
            makeTestMentionWalk,
            makeTestNewText,
            makeTestOpenSuggestions,
            makeTestPassageMap,
            makeTestReadingFocus,
            makeTestReadingSession,
            makeTestSideBySide,
            makeTestTextMatch});
}
