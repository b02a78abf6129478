// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/common/readingcontext.h"

#include <functional>

class QMenu;
class QPoint;
class QWidget;

namespace naranhi {

// Pops up what there is to know of one article beside the others: what it alone tells, what it
// leaves open and where others say it, and on whose authority its sentences stand. An open question
// leads to the place and the answer beside it.
void popUpColumnMenu(const ReadingContext &context,
    ArticleId article,
    const std::function<void()> &showAlone,
    QWidget *parent,
    const QPoint &at);

} // namespace naranhi
