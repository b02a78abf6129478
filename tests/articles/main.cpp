// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

int runAnnotationsTest(int argc, char *argv[]);

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return runAnnotationsTest(argc, argv);
}
