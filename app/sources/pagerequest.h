// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/articlereader.h"

#include <optional>

namespace naranhi::sources {

// What is asked of the process that reads pages.
struct PageRequest
{
    RawInput input;
    bool withScripts = true; // Readability may be asked; false after it broke the process down
};

// Questions and answers cross between the processes as frames: a length of four bytes, the least
// first, then so many bytes. These make and read what is in a frame. An answer is JSON, the
// articles (several of an EPUB) or the word of an error; it comes from a process that hostile pages
// may have taken over, and is read as such (BadFormat).
[[nodiscard]] QByteArray requestBytes(const PageRequest &request);
[[nodiscard]] std::optional<PageRequest> requestFrom(const QByteArray &bytes);
[[nodiscard]] QByteArray answerBytes(const Result<QList<Article>> &answer);
// At least one article, or an error.
[[nodiscard]] Result<QList<Article>> answerFrom(const QByteArray &bytes);

inline constexpr qsizetype frameHead = 4;
inline constexpr qsizetype longestFrame = 128 * 1024 * 1024;

[[nodiscard]] QByteArray frameOf(const QByteArray &content); // its head, then it
[[nodiscard]] qsizetype frameLength(const QByteArray &head); // REQUIRES: frameHead bytes

} // namespace naranhi::sources
