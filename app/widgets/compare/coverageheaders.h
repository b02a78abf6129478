// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/readingcontext.h"

#include <QHeaderView>

namespace naranhi {

// The statements or names before the rows of a coverage, over two lines at most, and in how many
// outlets they stand. Stays in sight while the columns scroll.
class CoverageRowHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageRowHeader)

public:
    explicit CoverageRowHeader(const ReadingContext &context, QWidget *parent = nullptr);

    void setCurrentRow(int row);
    // Rows are as high as so many lines of text.
    void setLines(int lines);
    [[nodiscard]] int rowHeight() const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;

private:
    ReadingContext m_context;
    int m_currentRow = -1;
    int m_lines = 2;
};

// The outlets above the columns of a coverage, with their marks, and how many rows each tells.
class CoverageColumnHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageColumnHeader)

public:
    explicit CoverageColumnHeader(const ReadingContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    ReadingContext m_context;
};

} // namespace naranhi
