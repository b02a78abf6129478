// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace naranhi {

// An expected failure. The code is for the program; shell makes a sentence of it.
struct Error
{
    enum class Code {
        NotFound,
        NotReadable,
        NotAFile,
        TooLarge,
        Empty,
        NotText, // binary, or no character set fits
        NoArticle, // readable, but no body in it
        TooCostly, // reading it took more time or memory than a page may
        ReaderFailed, // the process that reads pages broke down
        ReaderMissing, // its program is not there
        Protected, // encrypted by a copy protection
        Broken, // half a file, or a damaged one
        NoFeed, // readable, but no feed
        UnsupportedInput, // e.g. an address of another scheme than http and https
        NotWritable,
        BadFormat,
        Damaged, // what was kept in it can no longer be read whole
        Newer, // made by a newer version of the program
        Busy, // another program holds it
        Cancelled,
        // Of the network:
        Unreachable, // no such host, refused, lost before anything came
        TimedOut,
        NotTrusted, // a certificate that does not hold
        AddressRefused, // of this machine or its network, and nobody typed it
        BadRedirect, // too many, or to another scheme
        NoSuchPage, // 404, 410
        AccessDenied, // 401, 403 …
        TryLater, // 429, 503, or the site asked for it before
        ServerFailed, // any other answer but the thing asked for
        Incomplete, // less than was announced, or damaged on the way
    };
    Code code = Code::NotReadable;
    QString detail; // a path, a system message, a position; not translated

    bool operator==(const Error &) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

// An input that could not be read, as the story document lists it.
struct InputFailure
{
    QString source;
    Error error;

    bool operator==(const InputFailure &) const = default;
};

// "not-found", "too-large" …: stable words for files and the command line.
[[nodiscard]] QString codeWord(Error::Code code);
// The way back; nothing for any other word.
[[nodiscard]] std::optional<Error::Code> codeOf(const QString &word);

} // namespace naranhi
