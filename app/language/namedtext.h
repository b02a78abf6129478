// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QList>
#include <QString>

namespace naranhi::language {

// A block's text while its names are being found. Names are in text order and do not overlap.
struct NamedText
{
    int block = 0;
    QString text;
    QList<Mention> names = {};

    [[nodiscard]] QStringView textOf(TextSpan span) const
    {
        return QStringView(text).sliced(span.start, span.length());
    }

    // The first name that ends after `position`.
    [[nodiscard]] qsizetype indexFrom(qsizetype position) const;
    [[nodiscard]] const Mention *nameOver(
        TextSpan span) const; // the first that overlaps it; null if none

    // Puts a name in its place; names that it overlaps go.
    void put(TextSpan span, EntityType type);

    // The same, but of a name that begins before it the words before it stay.
    void carve(TextSpan span, EntityType type);

    // The same as put for what the words around leave no doubt about: the tagger's other opinions
    // of the spelling count less.
    void putSurely(TextSpan span, EntityType type);
    QList<Mention> sure = {};
};

// All texts of an article that have names: title, subtitle, blocks.
using NamedTexts = QList<NamedText>;

// The end of the word that begins at or goes through `position`: letters and digits without a
// break.
[[nodiscard]] qsizetype runEnd(QStringView text, qsizetype position);

// Whether a name may end here: nothing of its word follows but a particle, a title (삼성사장), a
// suffix such as 측 or 씨, or a word for a site (평택공장).
[[nodiscard]] bool endsName(QStringView text, TextSpan span);

// Whether a word begins here.
[[nodiscard]] bool startsWord(QStringView text, qsizetype position);

// The words (runs of letters and digits) of a text.
[[nodiscard]] QList<TextSpan> wordsOf(QStringView text);

// The word behind and the one before, over one blank and nothing else; empty if there is none.
[[nodiscard]] TextSpan nextWord(QStringView text, TextSpan word);
[[nodiscard]] TextSpan previousWord(QStringView text, TextSpan word);

// The word without its particle.
[[nodiscard]] TextSpan stemOf(QStringView text, TextSpan word);

} // namespace naranhi::language
