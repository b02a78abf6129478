// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace naranhi::sources {

// One entry of a feed. What the feed does not state is empty.
struct FeedItem
{
    QString id; // as the feed gives it; its address where it gives none
    QString title; // plain text
    QString address; // http or https
    QStringList authors;
    QDateTime published; // with the offset that was written
    QDateTime updated;
    QString text; // paragraphs, one a line
    QString html; // the same as markup that is safe to show

    bool operator==(const FeedItem &) const = default;
};

// How far a feed could be read.
enum class FeedExtent {
    Whole,
    BrokenOff, // it ends in the middle; what was read until there stands
    CutShort, // it has more than we take
};

struct Feed
{
    QString title;
    QString address; // of the page that the feed belongs to
    QDateTime updated;
    QString language; // "ko", "en-gb"; empty when not stated
    QList<FeedItem> items; // in the feed's order
    FeedExtent extent = FeedExtent::Whole;

    bool operator==(const Feed &) const = default;
};

} // namespace naranhi::sources
