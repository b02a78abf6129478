// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace naranhi {

// The fields of one JSON object, read by type, for documents that may come from anywhere. A field
// that is not there gives the fallback; one of another type does too, and is noted: `wrong` then
// holds the path of the first such field ("blocks[3].kind"). `wrong` belongs to the caller and must
// outlive the fields.
class JsonFields
{
public:
    JsonFields(const QJsonObject &object, QString &wrong, const QString &path = {});

    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] QStringList texts(const QString &key) const;
    [[nodiscard]] double number(const QString &key, double fallback = 0) const;
    [[nodiscard]] QList<double> numbers(const QString &key) const;
    [[nodiscard]] int integer(const QString &key, int fallback = 0) const;
    [[nodiscard]] qint64 wide(const QString &key) const;
    [[nodiscard]] bool flag(const QString &key) const;
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] JsonFields object(const QString &key) const;
    [[nodiscard]] QList<JsonFields> objects(const QString &key) const;

    // Which of `words` the field holds, as its position; the first when it is missing.
    template <typename Enum, typename Words>
    [[nodiscard]] Enum oneOf(const QString &key, const Words &words) const
    {
        const QString word = text(key);
        for (size_t i = 0; i < words.size(); ++i) {
            if (word == words.at(i))
                return static_cast<Enum>(i);
        }
        if (has(key))
            note(key);
        return Enum{};
    }

    // The object as it stands, for readers of their own; and how they say that something in it is
    // wrong.
    [[nodiscard]] const QJsonObject &json() const { return m_object; }
    void note(const QString &key) const;

private:
    [[nodiscard]] QJsonValue value(const QString &key, QJsonValue::Type type) const;
    [[nodiscard]] QString pathOf(const QString &key) const;

    QJsonObject m_object;
    QString *m_wrong;
    QString m_path;
};

} // namespace naranhi
