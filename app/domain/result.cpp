// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/result.h"

namespace naranhi {

namespace {

QString wordOfNetwork(Error::Code code)
{
    switch (code) {
    case Error::Code::Unreachable:
        return QStringLiteral("unreachable");
    case Error::Code::TimedOut:
        return QStringLiteral("timed-out");
    case Error::Code::NotTrusted:
        return QStringLiteral("not-trusted");
    case Error::Code::AddressRefused:
        return QStringLiteral("address-refused");
    case Error::Code::BadRedirect:
        return QStringLiteral("bad-redirect");
    case Error::Code::NoSuchPage:
        return QStringLiteral("no-such-page");
    case Error::Code::AccessDenied:
        return QStringLiteral("access-denied");
    case Error::Code::TryLater:
        return QStringLiteral("try-later");
    case Error::Code::ServerFailed:
        return QStringLiteral("server-failed");
    case Error::Code::Incomplete:
        return QStringLiteral("incomplete");
    default:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

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
    case Error::Code::TooCostly:
        return QStringLiteral("too-costly");
    case Error::Code::ReaderFailed:
        return QStringLiteral("reader-failed");
    case Error::Code::ReaderMissing:
        return QStringLiteral("reader-missing");
    case Error::Code::Protected:
        return QStringLiteral("protected");
    case Error::Code::Broken:
        return QStringLiteral("broken");
    case Error::Code::NoFeed:
        return QStringLiteral("no-feed");
    case Error::Code::UnsupportedInput:
        return QStringLiteral("unsupported-input");
    case Error::Code::NotWritable:
        return QStringLiteral("not-writable");
    case Error::Code::BadFormat:
        return QStringLiteral("bad-format");
    case Error::Code::Damaged:
        return QStringLiteral("damaged");
    case Error::Code::Newer:
        return QStringLiteral("newer");
    case Error::Code::Busy:
        return QStringLiteral("busy");
    case Error::Code::Cancelled:
        return QStringLiteral("cancelled");
    default:
        return wordOfNetwork(code);
    }
}

std::optional<Error::Code> codeOf(const QString &word)
{
    constexpr Error::Code last = Error::Code::Incomplete;
    for (int number = 0; number <= static_cast<int>(last); ++number)
        if (const auto code = static_cast<Error::Code>(number); codeWord(code) == word)
            return code;
    return std::nullopt;
}

} // namespace naranhi
