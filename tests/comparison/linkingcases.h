// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace naranhi::test {

// A small story in which each mention says whom it names: marked as in linkingstories.h, with the
// entity behind a '#' ([경|PS 사장#경계현]); without one it is called by the words themselves. An
// entity with a question mark is one that the text leaves open: it must be joined to nobody.
struct LinkingCase
{
    const char *name;
    QString story;

    LinkingCase(const char *called, const char16_t *marked)
        : name(called)
        , story(QString::fromUtf16(marked))
    {
    }
};

[[nodiscard]] QList<LinkingCase> tunedLinkingCases();
[[nodiscard]] QList<LinkingCase> controlLinkingCases();

} // namespace naranhi::test
