// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

QObject *makeTestEntityIdentities();
QObject *makeTestEntityLinking();
QObject *makeTestPublicationDates();
QObject *makeTestTimelineBuilding();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(argc,
        argv,
        {makeTestEntityIdentities,
            makeTestEntityLinking,
            makeTestPublicationDates,
            makeTestTimelineBuilding});
}
