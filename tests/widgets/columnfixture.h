// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingfocus.h"
#include "model/readingpreferences.h"
#include "model/readingsession.h"
#include "widgets/article/articlecolumns.h"
#include "widgets/common/readingcontext.h"
#include "widgets/common/themesource.h"

#include <QUndoStack>

namespace naranhi {
class ArticleView;
}

namespace naranhi::test {

// Columns on a session of their own, shown in a window. Articles are given as marked text (see
// builders.h); names that are spelled alike are one entity.
class ColumnFixture
{
public:
    ColumnFixture();

    ArticleId open(const QString &outlet, const QString &title, const QStringList &marked);
    // Takes the marks of all open articles over, as if the engines had found them.
    void analyse();
    // The same, with articles that have these paragraphs in common: a row and a paragraph each.
    void compare(const QList<QList<std::pair<int, int>>> &passages);
    void show(QSize size = {1000, 600});

    [[nodiscard]] EntityId entity(const QString &name) const;
    [[nodiscard]] ArticleView &view(int row);
    // The middle of the words' first occurrence in a column's document, in viewport coordinates.
    [[nodiscard]] QPoint pointOn(int row, const QString &words);
    [[nodiscard]] QStringList titles() const;

    ReadingSession session;
    ReadingFocus focus;
    ReadingPreferences preferences;
    ThemeSource theme;
    QUndoStack undo;
    ReadingContext context{session, focus, preferences, theme, undo};
    ArticleColumns columns;

private:
    [[nodiscard]] Story story() const;

    QList<AnnotatedArticle> m_found;
};

} // namespace naranhi::test
