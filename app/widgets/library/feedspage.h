// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/readingcontext.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace naranhi {

class ElidedLabel;
class FeedListActs;
class LibraryList;
class LibraryListing;
class LibraryRows;

// The feeds in the library's panel: buttons for what concerns all, the list, and below it what is
// being done and can be stopped. Shows the listing and asks of it.
class FeedsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedsPage)

public:
    FeedsPage(const ReadingContext &context, LibraryListing &listing, QWidget *parent = nullptr);
    ~FeedsPage() override;

    [[nodiscard]] LibraryList &list() const { return *m_list; }
    [[nodiscard]] FeedListActs &acts() const { return *m_acts; }
    void retranslate();

private:
    void build();
    void buildWork();
    void showFeeds();
    void showWork();

    LibraryListing &m_listing;
    LibraryRows *m_rows;
    LibraryList *m_list;
    FeedListActs *m_acts;
    QToolButton *m_add;
    QToolButton *m_update;
    QToolButton *m_more;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    QLabel *m_note;
    QPushButton *m_first; // adds a feed, where there is none
    QWidget *m_work;
    ElidedLabel *m_what;
    QProgressBar *m_bar;
    QToolButton *m_stop;
};

} // namespace naranhi
