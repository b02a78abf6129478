// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

#include <QStringList>

namespace naranhi::test {

// A page and what must become of each of its lines, in one text. A line is "MARK|text":
//   T title, S subtitle, P paragraph, H heading, C caption, Q quote, L list item, M summary;
//   -b boilerplate, -n navigation, -c copyright, -y byline, -r related, -d duplicate.
// "+MARK|text" goes on in the page's line above. Blank lines are the page's.
struct MarkedPage
{
    struct Line
    {
        QString mark;
        QString text;
    };
    QString text;
    QList<Line> lines;
};

[[nodiscard]] MarkedPage parseMarkedPage(const QString &marked);

// What the article made of the page otherwise than marked; empty when nothing.
[[nodiscard]] QStringList deviations(const MarkedPage &page, const Article &article);

// Letters and digits that the article has more or less often than the page; empty when none. A
// title that was borrowed from the text counts once.
[[nodiscard]] QString strayLetters(const QString &page, const Article &article);

// The article as plain text of a UTF-8 page without a telling name.
[[nodiscard]] Article readText(const QString &page);

} // namespace naranhi::test
