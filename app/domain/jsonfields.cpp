// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/jsonfields.h"

#include <cmath>

namespace naranhi {

JsonFields::JsonFields(const QJsonObject &object, QString &wrong, const QString &path)
    : m_object(object)
    , m_wrong(&wrong)
    , m_path(path)
{
}

QString JsonFields::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonFields::note(const QString &key) const
{
    if (m_wrong->isEmpty())
        *m_wrong = pathOf(key);
}

QJsonValue JsonFields::value(const QString &key, QJsonValue::Type type) const
{
    const QJsonValue found = m_object.value(key);
    if (found.type() == type)
        return found;
    if (!found.isUndefined())
        note(key);
    return QJsonValue::Undefined;
}

QString JsonFields::text(const QString &key) const
{
    return value(key, QJsonValue::String).toString();
}

QStringList JsonFields::texts(const QString &key) const
{
    QStringList list;
    for (const QJsonValue &item : value(key, QJsonValue::Array).toArray()) {
        if (!item.isString())
            note(key);
        list.append(item.toString());
    }
    return list;
}

double JsonFields::number(const QString &key, double fallback) const
{
    return value(key, QJsonValue::Double).toDouble(fallback);
}

QList<double> JsonFields::numbers(const QString &key) const
{
    QList<double> list;
    for (const QJsonValue &item : value(key, QJsonValue::Array).toArray()) {
        if (!item.isDouble())
            note(key);
        list.append(item.toDouble());
    }
    return list;
}

int JsonFields::integer(const QString &key, int fallback) const
{
    const double found = number(key, fallback);
    if (std::abs(found) <= 1e9 && std::floor(found) == found)
        return static_cast<int>(found);
    note(key);
    return fallback;
}

qint64 JsonFields::wide(const QString &key) const
{
    return value(key, QJsonValue::Double).toInteger();
}

bool JsonFields::flag(const QString &key) const
{
    return value(key, QJsonValue::Bool).toBool();
}

JsonFields JsonFields::object(const QString &key) const
{
    return {value(key, QJsonValue::Object).toObject(), *m_wrong, pathOf(key)};
}

QList<JsonFields> JsonFields::objects(const QString &key) const
{
    QList<JsonFields> list;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    list.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString itemPath = pathOf(key) + u'[' + QString::number(i) + u']';
        if (!array.at(i).isObject() && m_wrong->isEmpty())
            *m_wrong = itemPath;
        list.append(JsonFields(array.at(i).toObject(), *m_wrong, itemPath));
    }
    return list;
}

} // namespace naranhi
