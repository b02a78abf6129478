// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/jsonfile.h"

#include "storage/atomicfile.h"

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

} // namespace

Result<QJsonObject> jsonIn(const QString &path)
{
    return bytesOf(path).and_then(parsed);
}

JsonFile::JsonFile(QString path, QString format, int version)
    : m_path(std::move(path))
    , m_format(std::move(format))
    , m_version(version)
{
}

QJsonObject JsonFile::present() const
{
    return jsonIn(m_path).value_or(QJsonObject());
}

Result<void> JsonFile::save(const QJsonObject &ours) const
{
    const Result<QJsonObject> before = jsonIn(m_path);
    if (!before && before.error().code == Error::Code::NotReadable)
        return Failure(before.error());
    if (!before && before.error().code == Error::Code::BadFormat)
        moveAside();
    QJsonObject object = before.value_or(QJsonObject());
    if (isNewer(object))
        return Failure(Error{Error::Code::BadFormat, u"the file is of a newer version"_s});
    for (auto field = ours.constBegin(); field != ours.constEnd(); ++field)
        object.insert(field.key(), field.value());
    object.insert(u"format"_s, m_format);
    object.insert(u"version"_s, m_version);
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    return writeAtomically(m_path, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> JsonFile::content() const
{
    const Result<QJsonObject> object = jsonIn(m_path);
    if (!object)
        return object;
    if (object->value(u"format"_s) != m_format)
        return Failure(Error{Error::Code::BadFormat, u"format"_s});
    if (!isNewer(*object))
        return object;
    const QString detail = u"version %1 is newer than this program's %2"_s;
    return Failure(Error{
        Error::Code::BadFormat, detail.arg(object->value(u"version"_s).toInt()).arg(m_version)});
}

bool JsonFile::isNewer(const QJsonObject &object) const
{
    return object.value(u"format"_s) == m_format && object.value(u"version"_s).toInt() > m_version;
}

// A newer file is sound, and one that may not be read might be.
bool JsonFile::isDamaged(const Result<QJsonObject> &object) const
{
    return object || (object.error().code == Error::Code::BadFormat && !isNewer(present()));
}

void JsonFile::moveAside() const
{
    const QString first = m_path + u".damaged"_s;
    QString aside = first;
    for (int copy = 2; QFile::exists(aside); ++copy)
        aside = first + u'-' + QString::number(copy);
    QFile::rename(m_path, aside);
}

} // namespace naranhi::storage
