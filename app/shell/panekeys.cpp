// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/panekeys.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

struct PaneKeys
{
    Q_DECLARE_TR_FUNCTIONS(naranhi::PaneKeys)
};

struct Row
{
    QString what;
    QString keys;
};

QString nameOf(QKeyCombination key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

QString table(const QString &title, const QList<Row> &rows)
{
    QString html = u"<h3>"_s + title.toHtmlEscaped() + u"</h3><table>"_s;
    for (const Row &row : rows)
        html += u"<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(
            row.what.toHtmlEscaped(), row.keys.toHtmlEscaped());
    return html + u"</table>"_s;
}

QString textKeys()
{
    return table(PaneKeys::tr("In the text"),
        {{PaneKeys::tr("Move the caret; a name it comes to lights up"), PaneKeys::tr("Arrow keys")},
            {PaneKeys::tr("Pin the name, explain the date, find the sentence in the others"),
                PaneKeys::tr("Click, %1").arg(nameOf(Qt::Key_Return))},
            {PaneKeys::tr("Text size"), PaneKeys::tr("Ctrl + wheel")}});
}

QString nameKeys()
{
    return table(PaneKeys::tr("In the names"),
        {{PaneKeys::tr("Light up the name above or below"), PaneKeys::tr("Up, Down")},
            {PaneKeys::tr("Pin it, let go of it"), nameOf(Qt::Key_Return)},
            {PaneKeys::tr("Go to its next mention"), PaneKeys::tr("Double click")},
            {PaneKeys::tr("Select several"),
                PaneKeys::tr("Ctrl or Shift + click, Shift + Up, Down")},
            {PaneKeys::tr("Merge with another"), PaneKeys::tr("Drag one onto the other")},
            {PaneKeys::tr("All that can be put right"), PaneKeys::tr("Menu key, right click")}});
}

QString comparisonKeys()
{
    return table(PaneKeys::tr("In the comparison"),
        {{PaneKeys::tr("Open and close a row"), PaneKeys::tr("Right, Left")},
            {PaneKeys::tr("Go to the sentence"), nameOf(Qt::Key_Return)},
            {PaneKeys::tr("Set a difference aside, take it back in; part what does not tell the "
                          "same"),
                nameOf(Qt::Key_Delete)},
            {PaneKeys::tr("Comment a difference"), nameOf(Qt::Key_F2)}});
}

QString timelineKeys()
{
    return table(PaneKeys::tr("In the timeline"),
        {{PaneKeys::tr("To the next date, to another article"), PaneKeys::tr("Arrow keys")},
            {PaneKeys::tr("Select a stretch of time"), PaneKeys::tr("Shift + arrow keys")},
            {PaneKeys::tr("Go to the sentence"), nameOf(Qt::Key_Return)},
            {PaneKeys::tr("Zoom"), PaneKeys::tr("+, - or wheel")},
            {PaneKeys::tr("Show all dates"), nameOf(Qt::Key_Home)}});
}

QString coverageKeys()
{
    return table(PaneKeys::tr("In the coverage"),
        {{PaneKeys::tr("To the next statement, to another outlet"), PaneKeys::tr("Arrow keys")},
            {PaneKeys::tr("To the first, the last outlet"),
                nameOf(Qt::Key_Home) + u", "_s + nameOf(Qt::Key_End)},
            {PaneKeys::tr("Go to where it is told"), nameOf(Qt::Key_Return)},
            {PaneKeys::tr("To the next row with these letters"), PaneKeys::tr("Type them")},
            {PaneKeys::tr("What this outlet alone tells, and leaves open"),
                PaneKeys::tr("Menu key, right click")}});
}

QString libraryKeys()
{
    return table(PaneKeys::tr("In the library"),
        {{PaneKeys::tr("From the search into what was found"), nameOf(Qt::Key_Down)},
            {PaneKeys::tr("Take the search back"), nameOf(Qt::Key_Escape)},
            {PaneKeys::tr("Open it"), nameOf(Qt::Key_Return)},
            {PaneKeys::tr("Open it in the other way: instead of the others, beside them"),
                nameOf(Qt::CTRL | Qt::Key_Return)},
            {PaneKeys::tr("Mark as read, as unread"), u"M, "_s + nameOf(Qt::CTRL | Qt::Key_U)}});
}

} // namespace

QString paneKeysAsHtml()
{
    return textKeys() + nameKeys() + comparisonKeys() + timelineKeys() + coverageKeys()
        + libraryKeys();
}

} // namespace naranhi
