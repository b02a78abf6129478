// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

namespace naranhi::test {

// A sentence of news with its times marked ("{26일|2024-01-26}", see support/builders.h), read
// against an anchor; the name says what it is about.
struct TimeCase
{
    const char *name;
    QStringView anchor;
    QStringView marked;
};

// The rules were made with the first in view; the second was only looked at to count.
[[nodiscard]] std::span<const TimeCase> tunedTimeCases();
[[nodiscard]] std::span<const TimeCase> controlTimeCases();

} // namespace naranhi::test
