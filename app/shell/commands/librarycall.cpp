// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commands/librarycall.h"

#include "shell/errorsentences.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace naranhi {

ExitStatus failed(const LibraryCall &call, const Error &error, const QString &about)
{
    const QString subject = about.isEmpty() ? call.command.library : about;
    const QString detail = error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u')';
    complain(call.streams, subject + u": "_s + sentenceFor(error) + detail);
    return someFailed;
}

void writeLine(const LibraryCall &call, const QJsonObject &object)
{
    call.streams.out << QJsonDocument(object).toJson(QJsonDocument::Compact).constData()
                     << std::endl;
}

} // namespace naranhi
