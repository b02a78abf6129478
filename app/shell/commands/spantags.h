// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/story.h"
#include "language/namelabels.h"

#include <QList>
#include <QString>

namespace naranhi {

// A stretch of a text with one of the letters that corpora of names use: PS LC OG AF QT DT TI.
struct SpanTag
{
    TextSpan span;
    QString type;

    bool operator==(const SpanTag &) const = default;
};

// The names, quantities and times of one text (block 0) as such tags, in text order, not
// overlapping: a name wins over a time, a time over a quantity. Days and longer are DT, clock times
// and hours or shorter TI. Where the tagger marks a time (`tagged`), its span counts; times that it
// passes over are taken from the analysis, divided where they say both ("26일 오전 8시").
[[nodiscard]] QList<SpanTag> spanTags(const QString &text,
    const ArticleAnalysis &analysis,
    const QList<language::TaggedName> &tagged = {});

} // namespace naranhi
