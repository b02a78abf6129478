// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace naranhi::test {

// A paragraph with its names marked, and what is to be found in it, one to a line: of the sources
// "named 홍길동 대표는", of what is said "홍길동: 말한 것" (a question mark for nobody, "told"
// behind it where no marks hold it).
struct VoiceCase
{
    QString text;
    QString expected;

    VoiceCase(const char16_t *marked, const char16_t *lines)
        : text(QString::fromUtf16(marked))
        , expected(QString::fromUtf16(lines))
    {
    }
};

[[nodiscard]] QList<VoiceCase> tunedSources();
[[nodiscard]] QList<VoiceCase> controlSources();
[[nodiscard]] QList<VoiceCase> tunedUtterances();
[[nodiscard]] QList<VoiceCase> controlUtterances();

} // namespace naranhi::test
