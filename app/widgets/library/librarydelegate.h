// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/readingcontext.h"

#include <QStyledItemDelegate>

namespace naranhi {

// What rows of the library have in common: all are equally high, so that thousands scroll; the
// title over up to two lines, a note under it.
class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryDelegate)

public:
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

protected:
    struct Row
    {
        QString title;
        QString note;
        bool isStrong = false;
        bool isOpen = false;
        bool isNoted = false;
        int titleLines = 2; // at most
    };

    // So many lines of text, besides the note.
    LibraryDelegate(const ReadingContext &context, int lines, QObject *parent);

    [[nodiscard]] virtual Row rowOf(const QModelIndex &index) const = 0;
    // In what room the title left.
    virtual void paintRest(QPainter &, const QRect &, int, const QModelIndex &) const { }

    ReadingContext m_context;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isOpen) const;
    void paintNote(QPainter &painter, const QRect &line, const Row &row) const;

    int m_lines;
};

// An article: bold when unread, with a slip of paper when it has a note; under it what was found,
// marked.
class StoredArticleDelegate final : public LibraryDelegate
{
    Q_OBJECT

public:
    explicit StoredArticleDelegate(const ReadingContext &context, QObject *parent = nullptr);

protected:
    [[nodiscard]] Row rowOf(const QModelIndex &index) const override;
    void paintRest(
        QPainter &painter, const QRect &room, int lines, const QModelIndex &index) const override;
};

// A story: how many articles of how many outlets, and when.
class StoredStoryDelegate final : public LibraryDelegate
{
    Q_OBJECT

public:
    explicit StoredStoryDelegate(const ReadingContext &context, QObject *parent = nullptr);

protected:
    [[nodiscard]] Row rowOf(const QModelIndex &index) const override;
};

} // namespace naranhi
