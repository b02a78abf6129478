// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

QObject *makeTestContentWords();
QObject *makeTestNamedArticles();
QObject *makeTestNameModel();
QObject *makeTestNames();
QObject *makeTestParticles();
QObject *makeTestQuantities();
QObject *makeTestSentences();
QObject *makeTestTimeGrounds();
QObject *makeTestTimes();
QObject *makeTestVoices();
QObject *makeTestWordIndex();

int main(int argc, char **argv)
{
    return naranhi::test::runAll(argc,
        argv,
        {makeTestContentWords,
            makeTestNamedArticles,
            makeTestNameModel,
            makeTestNames,
            makeTestParticles,
            makeTestQuantities,
            makeTestSentences,
            makeTestTimeGrounds,
            makeTestTimes,
            makeTestVoices,
            makeTestWordIndex});
}
