// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace naranhi::comparison {

// Another name that a text gives in brackets right behind a name.
struct Alias
{
    QString name; // folded
    QString text; // as written
    qsizetype end = 0; // of the brackets in the text
    bool isIntroduced = false; // by 이하, 약칭, 옛 …: the text says that it is the same
    bool isVouchedFor = false; // stands beside an initialism
};

// Reads 아랍에미리트(UAE), 중소벤처기업부(이하 '중기부'), 엑스(옛 트위터) and
// 북대서양조약기구(나토·NATO), where the initialism vouches for what stands beside it. What is not
// introduced may be anything ("손흥민(토트넘)"): the caller judges it.
[[nodiscard]] QList<Alias> aliasesBehind(const QString &text, qsizetype nameEnd);

// Whether `alias`, in brackets behind `name` and not introduced, can be nothing but another way to
// write it: an initialism or another script (국제통화기금(IMF), ARM(암), 젠슨 황(Jensen Huang)), or
// a short form.
[[nodiscard]] bool isOtherWriting(const QString &name, const QString &alias);

} // namespace naranhi::comparison
