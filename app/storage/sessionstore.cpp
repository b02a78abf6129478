// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sessionstore.h"

#include "storage/atomicfile.h"
#include "storage/sessionjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

Result<QJsonObject> parsed(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isObject())
        return document.object();
    const QString detail = error.error == QJsonParseError::NoError
        ? u"not an object"_s
        : u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset);
    return Failure(Error{Error::Code::BadFormat, detail});
}

Result<QByteArray> bytesOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Failure(Error{Error::Code::NotFound, path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(Error{Error::Code::NotReadable, file.errorString()});
    return file.readAll();
}

bool isNewer(const QJsonObject &object)
{
    return object.value(u"format"_s) == u"naranhi-session"_s
        && object.value(u"version"_s).toInt() > sessionVersion;
}

void moveAside(const QString &path)
{
    const QString aside = path + u".damaged"_s;
    QFile::remove(aside);
    QFile::rename(path, aside);
}

// What stands in the file now, so that its unknown keys can be kept; nothing when it cannot be
// read.
QJsonObject present(const QString &path)
{
    return bytesOf(path).and_then(parsed).value_or(QJsonObject());
}

} // namespace

SessionStore::SessionStore(QString path)
    : m_path(std::move(path))
{
}

Result<SessionState> SessionStore::load() const
{
    const Result<QByteArray> bytes = bytesOf(m_path);
    if (!bytes)
        return Failure(bytes.error());
    const Result<QJsonObject> object = parsed(*bytes);
    Result<SessionState> state = object.and_then(sessionFromJson);
    if (!state && !(object && isNewer(*object)))
        moveAside(m_path);
    return state;
}

Result<void> SessionStore::save(const SessionState &state) const
{
    QJsonObject object = present(m_path);
    if (isNewer(object))
        return Failure(Error{Error::Code::BadFormat, u"the file is of a newer version"_s});
    const QJsonObject ours = toJson(state);
    for (auto field = ours.constBegin(); field != ours.constEnd(); ++field)
        object.insert(field.key(), field.value());

    QDir().mkpath(QFileInfo(m_path).absolutePath());
    return writeAtomically(m_path, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace naranhi::storage
