// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/correctionstore.h"

#include "domain/correctionjson.h"

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

constexpr int correctionsVersion = 1;

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

Result<void> CorrectionStore::save(const QList<Correction> &corrections) const
{
    const QJsonArray before = m_file.present().value(u"corrections"_s).toArray();
    return m_file.save({{u"corrections"_s, correctionsOver(before, corrections)}});
}

Result<QList<Correction>> correctionsIn(const QString &path)
{
    return jsonIn(path).and_then(withKnownFormat).and_then(correctionsOf);
}

} // namespace naranhi::storage
