// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/htmltree.h"

#include <QList>
#include <QString>

namespace naranhi::sources {

// A text of a page that is not blank: nodes with nothing but comments between them.
struct StrictText
{
    QList<const GumboNode *> nodes;
    QString text; // simplified
};

// Which texts an element holds: from the first to before the end.
struct StrictElement
{
    qsizetype first = 0;
    qsizetype end = 0;
};

// A tree written for a reader that takes nothing but clean markup: every attribute quoted, every
// element closed. Scripts other than linked data, and styles, are left away. Each element has its
// number as the attribute `data-at`.
struct StrictMarkup
{
    QString markup;
    QList<StrictElement> elements; // by number
    QList<StrictText> texts; // in the order of the page
};

// REQUIRES: the tree is no deeper than deepestMarkup.
[[nodiscard]] StrictMarkup strictMarkup(const GumboNode *root);

} // namespace naranhi::sources
