// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

QObject *makeTestAppositions();
QObject *makeTestCoverage();
QObject *makeTestComparisonCorrections();
QObject *makeTestDigest();
QObject *makeTestCopies();
QObject *makeTestQuotationGrouping();
QObject *makeTestEntityCorrections();
QObject *makeTestEntityIdentities();
QObject *makeTestEntityLinking();
QObject *makeTestInnerMentions();
QObject *makeTestLinkEvidence();
QObject *makeTestLinkSuggestions();
QObject *makeTestLinkingQuality();
QObject *makeTestLinkingWork();
QObject *makeTestMentionCorrections();
QObject *makeTestPassageQuality();
QObject *makeTestPassages();
QObject *makeTestPublicationDates();
QObject *makeTestSentenceSimilarity();
QObject *makeTestStoryGrouping();
QObject *makeTestTimelineBuilding();
QObject *makeTestVersionChanges();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(argc,
        argv,
        {makeTestAppositions,
            makeTestCoverage,
            makeTestComparisonCorrections,
            makeTestDigest,
            makeTestEntityCorrections,
            makeTestCopies,
            makeTestQuotationGrouping,
            makeTestEntityIdentities,
            makeTestEntityLinking,
            makeTestInnerMentions,
            makeTestLinkEvidence,
            makeTestLinkSuggestions,
            makeTestLinkingQuality,
            makeTestLinkingWork,
            makeTestMentionCorrections,
            makeTestPassageQuality,
            makeTestPassages,
            makeTestPublicationDates,
            makeTestSentenceSimilarity,
            makeTestStoryGrouping,
            makeTestTimelineBuilding,
            makeTestVersionChanges});
}
