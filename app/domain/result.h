// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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
        NoFeed, // readable, but no feed
        UnsupportedInput, // e.g. an address before the network is there
        NotWritable,
        BadFormat,
        Cancelled,
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

} // namespace naranhi
