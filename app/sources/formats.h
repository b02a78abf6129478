// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace naranhi::sources {

enum class Format { Detect, PlainText, Markdown, Html, Mhtml, Epub };
inline constexpr Format lastFormat = Format::Epub;

// What the ending of a file's name or an address says; Detect when it says nothing.
[[nodiscard]] Format formatOfName(const QString &source);

// Mhtml or Epub by their first bytes, whatever they are called; Detect for all else. A text is what
// it is only when its character set is known.
[[nodiscard]] Format formatOfContainer(const QByteArray &bytes);

// Of a text: Html, Markdown or PlainText. Pages are saved as .txt, too, so markup is believed
// before the name; Markdown looks like much else.
[[nodiscard]] Format formatOfText(const QString &source, const QString &text);

// The endings of all these, without a dot: "txt", "html" …
[[nodiscard]] QStringList articleEndings();

} // namespace naranhi::sources
