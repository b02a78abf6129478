// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/plaintext.h"

#include "sources/linewrapping.h"
#include "sources/textfeatures.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

struct Bulleted
{
    QString text;
    bool bulleted = false;
};

Bulleted withoutBullet(const QString &line)
{
    static const QRegularExpression bullet(u"^(?:[-*•·ㆍ‧∙–—]\\s+)+(?=\\S)"_s);
    const auto match = bullet.match(line);
    if (!match.hasMatch())
        return {.text = line, .bulleted = false};
    return {.text = line.mid(match.capturedLength()), .bulleted = true};
}

void addLine(Page &page, const QString &line, int gap)
{
    const Bulleted bulleted = withoutBullet(line);
    page.lines.push_back({.text = bulleted.text,
        .shape = bulleted.bulleted ? Shape::ListItem : Shape::Plain,
        .gap = gap,
        .linked = false,
        .outside = {}});
}

// Mail and office programs leave the bars of a layout table at the ends of its cells.
void addWithBars(Page &page, const QString &line, int gap)
{
    static const QRegularExpression bars(u"(?:\\s*[|│┃]\\s*)+$"_s);
    const auto match = bars.match(line);
    if (!match.hasMatch() || match.capturedStart() == 0) {
        addLine(page, line, gap);
        return;
    }
    addLine(page, line.first(match.capturedStart()).trimmed(), gap);
    addLine(page, tidyLine(match.capturedView()), 0);
}

} // namespace

Page pageFromPlainText(const QString &text)
{
    Page page;
    int gap = 0;
    const QStringList lines = joinWrappedLines(text.split(u'\n'));
    for (const QString &raw : lines) {
        const QString line = tidyLine(raw);
        if (line.isEmpty()) {
            ++gap;
            continue;
        }
        addWithBars(page, line, gap);
        gap = 0;
    }
    return page;
}

} // namespace naranhi::sources
