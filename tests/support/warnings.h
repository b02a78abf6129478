// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>

namespace naranhi::test {

// For init(): a warning fails the test. Apart from what the offscreen platform says of every window
// that has a smallest size, and of every menu.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

} // namespace naranhi::test
