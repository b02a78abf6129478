// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/librarylisting.h"
#include "model/readingfocus.h"
#include "model/readingpreferences.h"
#include "model/readingsession.h"
#include "shell/windowpanes.h"
#include "widgets/common/readingcontext.h"
#include "widgets/common/themesource.h"

#include <QUndoStack>

namespace naranhi::test {

// The panes of the window over a made-up story that no engine touches, so that a picture changes
// only when the drawing does.
class Desk final
{
public:
    explicit Desk(QSize size, const Story &story);

    [[nodiscard]] QImage picture();

    ReadingSession session;
    ReadingFocus focus;
    ReadingPreferences preferences;
    ThemeSource theme;
    LibraryListing listing;
    QUndoStack undo;
    WindowPanes panes;
};

// Three articles of two days with every type of name, an inferred date, a summary, a caption, a
// list and a quote.
[[nodiscard]] Story threeArticles();

// One article that tells the given values, each in a sentence of its own.
[[nodiscard]] Story telling(const QStringList &values);

// Those of whom the opening is given on two days, by one as a plan and by a later one as what
// became of it; some sentences say on whose word they stand.
[[nodiscard]] Story disagreeing();

// Three stories, one pinned and one open, and four articles in which “도서관” was found.
void fillLibrary(LibraryListing &listing);

[[nodiscard]] EntityId named(const QList<Entity> &entities, const QString &name);

} // namespace naranhi::test
