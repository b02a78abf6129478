// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "shell/commandline.h"
#include "shell/commands/streams.h"

class QJsonObject;

namespace naranhi {

// One run of naranhi library: what was asked for, and where the answer goes.
struct LibraryCall
{
    const LibraryCommand &command;
    const Streams &streams;
};

// Complains of the library, or of what is named.
ExitStatus failed(const LibraryCall &call, const Error &error, const QString &about = {});
void writeLine(const LibraryCall &call, const QJsonObject &object);

} // namespace naranhi
