// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/correctionkeeper.h"

#include "model/readingsession.h"
#include "storage/correctionstore.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace naranhi {

CorrectionKeeper::CorrectionKeeper(
    ReadingSession &session, const storage::CorrectionStore &store, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &CorrectionKeeper::lookAgain);
}

void CorrectionKeeper::load()
{
    const Result<QList<Correction>> kept = m_store.load();
    m_isReadable = kept || kept.error().code == Error::Code::NotFound;
    m_kept = alwaysOf(kept.value_or(QList<Correction>()));
    m_session.setCorrections(m_kept);
    watch();
    if (!m_isReadable)
        Q_EMIT failed(kept.error());
}

// The session remembers those that hold always as well, for their order; and for the day on which
// their own file is damaged.
void CorrectionKeeper::restore(const QList<Correction> &ofSession)
{
    QList<Correction> restored;
    for (const Correction &kept : std::as_const(m_kept)) {
        if (!ofSession.contains(kept))
            restored.append(kept);
    }
    for (const Correction &correction : ofSession) {
        const bool isOfStory = correction.scope == CorrectionScope::Story;
        if (isOfStory || !m_isReadable || m_kept.contains(correction))
            restored.append(correction);
    }
    m_session.setCorrections(restored);
}

void CorrectionKeeper::save()
{
    const QList<Correction> now = alwaysOf(m_session.corrections());
    if (now == m_kept)
        return;
    const Result<QList<Correction>> saved = m_store.save(now, m_kept);
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    m_kept = now;
    takeOver(alwaysOf(*saved));
    watch(); // the folder may be new
}

void CorrectionKeeper::watch()
{
    const QString folder = QFileInfo(m_store.path()).absolutePath();
    if (!m_watcher.directories().contains(folder) && QFileInfo::exists(folder))
        m_watcher.addPath(folder);
}

// What cannot be read now is told when it is to be saved, or at the next start.
void CorrectionKeeper::lookAgain()
{
    if (const Result<QList<Correction>> kept = m_store.look())
        takeOver(alwaysOf(*kept));
}

// What this window has changed and not saved yet stays.
void CorrectionKeeper::takeOver(const QList<Correction> &kept)
{
    if (kept == m_kept)
        return;
    const QList<Correction> before = std::exchange(m_kept, kept);
    m_session.setCorrections(withChanges(m_session.corrections(), before, kept));
}

QList<Correction> CorrectionKeeper::alwaysOf(const QList<Correction> &corrections) const
{
    QList<Correction> always;
    std::ranges::copy_if(corrections, std::back_inserter(always), [](const Correction &each) {
        return each.scope == CorrectionScope::Always;
    });
    return always;
}

} // namespace naranhi
