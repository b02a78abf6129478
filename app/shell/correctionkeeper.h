// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"
#include "domain/result.h"

#include <QObject>

namespace naranhi {

namespace storage {
class CorrectionStore;
}
class ReadingSession;

// Brings the corrections that hold always into the session, and keeps them apart from it, since
// they outlive its story. Lives on the GUI thread.
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
    void save(); // if they changed

Q_SIGNALS:
    void failed(const naranhi::Error &error);

private:
    [[nodiscard]] QList<Correction> alwaysOf(const QList<Correction> &corrections) const;

    ReadingSession &m_session;
    const storage::CorrectionStore &m_store;
    QList<Correction> m_kept; // what the store holds, as far as it could be read
    bool m_isReadable = true;
};

} // namespace naranhi
