// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace naranhi::sources {

// What is known about the bytes before anybody reads them.
struct CharsetHints
{
    QString declared; // by whoever delivered the bytes; empty when nobody did
    bool markup = false; // look for a <meta charset> or an XML declaration
};

// The text of the bytes, as they are: byte order mark, declared charset, <meta> or XML declaration,
// strict UTF-8, UTF-16 without a mark, windows-949, windows-1252 – the first that fits. A
// declaration that does not fit its bytes is not believed. Every Korean label means windows-949.
// Errors: Empty (blank), NotText (binary, or nothing fits).
[[nodiscard]] Result<QString> decodeText(const QByteArray &bytes, const CharsetHints &hints = {});

// NFC, \n for every kind of line end, plain blanks, no control or invisible characters.
[[nodiscard]] QString normaliseText(const QString &text);

} // namespace naranhi::sources
