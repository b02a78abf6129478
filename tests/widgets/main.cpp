// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

#include <QApplication>

QObject *makeTestArticleColumns();
QObject *makeTestArticleMarks();
QObject *makeTestArticleView();
QObject *makeTestCheckBoxStyle();
QObject *makeTestColumnFollowing();
QObject *makeTestColumnWidths();
QObject *makeTestComparePanel();
QObject *makeTestComparingColumns();
QObject *makeTestCorrectionActs();
QObject *makeTestCorrectionsDialog();
QObject *makeTestCoveragePanel();
QObject *makeTestDateCard();
QObject *makeTestDocumentMap();
QObject *makeTestEntityActs();
QObject *makeTestEntityPanel();
QObject *makeTestFeedsPage();
QObject *makeTestFilterEdit();
QObject *makeTestLeadPicture();
QObject *makeTestLibraryNotes();
QObject *makeTestLibraryPanel();
QObject *makeTestMarkMenu();
QObject *makeTestMarkedWords();
QObject *makeTestPassageActs();
QObject *makeTestSessionCommands();
QObject *makeTestSourceMarks();
QObject *makeTestSuggestionStrip();
QObject *makeTestTextFlow();
QObject *makeTestTheme();
QObject *makeTestTimeAxis();
QObject *makeTestTimeScale();
QObject *makeTestTimeText();
QObject *makeTestTimeTicks();
QObject *makeTestTimelineAccessible();
QObject *makeTestTimelineBrackets();
QObject *makeTestTimelineEntry();
QObject *makeTestTimelineLayout();
QObject *makeTestTimelineView();
QObject *makeTestTypedTime();

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return naranhi::test::runAll(argc,
        argv,
        {makeTestArticleColumns,
            makeTestArticleMarks,
            makeTestArticleView,
            makeTestCheckBoxStyle,
            makeTestColumnFollowing,
            makeTestColumnWidths,
            makeTestComparePanel,
            makeTestComparingColumns,
            makeTestCorrectionActs,
            makeTestCorrectionsDialog,
            makeTestCoveragePanel,
            makeTestDateCard,
            makeTestDocumentMap,
            makeTestEntityActs,
            makeTestEntityPanel,
            makeTestFeedsPage,
            makeTestFilterEdit,
            makeTestLeadPicture,
            makeTestLibraryNotes,
            makeTestLibraryPanel,
            makeTestMarkMenu,
            makeTestMarkedWords,
            makeTestPassageActs,
            makeTestSessionCommands,
            makeTestSourceMarks,
            makeTestSuggestionStrip,
            makeTestTextFlow,
            makeTestTheme,
            makeTestTimeAxis,
            makeTestTimeScale,
            makeTestTimeText,
            makeTestTimeTicks,
            makeTestTimelineAccessible,
            makeTestTimelineBrackets,
            makeTestTimelineEntry,
            makeTestTimelineLayout,
            makeTestTimelineView,
            makeTestTypedTime});
}
