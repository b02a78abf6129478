// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/readingcontext.h"

#include <QWidget>

namespace naranhi {

// What the signs of the coverage mean, in one line; gives way where there is no room.
class CoverageLegend final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageLegend)

public:
    explicit CoverageLegend(const ReadingContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int wordsWidth() const;

    ReadingContext m_context;
};

} // namespace naranhi
