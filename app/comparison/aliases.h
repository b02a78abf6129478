// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace naranhi::comparison {

// Another name that a text gives in brackets right behind a name.
struct Alias
{
    QString name; // folded
    bool isIntroduced = false; // by 이하, 약칭, 옛 …: the text says that it is the same
};

// Reads 아랍에미리트(UAE), 중소벤처기업부(이하 '중기부'), 엑스(옛 트위터). Not in "손흥민(토트넘)",
// which says something else, only what stands in the brackets is given: the caller judges what is
// not introduced.
[[nodiscard]] std::optional<Alias> aliasBehind(const QString &text, qsizetype nameEnd);

// Whether `alias`, in brackets behind `name` and not introduced, can be nothing but another way to
// write it: an initialism or another script (국제통화기금(IMF), ARM(암), 젠슨 황(Jensen Huang)), or
// a short form.
[[nodiscard]] bool isOtherWriting(const QString &name, const QString &alias);

} // namespace naranhi::comparison
