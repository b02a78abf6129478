// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace naranhi::test {

// Compares a picture with golden/NAME.png, pixel for pixel. On a mismatch NAME.actual.png and
// NAME.difference.png are written to the build folder, and the answer says where; empty when the
// pictures are the same. With NARANHI_UPDATE_SCREENSHOTS set the golden picture is written instead.
[[nodiscard]] QString differenceToGolden(const QImage &actual, const QString &name);

} // namespace naranhi::test
