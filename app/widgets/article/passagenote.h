// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/readingcontext.h"

#include <QLabel>

namespace naranhi {

// A few words at the foot of a column that say what it has beside the place gone to: nothing.
// Lies over the text and lets the mouse through; a screen reader reads it out as it comes.
class PassageNote final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PassageNote)

public:
    // Keeps to the foot of `below`, which is also the parent.
    PassageNote(const ReadingContext &context, QWidget *below);

    void say(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();

    ReadingContext m_context;
};

} // namespace naranhi
