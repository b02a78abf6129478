// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

QObject *makeTestEntityIdentities();
QObject *makeTestEntityLinking();
QObject *makeTestInnerMentions();
QObject *makeTestLinkEvidence();
QObject *makeTestLinkSuggestions();
QObject *makeTestLinkingQuality();
QObject *makeTestLinkingWork();
QObject *makeTestPublicationDates();
QObject *makeTestTimelineBuilding();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(argc,
        argv,
        {makeTestEntityIdentities,
            makeTestEntityLinking,
            makeTestInnerMentions,
            makeTestLinkEvidence,
            makeTestLinkSuggestions,
            makeTestLinkingQuality,
            makeTestLinkingWork,
            makeTestPublicationDates,
            makeTestTimelineBuilding});
}
