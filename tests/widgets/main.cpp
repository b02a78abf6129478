// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

#include <QApplication>

QObject *makeTestEntityPanel();
QObject *makeTestSessionCommands();
QObject *makeTestTheme();
QObject *makeTestTimeAxis();
QObject *makeTestTimelineAccessible();
QObject *makeTestTimelineEntry();
QObject *makeTestTimelineLayout();
QObject *makeTestTimelineView();
QObject *makeTestTimeScale();
QObject *makeTestTimeTicks();

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return naranhi::test::runAll(argc,
        argv,
        {makeTestEntityPanel,
            makeTestTheme,
            makeTestSessionCommands,
            makeTestTimeAxis,
            makeTestTimelineAccessible,
            makeTestTimelineEntry,
            makeTestTimelineLayout,
            makeTestTimelineView,
            makeTestTimeScale,
            makeTestTimeTicks});
}
