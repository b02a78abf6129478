// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace naranhi {

// A set text as one flow: the beginning of each line stands at the line's top, and between two
// lines position and height rise together. So a place between two lines has a number too, and
// scrolling by a pixel moves it a little. The two are each other's inverse; both lay the text out
// as far as is asked.

[[nodiscard]] double positionAt(const QTextDocument &document, double y);
[[nodiscard]] double heightOf(const QTextDocument &document, double position);

} // namespace naranhi
