// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/failures/waysout.h"

#include "sources/network/addresses.h"

namespace naranhi {

namespace {

// Text came, but not as an article.
bool hasText(Error::Code code)
{
    return code == Error::Code::NoArticle || code == Error::Code::TooCostly
        || code == Error::Code::ReaderFailed;
}

// The same question has another answer another time, or when something was put right outside.
bool mayChange(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound:
    case Error::Code::NotReadable:
    case Error::Code::Empty:
    case Error::Code::TooCostly:
    case Error::Code::ReaderFailed:
    case Error::Code::ReaderMissing:
    case Error::Code::Busy:
    case Error::Code::Unreachable:
    case Error::Code::TimedOut:
    case Error::Code::NoSuchPage:
    case Error::Code::AccessDenied:
    case Error::Code::TryLater:
    case Error::Code::ServerFailed:
    case Error::Code::Incomplete:
        return true;
    default:
        return false;
    }
}

// A browser would go where we did not, or does no better.
bool isForBrowser(const InputFailure &failure)
{
    const Error::Code code = failure.error.code;
    return sources::isAddress(failure.source) && code != Error::Code::AddressRefused
        && code != Error::Code::NotTrusted && code != Error::Code::Cancelled;
}

// Whoever has it before them can copy it.
bool isForPasting(Error::Code code)
{
    return code != Error::Code::NotFound && code != Error::Code::NotAFile
        && code != Error::Code::Cancelled && code != Error::Code::UnsupportedInput;
}

} // namespace

QList<WayOut> waysOutOf(const InputFailure &failure, bool hasIt)
{
    const Error::Code code = failure.error.code;
    QList<WayOut> ways;
    if (hasIt)
        ways << WayOut::Stored;
    if (hasText(code))
        ways << WayOut::WholeText;
    if (mayChange(code))
        ways << WayOut::Again;
    if (isForBrowser(failure))
        ways << WayOut::Browser;
    if (isForPasting(code))
        ways << WayOut::Paste;
    return ways;
}

} // namespace naranhi
