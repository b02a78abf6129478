// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QLabel;
class QStatusBar;
class QToolButton;

namespace naranhi {

class AppContext;
class ElidedLabel;
class LibraryRescue;
class ProgressIndicator;

// The line at the bottom: how much there is, what is held, what was put right last and how to get
// it back, what is being done and can be cancelled.
class WindowStatus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowStatus)

public:
    WindowStatus(AppContext &context, QStatusBar &bar);

    void retranslate();
    void sayExported(const QString &path);
    void observeRescue(LibraryRescue &rescue);

private:
    void observeContent();
    void observeWork();
    void observeCorrections();
    void sayCorrection(int index);
    void showPrivacy();
    void showCounts();
    void sayJoining();
    void showHint();
    [[nodiscard]] QString hint() const;

    AppContext &m_context;
    QLabel *m_counts;
    ElidedLabel *m_hint;
    QLabel *m_privacy;
    QToolButton *m_again; // there while the story does not fit the articles
    ProgressIndicator *m_progress;
    QString m_exported; // the file written last, for a moment
    QString m_correction; // the latest, for a moment
    int m_acts = 0; // on the undo stack, done
    QTimer m_silence;
};

} // namespace naranhi
