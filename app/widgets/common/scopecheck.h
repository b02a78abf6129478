// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"

#include <QAction>

class QMenu;

namespace naranhi {

// "Always, in every story": a check in a menu of corrections, off unless the reader sets it.
// Setting it leaves the menu open, so that the act can follow.
class ScopeCheck final : public QAction
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScopeCheck)

public:
    explicit ScopeCheck(QObject *parent);

    void addTo(QMenu &menu);
    void retranslate();

    // What the act that follows holds for; the next one is for this story again.
    [[nodiscard]] CorrectionScope take();
    [[nodiscard]] CorrectionScope scope() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace naranhi
