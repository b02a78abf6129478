// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testsuite.h"

#include <QApplication>

QObject *makeTestAboutArticle();
QObject *makeTestCorrectionKeeper();
QObject *makeTestLibraryDialogs();
QObject *makeTestOpenArticlesCommand();
QObject *makeTestPictureKeeper();
QObject *makeTestPublicationDialog();
QObject *makeTestShellWords();
QObject *makeTestTranslations();
QObject *makeTestWaysOut();

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return naranhi::test::runAll(argc,
        argv,
        {makeTestAboutArticle,
            makeTestCorrectionKeeper,
            makeTestLibraryDialogs,
            makeTestOpenArticlesCommand,
            makeTestPictureKeeper,
            makeTestPublicationDialog,
            makeTestShellWords,
            makeTestTranslations,
            makeTestWaysOut});
}
