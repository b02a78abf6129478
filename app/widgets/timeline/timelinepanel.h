// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timevalue.h"
#include "widgets/common/readingcontext.h"

#include <QList>
#include <QWidget>

#include <optional>

class QAction;

namespace naranhi {

class TimelineView;

// When things happened, one lane an article: the timeline with its few buttons. Owns the view and
// its actions; observes session and focus, and talks to no other panel. Lives on the GUI thread.
class TimelinePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelinePanel)

public:
    explicit TimelinePanel(const ReadingContext &context, QWidget *parent = nullptr);

    // Show all, zoom in, zoom out, clear the selected range; for menus. Their keys work in the
    // panel without being shortcuts: they are no letters, and other panels use the same ones.
    [[nodiscard]] QList<QAction *> actions() const;

    // The stretch in sight; nothing = all. Kept from run to run.
    [[nodiscard]] std::optional<TimeRange> visibleTime() const;
    void setVisibleTime(const std::optional<TimeRange> &range);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeButtons();
    void placeButtons();
    void retranslate();

    TimelineView *m_view;
    QWidget *m_buttons;
    QAction *m_fit;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_clear;
};

} // namespace naranhi
