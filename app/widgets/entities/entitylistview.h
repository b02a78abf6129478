// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QListView>

namespace naranhi {

// A list of entities that turns mouse and keys into the reader's intents. Pointing at a row and
// moving to it by keys are both a hover, so that the keyboard lights up the text as well.
class EntityListView final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityListView)

public:
    explicit EntityListView(QWidget *parent = nullptr);

Q_SIGNALS:
    void hovered(naranhi::EntityId id); // None: left the list
    void pinRequested(naranhi::EntityId id);
    void mentionRequested(naranhi::EntityId id); // go to the next one

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void moveByKey(QKeyEvent *event);
};

} // namespace naranhi
