// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>

namespace naranhi::storage {

// One JSON file of ours: an object with a "format" and a "version". Owns nothing but its name.
// Writing is atomic; keys that it does not know survive. A damaged file is moved aside to
// FILE.damaged (FILE.damaged-2 …), where it stays. A file of a newer version is neither read nor
// overwritten.
class JsonFile
{
public:
    JsonFile(QString path, QString format, int version);

    // What `read` makes of the file's object: a Result, or else NotFound, NotReadable, BadFormat
    // (no JSON, another format, newer).
    template <typename Read> [[nodiscard]] auto load(const Read &read) const
    {
        const Result<QJsonObject> object = content();
        const auto value = object.and_then(read);
        if (!value && isDamaged(object))
            moveAside();
        return value;
    }

    // The same, and the file stays where it is, whatever is in it.
    template <typename Read> [[nodiscard]] auto look(const Read &read) const
    {
        return content().and_then(read);
    }

    [[nodiscard]] const QString &path() const { return m_path; }
    // What stands in the file now; empty when it cannot be read.
    [[nodiscard]] QJsonObject present() const;
    // NotWritable; NotReadable: what is there may be sound; BadFormat when the file is of a newer
    // version.
    [[nodiscard]] Result<void> save(const QJsonObject &ours) const;

private:
    [[nodiscard]] Result<QJsonObject> content() const;
    [[nodiscard]] bool isNewer(const QJsonObject &object) const;
    [[nodiscard]] bool isDamaged(const Result<QJsonObject> &object) const;
    void moveAside() const;

    QString m_path;
    QString m_format;
    int m_version;
};

// The object of a file, as it stands. NotFound, NotReadable; BadFormat when it is no JSON object.
[[nodiscard]] Result<QJsonObject> jsonIn(const QString &path);

} // namespace naranhi::storage
