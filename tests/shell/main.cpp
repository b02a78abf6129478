// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

#include <QApplication>

QObject *makeTestCorrectionKeeper();
QObject *makeTestOpenArticlesCommand();
QObject *makeTestPublicationDialog();
QObject *makeTestShellWords();
QObject *makeTestTranslations();

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return naranhi::test::runAll(argc,
        argv,
        {makeTestCorrectionKeeper,
            makeTestOpenArticlesCommand,
            makeTestPublicationDialog,
            makeTestShellWords,
            makeTestTranslations});
}
