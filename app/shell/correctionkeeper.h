// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"
#include "domain/result.h"

#include <QFileSystemWatcher>
#include <QObject>

namespace naranhi {

namespace storage {
class CorrectionStore;
}
class ReadingSession;

// Brings the corrections that hold always into the session, and keeps them apart from it, since
// they outlive its story. What another window puts right for always is taken over while this one is
// open. Lives on the GUI thread.
class CorrectionKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CorrectionKeeper)

public:
    CorrectionKeeper(
        ReadingSession &session, const storage::CorrectionStore &store, QObject *parent = nullptr);

    void load(); // a new story: those that hold always
    // The story as it was left: its own corrections in their order, those that hold always as they
    // are kept now.
    void restore(const QList<Correction> &ofSession);
    void save(); // what changed

Q_SIGNALS:
    void failed(const naranhi::Error &error);

private:
    void watch();
    void lookAgain();
    void takeOver(const QList<Correction> &kept);
    [[nodiscard]] QList<Correction> alwaysOf(const QList<Correction> &corrections) const;

    ReadingSession &m_session;
    const storage::CorrectionStore &m_store;
    QList<Correction> m_kept; // what the store held when it was last read or written
    bool m_isReadable = true;
    QFileSystemWatcher m_watcher; // of the folder: the file itself is replaced at each save
};

} // namespace naranhi
