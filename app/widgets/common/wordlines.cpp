// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wordlines.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace naranhi {

QStringList linesOf(const QString &words, const QFont &font, int width, int most)
{
    QTextLayout layout(words, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            const QString rest = words.mid(line.textStart());
            lines.append(QFontMetrics(font).elidedText(rest, Qt::ElideRight, width));
            break;
        }
        lines.append(words.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

} // namespace naranhi
