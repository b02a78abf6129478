// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/librarylisting.h"
#include "model/readingfocus.h"
#include "model/readingsession.h"
#include "widgets/common/themesource.h"
#include "widgets/library/feedlistacts.h"
#include "widgets/library/librarylist.h"
#include "widgets/library/librarypanel.h"

#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace naranhi;
using namespace Qt::StringLiterals;

namespace {

const QString river = u"https://river.example/feed"_s;
const QString hill = u"https://hill.example/feed"_s;

ListedFeed feed(const QString &address, const QString &title, int unread)
{
    return {.feed = {.subscription = {.address = address,
                         .title = title,
                         .folder = u"지역"_s,
                         .tried = QDateTime(QDate(2024, 1, 26), QTime(13, 43))},
                .articles = 5,
                .unread = unread}};
}

// The library's panel with its feeds in front; answers nothing by itself.
struct Fixture
{
    Fixture()
    {
        listing.setCondition(LibraryCondition::Open);
        listing.feeds().setFeeds({feed(river, u"강변 소식"_s, 3), feed(hill, u"언덕 소식"_s, 0)});
        QObject::connect(
            &listing.feeds(), &FeedListing::asked, &listing, [this](const FeedAct &act) {
                asked.append(act);
            });
        panel.resize(300, 600);
        panel.show();
        panel.showTab(LibraryPanel::Feeds);
        isActive = QTest::qWaitForWindowActive(&panel); // or keys do nothing
    }

    template <typename T> [[nodiscard]] T &part(const QString &name) const
    {
        return *panel.findChild<T *>(name);
    }
    [[nodiscard]] LibraryList &list() const { return part<LibraryList>(u"feedList"_s); }
    [[nodiscard]] FeedListActs &acts() const { return panel.feedActs(); }
    void select(const QList<int> &rows)
    {
        list().setFocus();
        list().clearSelection();
        for (const int row : rows)
            list().selectionModel()->setCurrentIndex(
                list().model()->index(row, 0), QItemSelectionModel::Select);
    }
    [[nodiscard]] bool wasAsked(const FeedAct &act) const
    {
        return !asked.isEmpty() && asked.constLast() == act;
    }
    [[nodiscard]] QString words(int row) const
    {
        return list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    ReadingSession session;
    ReadingFocus focus;
    ReadingPreferences preferences;
    ThemeSource theme{preferences, QPalette()};
    QUndoStack undo;
    LibraryListing listing;
    QList<FeedAct> asked;
    LibraryPanel panel{{session, focus, preferences, theme, undo}, listing};
    bool isActive = false;
};

} // namespace

class TestFeedsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clickedFeed_listsItsArticles_andEscapeLeadsBack();
    void returnListsArticles();
    void keysAreAsked();
    void feedsAreRenamed();
    void wholeTextsAreAToggle();
    void buttonsConcernAll();
    void rowsSpeak_andTroubleTakesRoom();
    void tabTellsHowManyAreUnread();
    void workIsShown_andCanBeStopped();
    void noFeeds_sayHowToBegin();
    void readOnlyLibrary_canBeReadOnly();
    void searchLeavesTheFeeds();
};

void TestFeedsPage::clickedFeed_listsItsArticles_andEscapeLeadsBack()
{
    Fixture desk;
    QVERIFY(desk.isActive);
    const QRect row = desk.list().visualRect(desk.list().model()->index(1, 0));
    QTest::mouseClick(desk.list().viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(desk.listing.query().feed, hill);
    QCOMPARE(desk.panel.tab(), LibraryPanel::Articles);
    QVERIFY(desk.part<QWidget>(u"libraryStory"_s).isVisible());
    auto &articles = desk.part<LibraryList>(u"articleList"_s);
    articles.setFocus();
    QTest::keyClick(&articles, Qt::Key_Escape);
    QCOMPARE(desk.listing.query().feed, QString());
    QCOMPARE(desk.panel.tab(), LibraryPanel::Feeds);
    QVERIFY(!desk.part<QWidget>(u"libraryStory"_s).isVisible());
}

void TestFeedsPage::returnListsArticles()
{
    Fixture desk;
    QVERIFY(desk.isActive);
    desk.select({0});
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    QCOMPARE(desk.listing.query().feed, river);
    desk.panel.showTab(LibraryPanel::Feeds);
    desk.select({0, 1}); // of one at a time
    desk.asked.clear();
    QVERIFY(!desk.acts().showArticles->isEnabled());
}

void TestFeedsPage::keysAreAsked()
{
    Fixture desk;
    QVERIFY(desk.isActive);
    desk.select({0, 1});
    QTest::keyClick(&desk.list(), Qt::Key_F5);
    QVERIFY(desk.wasAsked(UpdateFeeds{{river, hill}}));
    QTest::keyClick(&desk.list(), Qt::Key_M);
    QVERIFY(desk.wasAsked(MarkFeedsRead{{river, hill}}));
    QTest::keyClick(&desk.list(), Qt::Key_Delete);
    QVERIFY(desk.wasAsked(RemoveFeeds{{river, hill}}));
    QVERIFY(!desk.acts().rename->isEnabled()); // of one at a time
}

void TestFeedsPage::feedsAreRenamed()
{
    Fixture desk;
    QVERIFY(desk.isActive);
    desk.select({0});
    QTest::keyClick(&desk.list(), Qt::Key_F2);
    auto *const dialog = desk.list().findChild<QInputDialog *>(u"feedNameDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->textValue(), u"강변 소식"_s);
    dialog->setTextValue(u" 강가 "_s);
    dialog->accept();
    QVERIFY(desk.wasAsked(RenameFeed{river, u"강가"_s}));
}

void TestFeedsPage::wholeTextsAreAToggle()
{
    Fixture desk;
    desk.select({1});
    QVERIFY(!desk.acts().wholeTexts->isChecked());
    desk.acts().wholeTexts->trigger();
    QVERIFY(desk.wasAsked(LoadWholeTexts{hill, true}));
    ListedFeed whole = feed(river, u"강변 소식"_s, 3);
    whole.feed.subscription.loadsWhole = true;
    desk.listing.feeds().setFeeds({whole, feed(hill, u"언덕 소식"_s, 0)});
    desk.select({0});
    QVERIFY(desk.acts().wholeTexts->isChecked());
    desk.acts().wholeTexts->trigger();
    QVERIFY(desk.wasAsked(LoadWholeTexts{river, false}));
}

void TestFeedsPage::buttonsConcernAll()
{
    Fixture desk;
    desk.acts().add->trigger();
    QVERIFY(desk.wasAsked(AddFeed{}));
    desk.acts().updateAll->trigger();
    QVERIFY(desk.wasAsked(UpdateFeeds{}));
    desk.acts().markAllRead->trigger();
    QVERIFY(desk.wasAsked(MarkFeedsRead{{river}})); // the other has nothing unread
    desk.acts().import->trigger();
    QVERIFY(desk.wasAsked(ImportFeeds{}));
    desk.acts().exportAll->trigger();
    QVERIFY(desk.wasAsked(ExportFeeds{}));
    desk.acts().byItself->trigger();
    QVERIFY(desk.wasAsked(UpdateByItself{true}));
    desk.listing.feeds().setUpdatesByItself(true);
    QVERIFY(desk.acts().byItself->isChecked());
}

void TestFeedsPage::rowsSpeak_andTroubleTakesRoom()
{
    Fixture desk;
    for (const QString &part : {u"강변 소식"_s, u"3"_s, u"지역"_s})
        QVERIFY2(desk.words(0).contains(part), qPrintable(desk.words(0)));
    ListedFeed failing = feed(hill, u"언덕 소식"_s, 0);
    failing.problem = u"그 사이트에 닿을 수 없습니다."_s;
    failing.again = QDateTime(QDate(2024, 2, 3), QTime(4, 56));
    desk.listing.feeds().setFeeds({feed(river, u"강변 소식"_s, 3), failing});
    QVERIFY(desk.words(1).contains(failing.problem));
    QVERIFY(!desk.words(1).contains(u"updated"_s)); // it was only tried
    QVERIFY(desk.words(1).contains(u"56"_s));
    const auto heightOf = [&desk](int row) {
        return desk.list().visualRect(desk.list().model()->index(row, 0)).height();
    };
    QTRY_VERIFY(heightOf(1) > heightOf(0));
    failing.feed.subscription.isGone = true;
    desk.listing.feeds().setFeeds({feed(river, u"강변 소식"_s, 3), failing});
    QVERIFY(!desk.words(1).contains(u"56"_s)); // it is not tried again
}

void TestFeedsPage::tabTellsHowManyAreUnread()
{
    Fixture desk;
    const auto &tabs = desk.part<QTabBar>(u"libraryTabs"_s);
    QVERIFY(tabs.tabText(LibraryPanel::Feeds).contains(u'3'));
    desk.listing.feeds().setFeeds({feed(river, u"강변 소식"_s, 0)});
    QVERIFY(!tabs.tabText(LibraryPanel::Feeds).contains(u'0'));
}

void TestFeedsPage::workIsShown_andCanBeStopped()
{
    Fixture desk;
    auto &work = desk.part<QWidget>(u"feedsWork"_s);
    QVERIFY(!work.isVisible());
    desk.listing.feeds().setWork({.kind = FeedWork::Updating, .done = 2, .total = 7});
    QVERIFY(work.isVisible());
    QCOMPARE(work.findChild<QProgressBar *>()->value(), 2);
    desk.part<QToolButton>(u"feedsStop"_s).click();
    QVERIFY(desk.wasAsked(StopFeeds{}));
    desk.listing.feeds().setWork({});
    QVERIFY(!work.isVisible());
}

void TestFeedsPage::noFeeds_sayHowToBegin()
{
    Fixture desk;
    desk.listing.feeds().setFeeds({});
    QVERIFY(desk.part<QLabel>(u"feedsNote"_s).isVisible());
    QVERIFY(desk.acts().add->isEnabled());
    QVERIFY(!desk.acts().updateAll->isEnabled());
    QVERIFY(!desk.acts().exportAll->isEnabled());
    desk.listing.setCondition(LibraryCondition::Unavailable);
    QVERIFY(!desk.part<QLabel>(u"feedsNote"_s).isVisible());
    QVERIFY(!desk.acts().add->isEnabled());
}

void TestFeedsPage::readOnlyLibrary_canBeReadOnly()
{
    Fixture desk;
    desk.listing.setCondition(LibraryCondition::ReadOnly);
    desk.select({0});
    QVERIFY(desk.acts().showArticles->isEnabled());
    QVERIFY(desk.acts().exportAll->isEnabled());
    QVERIFY(!desk.acts().remove->isEnabled());
    QVERIFY(!desk.acts().updateAll->isEnabled());
    QTest::keyClick(&desk.list(), Qt::Key_M);
    QTest::keyClick(&desk.list(), Qt::Key_Delete);
    QVERIFY(desk.asked.isEmpty());
}

void TestFeedsPage::searchLeavesTheFeeds()
{
    Fixture desk;
    QVERIFY(desk.isActive);
    desk.panel.focusSearch();
    QTest::keyClicks(desk.panel.focusWidget(), u"library"_s);
    QTRY_COMPARE(desk.listing.query().text, u"library"_s);
    QCOMPARE(desk.panel.tab(), LibraryPanel::Articles);
}

QObject *makeTestFeedsPage()
{
    return new TestFeedsPage;
}

#include "tst_feedspage.moc"
