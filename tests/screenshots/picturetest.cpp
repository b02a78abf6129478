// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/picturetest.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace naranhi::test {

namespace {

QImage differenceOf(const QImage &actual, const QImage &golden)
{
    QImage difference(actual.size().expandedTo(golden.size()), QImage::Format_RGB32);
    difference.fill(Qt::white);
    for (int y = 0; y < difference.height(); ++y) {
        for (int x = 0; x < difference.width(); ++x) {
            const bool same = actual.valid(x, y) && golden.valid(x, y)
                && actual.pixel(x, y) == golden.pixel(x, y);
            if (!same)
                difference.setPixel(x, y, 0xffd00000);
        }
    }
    return difference;
}

int countOf(const QImage &difference)
{
    int count = 0;
    for (int y = 0; y < difference.height(); ++y) {
        for (int x = 0; x < difference.width(); ++x)
            count += difference.pixel(x, y) != 0xffffffff;
    }
    return count;
}

} // namespace

QString differenceToGolden(const QImage &actual, const QString &name)
{
    const QImage shown = actual.convertToFormat(QImage::Format_RGB32);
    const QString path
        = QStringLiteral(NARANHI_SOURCE_DIR "/tests/screenshots/golden/") + name + u".png"_s;
    if (qEnvironmentVariableIsSet("NARANHI_UPDATE_SCREENSHOTS"))
        return shown.save(path) ? QString() : u"cannot write %1"_s.arg(path);
    const QImage golden = QImage(path).convertToFormat(QImage::Format_RGB32);
    if (shown == golden)
        return {};
    const QDir folder(QStringLiteral(NARANHI_BINARY_DIR "/screenshots"));
    folder.mkpath(u"."_s);
    const QImage difference = differenceOf(shown, golden);
    shown.save(folder.filePath(name + u".actual.png"_s));
    difference.save(folder.filePath(name + u".difference.png"_s));
    return u"%1 pixels of %2 differ; see %3"_s.arg(countOf(difference)).arg(name, folder.path());
}

} // namespace naranhi::test
