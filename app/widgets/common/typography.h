// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/readingpreferences.h"

#include <QFont>
#include <QStringList>

namespace naranhi {

// How a page is set: the fonts of one column and the measures that hang on them, in pixels.
// A plain value made from the reader's preferences.
struct Typography
{
    QFont body;
    QFont headline;
    QFont heading;
    QFont subtitle;
    QFont small; // captions, byline, the column's head
    double lineSpacing = 1.7; // line height / type size
    double em = 16; // type size of the body: the width of one Hangul syllable

    [[nodiscard]] double lineHeight(const QFont &font) const; // headlines are set tighter
    [[nodiscard]] int narrowestColumn() const; // 18 syllables and what stands beside them
    [[nodiscard]] int widestText() const; // 42 syllables: the comfortable measure
    [[nodiscard]] int margin() const; // left of the page
    [[nodiscard]] int marginBesideStrip() const; // right of it: the strip there is half blank
    [[nodiscard]] int pageMargin() const; // between the page's edge and its text
};

// `system` gives the standard size: reading text is set a quarter larger than the window's own.
[[nodiscard]] Typography typographyFor(const ReadingPreferences &preferences, const QFont &system);

// The first installed family that holds Hangul, so that every line of a page is equally high; the
// system's own when none of the known ones is there.
[[nodiscard]] QString readingFamily(Typeface typeface, const QFont &system);

// For the second line of a row in a list.
[[nodiscard]] QFont smallerFont(QFont font);

} // namespace naranhi
