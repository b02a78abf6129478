// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/correctionstore.h"

#include "domain/correctionjson.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

constexpr int correctionsVersion = 1;

// The others hold the file for a moment only; a window should not stand still for longer than this.
constexpr auto longestWait = 1000; // milliseconds

Result<QList<Correction>> correctionsOf(const QJsonObject &object)
{
    QString wrong;
    const QList<Correction> corrections
        = correctionsFrom(JsonFields(object, wrong), u"corrections"_s);
    if (!wrong.isEmpty())
        return Failure(Error{Error::Code::BadFormat, wrong});
    return corrections;
}

Result<QJsonObject> withKnownFormat(const QJsonObject &object)
{
    const QStringList formats{u"naranhi-corrections"_s, u"naranhi-session"_s, u"naranhi-story"_s};
    if (formats.contains(object.value(u"format"_s).toString()))
        return object;
    return Failure(Error{Error::Code::BadFormat, u"format"_s});
}

} // namespace

CorrectionStore::CorrectionStore(const QString &path)
    : m_file(path, u"naranhi-corrections"_s, correctionsVersion)
{
}

Result<QList<Correction>> CorrectionStore::load() const
{
    return m_file.load(correctionsOf);
}

Result<QList<Correction>> CorrectionStore::look() const
{
    return m_file.look(correctionsOf);
}

Result<QList<Correction>> CorrectionStore::save(
    const QList<Correction> &now, const QList<Correction> &before) const
{
    QDir().mkpath(QFileInfo(path()).absolutePath());
    QLockFile lock(path() + u".lock"_s);
    if (!lock.tryLock(longestWait))
        return Failure(Error{Error::Code::NotWritable, u"another program writes it"_s});
    const Result<QList<Correction>> present = load();
    const bool isThere = present || present.error().code != Error::Code::NotFound;
    if (isThere && !present)
        return present;
    const QList<Correction> changed = isThere ? withChanges(*present, before, now) : now;
    return write(changed).map([&changed] { return changed; });
}

Result<void> CorrectionStore::write(const QList<Correction> &corrections) const
{
    const QJsonArray before = m_file.present().value(u"corrections"_s).toArray();
    return m_file.save({{u"corrections"_s, correctionsOver(before, corrections)}});
}

Result<QList<Correction>> correctionsIn(const QString &path)
{
    return jsonIn(path).and_then(withKnownFormat).and_then(correctionsOf);
}

} // namespace naranhi::storage
