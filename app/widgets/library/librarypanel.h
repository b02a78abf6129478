// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"
#include "widgets/common/readingcontext.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace naranhi {

class ElidedLabel;
class FeedListActs;
class FeedsPage;
class FilterEdit;
class LibraryFilters;
class LibraryList;
class LibraryListing;
class LibraryRows;
class StoredArticleActs;
class StoredStoryActs;

// The library at the left of the window: a search as one types, filters on demand, and below them
// the stories or the articles. Shows the listing and asks of it; knows neither the library nor any
// other panel.
class LibraryPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryPanel)

public:
    enum Tab { Stories, Articles, Feeds };

    LibraryPanel(const ReadingContext &context, LibraryListing &listing, QWidget *parent = nullptr);
    ~LibraryPanel() override;

    void focusSearch(); // and select what is typed there
    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    [[nodiscard]] StoredArticleActs &articleActs() const { return *m_articleActs; }
    [[nodiscard]] StoredStoryActs &storyActs() const { return *m_storyActs; }
    [[nodiscard]] FeedListActs &feedActs() const;

Q_SIGNALS:
    void closeRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void nameParts();
    void buildLayout();
    void buildLists();
    void connectSearch();
    void connectLists();
    void retranslate();
    void search();
    void showNames();
    void showStates();
    void goToList();
    void narrowTo(StoredStoryId story, const QString &feed);
    void listAll();
    void listArticlesOf(StoredStoryId story, const QString &feed);
    void nameNarrowed();
    [[nodiscard]] bool takesEscape() const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] LibraryList &shownList() const;

    ReadingContext m_context;
    LibraryListing &m_listing;
    FilterEdit *m_search;
    QToolButton *m_filtering;
    QToolButton *m_close;
    LibraryFilters *m_filters;
    QWidget *m_story; // the one, or the feed, whose articles are listed
    ElidedLabel *m_storyName;
    QToolButton *m_allStories; // or feeds
    QTabBar *m_tabs;
    QStackedWidget *m_lists;
    LibraryRows *m_storyRows;
    LibraryRows *m_articleRows;
    LibraryList *m_storyList;
    LibraryList *m_articleList;
    FeedsPage *m_feeds;
    StoredStoryActs *m_storyActs = nullptr;
    StoredArticleActs *m_articleActs = nullptr;
    QWidget *m_empty;
    QLabel *m_note;
    QPushButton *m_waysOut;
    QLabel *m_more;
    QString m_typed;
    QTimer m_pause;
};

} // namespace naranhi
