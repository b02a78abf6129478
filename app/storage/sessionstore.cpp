// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sessionstore.h"

#include "domain/correctionjson.h"
#include "storage/sessionjson.h"

using namespace Qt::StringLiterals;

namespace naranhi::storage {

SessionStore::SessionStore(const QString &path)
    : m_file(path, u"naranhi-session"_s, sessionVersion)
{
}

Result<SessionState> SessionStore::load() const
{
    return m_file.load(sessionFromJson);
}

Result<void> SessionStore::save(const SessionState &state) const
{
    const QJsonArray before = m_file.present().value(u"corrections"_s).toArray();
    QJsonObject object = toJson(state);
    object.insert(u"corrections"_s, correctionsOver(before, state.corrections));
    return m_file.save(object);
}

} // namespace naranhi::storage
