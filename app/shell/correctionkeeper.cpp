// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/correctionkeeper.h"

#include "model/readingsession.h"
#include "storage/correctionstore.h"

#include <algorithm>

namespace naranhi {

CorrectionKeeper::CorrectionKeeper(
    ReadingSession &session, const storage::CorrectionStore &store, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
{
}

void CorrectionKeeper::load()
{
    const Result<QList<Correction>> kept = m_store.load();
    m_isReadable = kept || kept.error().code == Error::Code::NotFound;
    m_kept = alwaysOf(kept.value_or(QList<Correction>()));
    m_session.setCorrections(m_kept);
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
    const Result<void> saved = m_store.save(now);
    if (saved)
        m_kept = now;
    else
        Q_EMIT failed(saved.error());
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
