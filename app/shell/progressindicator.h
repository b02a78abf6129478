// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace naranhi {

// How far a work in the background is, with a button that stops it. Shows itself only while there
// is work, and only for work that takes long enough to be noticed.
class ProgressIndicator final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressIndicator)

public:
    explicit ProgressIndicator(QWidget *parent = nullptr);

    void report(const QString &what, int done, int total);
    void finish();

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_what;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer *m_patience;
};

} // namespace naranhi
