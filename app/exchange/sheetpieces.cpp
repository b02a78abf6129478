// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sheetpieces.h"

#include "exchange/sheetruns.h"

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

Runs plain(const QString &text)
{
    return {{.text = text}};
}

Paragraph note(const QString &text)
{
    return {{{.text = text, .isSoft = true}}};
}

Runs withDate(Runs runs, const QString &date)
{
    if (!date.isEmpty())
        runs.append({.text = u" · "_s + date, .isSoft = true});
    return runs;
}

QStringList outletHeads(const EvidenceSheet &sheet)
{
    QStringList heads;
    for (int number = 1; number <= sheet.articles.size(); ++number)
        heads.append(articleRun(sheet, number).text);
    return heads;
}

} // namespace naranhi::exchange
