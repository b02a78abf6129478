// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace naranhi {

// How high in a text the reader reads, while columns follow one another: a third of the screen
// below its top, but at the beginning of the text at the beginning, and at its end at the end, so
// that every line is read somewhere. In pixels from the top of the text; `scroll` from 0 to
// `furthest`, beyond which a screen of text remains. Rises with the scroll, and the two are each
// other's inverse.
[[nodiscard]] double heightRead(double scroll, double furthest, double screen);
[[nodiscard]] double scrollReading(double height, double furthest, double screen);

} // namespace naranhi
