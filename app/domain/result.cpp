// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/result.h"

namespace naranhi {

QString codeWord(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound:
        return QStringLiteral("not-found");
    case Error::Code::NotReadable:
        return QStringLiteral("not-readable");
    case Error::Code::NotAFile:
        return QStringLiteral("not-a-file");
    case Error::Code::TooLarge:
        return QStringLiteral("too-large");
    case Error::Code::Empty:
        return QStringLiteral("empty");
    case Error::Code::NotText:
        return QStringLiteral("not-text");
    case Error::Code::NoArticle:
        return QStringLiteral("no-article");
    case Error::Code::NoFeed:
        return QStringLiteral("no-feed");
    case Error::Code::UnsupportedInput:
        return QStringLiteral("unsupported-input");
    case Error::Code::NotWritable:
        return QStringLiteral("not-writable");
    case Error::Code::BadFormat:
        return QStringLiteral("bad-format");
    case Error::Code::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace naranhi
