// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

QObject *makeTestArticleJson();
QObject *makeTestCollation();
QObject *makeTestComparisonReferences();
QObject *makeTestCorrection();
QObject *makeTestCorrectionJson();
QObject *makeTestDifferenceWords();
QObject *makeTestKoreanParticles();
QObject *makeTestTextAnchor();
QObject *makeTestTimeValue();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(argc,
        argv,
        {makeTestArticleJson,
            makeTestCollation,
            makeTestComparisonReferences,
            makeTestCorrection,
            makeTestCorrectionJson,
            makeTestDifferenceWords,
            makeTestKoreanParticles,
            makeTestTextAnchor,
            makeTestTimeValue});
}
