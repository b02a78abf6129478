// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/storybundle.h"

#include "domain/articlejson.h"
#include "domain/jsonfields.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

const QString bundleFormat = u"naranhi-bundle"_s;

QString written(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime momentFrom(const JsonFields &fields, const QString &key)
{
    const QDateTime moment = QDateTime::fromString(fields.text(key), Qt::ISODateWithMs);
    if (!moment.isValid())
        fields.note(key);
    return moment.toUTC();
}

QJsonObject objectOf(const StoredRecord &record)
{
    QJsonArray versions;
    for (const StoredVersion &version : record.versions) {
        versions.append(QJsonObject{
            {u"fetched"_s, written(version.fetched)}, {u"article"_s, toJson(version.article)}});
    }
    return {{u"note"_s, record.note},
        {u"tags"_s, QJsonArray::fromStringList(record.article.tags)},
        {u"read"_s, record.article.isRead},
        {u"added"_s, written(record.article.added)},
        {u"versions"_s, versions}};
}

Result<StoredRecord> recordFrom(const JsonFields &fields)
{
    StoredRecord record{.article = {}, .versions = {}, .note = fields.text(u"note"_s)};
    record.article.tags = fields.texts(u"tags"_s);
    record.article.isRead = fields.flag(u"read"_s);
    record.article.added = momentFrom(fields, u"added"_s);
    for (const JsonFields &version : fields.objects(u"versions"_s)) {
        const Result<Article> article = articleFromJson(version.object(u"article"_s).json());
        if (!article)
            return Failure(article.error());
        record.versions.append({static_cast<int>(record.versions.size()) + 1,
            momentFrom(version, u"fetched"_s),
            *article});
    }
    if (record.versions.isEmpty())
        fields.note(u"versions"_s);
    record.article.versions = static_cast<int>(record.versions.size());
    return record;
}

QJsonObject stateOf(const StoryBundle &bundle)
{
    return QJsonDocument::fromJson(bundle.state.toUtf8()).object();
}

QString stateFrom(const QJsonObject &state)
{
    return state.isEmpty() ? QString()
                           : QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

} // namespace

QByteArray toJson(const StoryBundle &bundle)
{
    QJsonArray articles;
    for (const StoredRecord &record : bundle.records)
        articles.append(objectOf(record));
    return QJsonDocument(QJsonObject{{u"format"_s, bundleFormat},
                             {u"version"_s, bundleVersion},
                             {u"name"_s, bundle.name},
                             {u"state"_s, stateOf(bundle)},
                             {u"articles"_s, articles}})
        .toJson();
}

Result<StoryBundle> bundleFromJson(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    QString wrong;
    const JsonFields fields(object, wrong);
    if (fields.text(u"format"_s) != bundleFormat)
        return Failure(Error{Error::Code::BadFormat, u"format"_s});
    if (fields.integer(u"version"_s) > bundleVersion)
        return Failure(Error{Error::Code::Newer, QString::number(fields.integer(u"version"_s))});
    StoryBundle bundle{.name = fields.text(u"name"_s),
        .state = stateFrom(fields.object(u"state"_s).json()),
        .records = {}};
    for (const JsonFields &article : fields.objects(u"articles"_s)) {
        const Result<StoredRecord> record = recordFrom(article);
        if (!record)
            return Failure(record.error());
        bundle.records.append(*record);
    }
    if (!wrong.isEmpty())
        return Failure(Error{Error::Code::BadFormat, wrong});
    return bundle;
}

} // namespace naranhi::exchange
