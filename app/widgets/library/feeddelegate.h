// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/library/librarydelegate.h"

namespace naranhi {

// A feed: bold with how many are unread; under it when it was read last; when that went wrong, why
// and when it is tried again. Feeds in trouble take more room than others.
class FeedDelegate final : public LibraryDelegate
{
    Q_OBJECT

public:
    explicit FeedDelegate(const ReadingContext &context, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] Row rowOf(const QModelIndex &index) const override;
    void paintRest(
        QPainter &painter, const QRect &room, int lines, const QModelIndex &index) const override;
};

} // namespace naranhi
