// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QStatusBar;
class QToolButton;

namespace naranhi {

class AppContext;
class ProgressIndicator;

// The line at the bottom: how much there is, what is held, what is being done and can be cancelled.
class WindowStatus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowStatus)

public:
    WindowStatus(AppContext &context, QStatusBar &bar);

    void retranslate();

private:
    void observeContent();
    void observeWork();
    void showCounts();
    void showHint();

    AppContext &m_context;
    QLabel *m_counts;
    QLabel *m_hint;
    QLabel *m_privacy;
    QToolButton *m_again; // there while the story does not fit the articles
    ProgressIndicator *m_progress;
};

} // namespace naranhi
